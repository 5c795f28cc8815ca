import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { isAmbiguousAsNumber, normalizeSdgCode } from '../../../shared/reference/normalize-codes.ts';
import { goals, isSdgCode, SDG_CODES, targets } from '../../../shared/reference/sdgs.ts';

describe('normalizeSdgCode', () => {
  it('leaves canonical codes as they are, without a note', () => {
    for (const code of SDG_CODES) expect(normalizeSdgCode(code)).toEqual({ code });
  });

  it.each([
    ['SDG 9.c', '9.c', 'prefix'],
    ['SDG9', '9', 'prefix'],
    ['SDG-9', '9', 'prefix'],
    ['SDGs: 9', '9', 'prefix'],
    ['Goal 9', '9', 'prefix'],
    ['Target 9.c', '9.c', 'prefix'],
    ['SDG Target 17.6', '17.6', 'prefix'],
    ['ODD 4', '4', 'prefix'],
    ['ODS 4.4', '4.4', 'prefix'],
    ['ЦУР 9', '9', 'prefix'],
    ['可持续发展目标9', '9', 'prefix'],
    ['http://metadata.un.org/sdg/9.c', '9.c', 'prefix'],
    ['9c', '9.c', 'spacing'],
    ['9 c', '9.c', 'spacing'],
    ['9. c', '9.c', 'spacing'],
    ['9-c', '9.c', 'spacing'],
    ['9(c)', '9.c', 'spacing'],
    ['9,c', '9.c', 'spacing'],
    [' 9.c', '9.c', 'spacing'],
    ['09', '9', 'spacing'],
    ['9.', '9', 'spacing'],
    ['9.0', '9', 'spacing'],
    ['17.06', '17.6', 'spacing'],
    ['8.10', '8.10', undefined],
    ['9.C', '9.c', 'case'],
    ['9.с', '9.c', 'cyrillic'],
    ['9.С', '9.c', 'cyrillic'],
    ['1.а', '1.a', 'cyrillic'],
    ['5.в', '5.b', 'cyrillic'],
    ['SDG 9.с', '9.c', 'cyrillic'],
    ['９．ｃ', '9.c', 'full-width'],
    ['９', '9', 'full-width'],
    ['9。c', '9.c', 'full-width'],
    ['٩', '9', 'digits'],
    ['No poverty', '1', 'title'],
    ['Goal 9: Industry, innovation and infrastructure', '9', 'title'],
    ['9.c — Access to ICT, universal and affordable Internet', '9.c', 'title'],
  ])('reads %j as %s (%s)', (text, code, note) => {
    expect(normalizeSdgCode(text)).toEqual(note === undefined ? { code } : { code, note });
  });

  it('reads goal titles in the six languages and labels of targets after their code', () => {
    for (const { code, shortTitle } of goals) {
      for (const language of LANGUAGES) {
        expect(normalizeSdgCode(shortTitle[language].text)?.code).toBe(code);
        expect(normalizeSdgCode(`${code}. ${shortTitle[language].text}`)?.code).toBe(code);
      }
    }
    for (const { code, label } of targets) expect(normalizeSdgCode(`${code} ${label}`)?.code).toBe(code);
  });

  it.each([
    '2001-09-03',
    '2001-09-03T00:00:00.000Z',
    '2001-09-03 00:00:00',
    '03/09/2001',
    '3/9/01',
    '09.03.2026',
    '3-Sep',
    '03-sept.',
    'Sep-03',
    'Sept 2001',
    '3 March',
    '9-Mar-26',
    '1 févr.',
    'Mon Sep 03 2001 00:00:00 GMT+0000',
    '37137',
    '46000.0',
  ])('refuses %j, a code that became a date, and says so', (text) => {
    expect(normalizeSdgCode(text)).toEqual({ mangled: true });
  });

  it.each([
    '',
    ' ',
    '0',
    '18',
    '9.d',
    '9.9',
    '17.20',
    '9,1',
    '9-1',
    '9 1',
    '9.c.1',
    '9.c; 9.1',
    'c.9',
    'C5',
    'SDG',
    '1e1',
    '9'.repeat(500),
  ])('does not guess what %j is', (text) => {
    expect(normalizeSdgCode(text)).toBeUndefined();
  });

  it('knows which codes a numeric cell cannot tell apart', () => {
    expect(SDG_CODES.filter(isAmbiguousAsNumber)).toEqual(['8.1', '16.1', '17.1']);
  });

  it('returns a known code, a refusal or nothing for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[SDG 0-9.,a-d-]{1,9}$/)),
        (text) => {
          const found = normalizeSdgCode(text);
          if (found?.code !== undefined) expect(isSdgCode(found.code)).toBe(true);
        },
      ),
      { seed: 1332, numRuns: 500 },
    );
  });
});
