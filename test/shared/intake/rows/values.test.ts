import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printClaimLines, readClaimLines } from '../../../../shared/intake/rows/claim-cell.ts';
import { readCode, splitCodes } from '../../../../shared/intake/rows/code-cell.ts';
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
  ])('%s is %s', (text, date) => {
    expect(readDate(text)?.date).toBe(date);
    expect(readDate(text)?.changed).toBe(text !== date);
  });

  it.each(['03/04/2025', '2025-02-29', '2025-13', '45678', 'soon', '25-03-01'])(
    '%s is not guessed',
    (text) => {
      expect(readDate(text)).toBeUndefined();
    },
  );
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
  ])('%s is %d', (text, number) => {
    expect(readNumber(text)?.number).toBe(number);
  });

  it.each(['', 'many', '0x10', '12 teams', '1e999', '1,2,3'])('%s is none', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });
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
  });

  it('that are nearly right are suggested, and nothing is for nonsense', () => {
    expect(nearestCode('statuses', 'ongoin')).toBe('ongoing');
    expect(nearestCode('statuses', 'zzzzzzzzz')).toBe('none');
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
