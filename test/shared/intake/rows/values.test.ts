import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printClaimLines, readClaimLines } from '../../../../shared/intake/rows/claim-cell.ts';
import { readCode } from '../../../../shared/intake/rows/code-cell.ts';
import { readDate } from '../../../../shared/intake/rows/date-cell.ts';
import {
  originalLanguage,
  printOriginal,
  printTranslation,
  readOriginal,
  readTranslation,
} from '../../../../shared/intake/rows/localized-text.ts';
import { nearestCode } from '../../../../shared/intake/rows/nearest-code.ts';
import { readNumber } from '../../../../shared/intake/rows/number-cell.ts';
import { splitCodes } from '../../../../shared/intake/rows/split-codes.ts';
import { arbitraryLocalized, arbitraryText } from '../../../arbitraries/record.ts';

describe('dates', () => {
  it.each([
    ['2025', '2025'],
    ['2025-03', '2025-03'],
    ['2025-3-1', '2025-03-01'],
    ['2025-03-31T00:00:00', '2025-03-31'],
    ['31.03.2025', '2025-03-31'],
    ['31/03/2025', '2025-03-31'],
    ['03/31/2025', '2025-03-31'],
    ['04/04/2025', '2025-04-04'],
    ['03/2025', '2025-03'],
    ['2025/03/31', '2025-03-31'],
    ['2024-02-29', '2024-02-29'],
    ['31.03.2025 14:30', '2025-03-31'],
    ['3/31/2025 2:30:00 PM', '2025-03-31'],
    ['31. 03. 2025', '2025-03-31'],
    ['20250331', '2025-03-31'],
    ['2025.0', '2025'],
    ['\u00A02025\u00A0', '2025'],
    ['“2025-03-31”', '2025-03-31'],
    ["'2025-03-31", '2025-03-31'],
    ['\u200E2025-03-31', '2025-03-31'],
    ['2025–03–31', '2025-03-31'],
    ['２０２５－０３', '2025-03'],
    ['٣١/٠٣/٢٠٢٥', '2025-03-31'],
    ['Feb 2025', '2025-02'],
    ['2 Feb. 2025', '2025-02-02'],
    ['February 2nd, 2025', '2025-02-02'],
    ['Sept 2025', '2025-09'],
    ['1er février 2025', '2025-02-01'],
    ['fév. 2025', '2025-02'],
    ['2 de febrero de 2025', '2025-02-02'],
    ['2 февраля 2025 г.', '2025-02-02'],
    ['Февраль 2025', '2025-02'],
    ['2025 г.', '2025'],
    ['2025年2月2日', '2025-02-02'],
    ['2025 年 2 月', '2025-02'],
    ['٢ شباط/فبراير ٢٠٢٥', '2025-02-02'],
    ['كانون الثاني 2025', '2025-01'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toEqual({ date, changed: text !== date });
  });

  it.each([
    '2025-02-29',
    '2025-13',
    'soon',
    '25-03-01',
    'Feb-25',
    'Q1 2025',
    '2024-2025',
    'jui 2025',
    'circa 2025',
  ])('%s is not guessed', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it.each([
    ['03/04/2025', '2025-04-03', '2025-03-04'],
    ['3-4-2025', '2025-04-03', '2025-03-04'],
  ])('%s is %s or %s, and neither is taken for it', (text, date, or) => {
    expect(readDate(text)).toEqual({ date, or });
  });

  it.each([
    ['45689', false, '2025-02-01'],
    ['45690', false, '2025-02-02'],
    ['45690.604', false, '2025-02-02'],
    ['٤٥٦٩٠', false, '2025-02-02'],
    ['44228', true, '2025-02-02'],
  ])('%s is the number of a day (1904: %s): %s', (text, date1904, date) => {
    expect(readDate(text, date1904)).toEqual({ date, changed: true, serial: true });
  });

  it.each(['29000', '61000', '99999', '456900', '-45690'])('%s is the number of no likely day', (text) => {
    expect(readDate(text)?.date).toBeUndefined();
  });
});

describe('numbers', () => {
  it.each([
    ['42', 42],
    ['-1.5', -1.5],
    ['1e3', 1000],
    ['1 234,5', 1234.5],
    ['1\u202F234', 1234],
    ['1,234', 1234],
    ['1,234,567.8', 1234567.8],
    ['1.234.567', 1234567],
    ['1.234,5', 1234.5],
    ['12,5', 12.5],
    ['1’234', 1234],
    ['٤٢', 42],
    ['١٬٢٣٤٫٥', 1234.5],
    ['１２３', 123],
    ['45 %', 45],
    ['٤٥٪', 45],
    ['“42”', 42],
    ['\u200E42\u00A0', 42],
    ['−5', -5],
    ['1\u00A0234\u00A0567,5', 1234567.5],
  ])('%s is %d', (text, number) => {
    expect(readNumber(text)?.number).toBe(number);
  });

  it('that means another one where a point separates thousands is told', () => {
    expect(readNumber('1.500')).toEqual({ number: 1.5, changed: true });
    expect(readNumber('1.5')).toEqual({ number: 1.5, changed: false });
    expect(readNumber('0.500')).toEqual({ number: 0.5, changed: false });
  });

  it.each(['', 'many', '0x10', '12 teams', '1e999', '1,2,3', '12 34', '3–5', '>100', '$5'])(
    '%s is none',
    (text) => {
      expect(readNumber(text)).toBeUndefined();
    },
  );
});

describe('codes', () => {
  it.each([
    ['sdgCodes', '9.c', { code: '9.c', changed: false }],
    ['sdgCodes', '9.c – Access to ICT', { code: '9.c', changed: false }],
    ['sdgCodes', 'SDG 9.C', { code: '9.c', changed: true }],
    ['sdgCodes', '2001-09-03', { mangled: true }],
    ['actionLines', 'С5', { code: 'C5', changed: true }],
    ['actionLines', 'C7', { code: 'C7', changed: false }],
    ['countries', 'Rwanda', { code: 'RWA', changed: true }],
    ['sectors', 'nowhere', undefined],
    ['sdgCodes', '“9.c”', { code: '9.c', changed: true }],
    ['sdgCodes', '\u200E9.c', { code: '9.c', changed: true }],
    ['sdgCodes', '９．ｃ', { code: '9.c', changed: true }],
    ['sdgCodes', '9.c;', { code: '9.c', changed: true }],
    ['statuses', '“ongoing”', { code: 'ongoing', changed: true }],
  ] as const)('%s %s is read as %j', (list, text, read) => {
    expect(readCode(list, text)).toEqual(read);
  });

  it('that lost a zero as a number are not guessed', () => {
    expect(readCode('sdgCodes', '8.1', true)).toEqual({ mangled: true });
    expect(readCode('sdgCodes', '9.1', true)).toEqual({ code: '9.1', changed: false });
  });

  it('in a list are cut at semicolons, lines and commas, but not inside a name', () => {
    expect(splitCodes('sectors', 'ITU-D, ITU-T;GS\nITU-R')).toEqual(['ITU-D', 'ITU-T', 'GS', 'ITU-R']);
    expect(splitCodes('countries', 'Iran, Islamic Republic of; RWA').length).toBeLessThanOrEqual(3);
    expect(splitCodes('countries', 'RWA')).toEqual(['RWA']);
    expect(splitCodes('sectors', 'ITU-D、ITU-T，GS；ITU-R')).toEqual(['ITU-D', 'ITU-T', 'GS', 'ITU-R']);
    expect(splitCodes('sectors', 'ITU-D، ITU-T؛ GS')).toEqual(['ITU-D', 'ITU-T', 'GS']);
  });

  it('that are nearly right are suggested, and nothing is for nonsense', () => {
    expect(nearestCode('statuses', 'ongoin')).toBe('ongoing');
    expect(nearestCode('statuses', 'zzzzzzzzz')).toBe('none');
  });
});

describe('what nobody sees in a text, a soft hyphen too,', () => {
  it.each(['\u00ad', '\u200b', '\u200f', '\u2060', '\ufeff'])('changes no date, number or code', (sign) => {
    const within = (text: string) => `${sign}${text.slice(0, 2)}${sign}${text.slice(2)}${sign}`;
    expect(readDate(within('2025-03-01'))).toEqual({ date: '2025-03-01', changed: true });
    expect(readNumber(within('1234'))).toEqual({ number: 1234, changed: true });
    expect(readNumber(`${sign}“1234”`)).toEqual({ number: 1234, changed: true });
    expect(readCode('sdgCodes', within('10.7'))).toEqual({ code: '10.7', changed: true });
  });
});

describe('texts with their language', () => {
  it('come back exactly, whatever they look like', () => {
    fc.assert(
      fc.property(arbitraryLocalized, (text) => {
        const language = originalLanguage(text);
        if (language === undefined) throw new Error('no original');
        for (const row of ['en', 'fr'] as const) {
          expect(readOriginal(printOriginal(text, row), row)).toEqual({ [language]: text[language] });
        }
        for (const version of Object.values(text)) {
          expect(readTranslation(printTranslation(version))).toEqual(version);
        }
      }),
    );
  });
});

describe('claims in one cell', () => {
  it('come back exactly', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(arbitraryLocalized, arbitraryText), { maxLength: 3 }), (texts) => {
        const claims = texts.map(([rationale, ref]) => ({
          code: '9.c',
          weight: 'secondary' as const,
          rationale,
          evidenceRefs: ['R1', `x${ref}`],
          origin: 'declared' as const,
          review: { state: 'unreviewed' as const },
        }));
        const read = readClaimLines(printClaimLines(claims, 'en'), 'en');
        expect(read.map(({ code, rationale, evidenceRefs }) => ({ code, rationale, evidenceRefs }))).toEqual(
          claims.map(({ code, rationale, evidenceRefs }) => ({ code, rationale, evidenceRefs })),
        );
        expect(read.every(({ surplus }) => surplus.length === 0)).toBe(true);
      }),
    );
  });

  it('may be cut by the bars, commas and semicolons of other scripts', () => {
    expect(readClaimLines('17.6｜运营商共享｜R1，E2\n9.c；4.4', 'zh')).toMatchObject([
      { code: '17.6', rationale: { zh: { text: '运营商共享' } }, evidenceRefs: ['R1', 'E2'] },
      { code: '9.c' },
      { code: '4.4' },
    ]);
    expect(readClaimLines('17.6 | سبب | R1، E2', 'ar')[0]?.evidenceRefs).toEqual(['R1', 'E2']);
  });

  it('may be plain codes', () => {
    expect(readClaimLines('9.c; 4.4\n17.6 | Operators share | r1, E2', 'en')).toEqual([
      { code: '9.c', evidenceRefs: [], weight: 'secondary', surplus: [] },
      { code: '4.4', evidenceRefs: [], weight: 'secondary', surplus: [] },
      {
        code: '17.6',
        rationale: { en: { text: 'Operators share', status: 'original' } },
        evidenceRefs: ['R1', 'E2'],
        weight: 'secondary',
        surplus: [],
      },
    ]);
  });
});
