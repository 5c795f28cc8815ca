import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../../shared/activities/fields.ts';
import { readCode } from '../../../../shared/intake/rows/code-cell.ts';
import { nearestCode } from '../../../../shared/intake/rows/nearest-code.ts';
import { splitCodes } from '../../../../shared/intake/rows/split-codes.ts';
import { choiceOf } from '../../../../shared/intake/template/code-sheet.ts';
import { type CodeListName, codeList } from '../../../../shared/reference/code-lists.ts';
import { LANGUAGES } from '../../../../shared/reference/languages.ts';
import { codeName } from '../../../../shared/reference/names.ts';
import { expectOnePass } from '../../../growth.ts';

const LISTS = [
  ...new Set<CodeListName>([
    'sdgCodes',
    ...FIELDS.flatMap(({ kind }) => (kind.type === 'code' || kind.type === 'codes' ? [kind.list] : [])),
  ]),
];

const codesIn = (list: CodeListName, text: string) =>
  splitCodes(list, text).map((piece) => readCode(list, piece));

describe.each(LANGUAGES)('the entries of the drop-downs in %s', (language) => {
  it.each(LISTS)('are read back as their code, although names have commas: %s', (list) => {
    for (const { id } of codeList(list)) {
      const choice = choiceOf(list, id, language);
      expect(readCode(list, choice), choice).toEqual({ code: id, changed: false });
      expect(codesIn(list, choice), choice).toEqual([{ code: id, changed: false }]);
    }
  });

  it.each(LISTS)('are read back where commas stand between two of them: %s', (list) => {
    const codes = codeList(list).slice(0, 12);
    const text = codes.map(({ id }) => choiceOf(list, id, language)).join(', ');
    expect(codesIn(list, text)).toEqual(codes.map(({ id }) => ({ code: id, changed: false })));
  });
});

describe('several codes in one cell', () => {
  it('may be names of countries with commas of their own', () => {
    const text = 'Iran, Islamic Republic of, Rwanda, Korea, Republic of, COD – Congo, France';
    expect(codesIn('countries', text).map((read) => read && 'code' in read && read.code)).toEqual([
      'IRN',
      'RWA',
      'KOR',
      'COD',
      'FRA',
    ]);
  });

  it('leave what belongs to no name to be told, and lose no second code', () => {
    expect(splitCodes('gdcObjectives', '3 – Foster an inclusive, closed space')).toEqual([
      '3 – Foster an inclusive',
      'closed space',
    ]);
    expect(splitCodes('sdgCodes', '9.c – Access to ICT, 4.4 – Skills')).toEqual([
      '9.c – Access to ICT',
      '4.4 – Skills',
    ]);
  });

  it('take no longer where a cell holds nothing but commas', () => {
    const names = (times: number) => '3 – Foster an inclusive,'.repeat(times);
    expectOnePass(names, (cell) => splitCodes('gdcObjectives', cell), 1300);
    const commas = (times: number) => ','.repeat(times);
    expectOnePass(commas, (cell) => splitCodes('countries', cell), 32_000);
  });
});

describe('names of countries with their words turned about', () => {
  const named = (text: string) =>
    codesIn('countries', text).flatMap((read) => (read && 'code' in read ? [read.code] : []));

  it.each([
    ['Congo, Democratic Republic of the', 'COD'],
    ['Congo, Dem. Rep.', 'COD'],
    ['Congo, République démocratique du', 'COD'],
    ['Congo, Rep.', 'COG'],
    ["Korea, Dem. People's Rep.", 'PRK'],
    ['Korea, Dem. People’s Rep.', 'PRK'],
    ['Korea, Rep.', 'KOR'],
    ['Sudan, South', 'SSD'],
    ['Guinea, Equatorial', 'GNQ'],
    ['Guinea, Papua New', 'PNG'],
    ['Egypt, Arab Rep.', 'EGY'],
    ['Yemen, Rep.', 'YEM'],
    ['Micronesia, Fed. Sts.', 'FSM'],
    ['Macedonia, the former Yugoslav Republic of', 'MKD'],
    ['Bahamas, The', 'BHS'],
    ["China, People's Republic of", 'CHN'],
  ])('are one country: %s', (text, code) => {
    expect(named(text)).toEqual([code]);
    expect(named(`France, ${text}, Rwanda`)).toEqual(['FRA', code, 'RWA']);
  });

  it.each([
    'Samoa, American',
    'Virgin Islands, U.S.',
    'China, Hong Kong SAR',
    'Hong Kong, China',
    'Ireland, Northern',
    'Dominica, Republic of',
    'Congo, People’s Republic of the',
    'Sudan, The former',
    'Guinea, Spanish',
  ])('are told whole where nobody knows them, and are no other country: %s', (text) => {
    expect(splitCodes('countries', text)).toEqual([text]);
    expect(named(text)).toEqual([]);
    expect(named(`France, ${text}; Rwanda`)).toEqual(['FRA', 'RWA']);
  });

  it('leave lists of known countries as they are, and others a country that stands beside an unknown word', () => {
    expect(named('Niger, Nigeria, Congo, Sudan, South Sudan, Guinea, Guinea-Bissau')).toEqual([
      'NER',
      'NGA',
      'COG',
      'SDN',
      'SSD',
      'GIN',
      'GNB',
    ]);
    expect(named('Rwanda, Atlantis, Kenya')).toEqual(['RWA', 'KEN']);
  });
});

describe('the code that may have been meant', () => {
  it.each(LANGUAGES)('is found by a name with a slip in it: %s', (language) => {
    const name = codeName('statuses', 'completed', language).text;
    expect(nearestCode('statuses', `${name}x`)).toBe('completed');
  });
});
