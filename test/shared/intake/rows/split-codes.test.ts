import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../../shared/activities/fields.ts';
import { readCode } from '../../../../shared/intake/rows/code-cell.ts';
import { nearestCode } from '../../../../shared/intake/rows/nearest-code.ts';
import { splitCodes } from '../../../../shared/intake/rows/split-codes.ts';
import { choiceOf } from '../../../../shared/intake/template/code-sheet.ts';
import { type CodeListName, codeList } from '../../../../shared/reference/code-lists.ts';
import { LANGUAGES } from '../../../../shared/reference/languages.ts';
import { codeName } from '../../../../shared/reference/names.ts';

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
    const began = performance.now();
    splitCodes('gdcObjectives', '3 – Foster an inclusive,'.repeat(1300));
    splitCodes('countries', ','.repeat(32_000));
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe('the code that may have been meant', () => {
  it.each(LANGUAGES)('is found by a name with a slip in it: %s', (language) => {
    const name = codeName('statuses', 'completed', language).text;
    expect(nearestCode('statuses', `${name}x`)).toBe('completed');
  });
});
