import { describe, expect, it } from 'vitest';
import { bodyNumbers } from '../../../../shared/reports/compose/section-numbers.ts';
import { latinNumeral } from '../../../../shared/reports/numerals.ts';

const PATHS = [[0], [1], [1, 0], [1, 4], [2], [1, 0, 0]];

describe('numbers of sections', () => {
  it('are digits with dots in every language', () => {
    for (const language of ['en', 'ar'] as const) {
      const numberOf = bodyNumbers({}, language);
      expect(PATHS.map(numberOf)).toEqual(['1', '2', '2.1', '2.5', '3', '2.1.1']);
    }
  });

  it('are Roman with letters below where the report asks for it', () => {
    expect(PATHS.map(bodyNumbers({ numbering: 'roman' }, 'fr'))).toEqual([
      'I',
      'II',
      '(a)',
      '(e)',
      'III',
      undefined,
    ]);
  });

  it('are ordinals with letters of the abjad in Arabic, and the same numbers', () => {
    const arabic = PATHS.map(bodyNumbers({ numbering: 'roman' }, 'ar'));
    expect(arabic).toEqual(['أولاً', 'ثانياً', '(أ)', '(ه)', 'ثالثاً', undefined]);
    expect(arabic.map((number) => number && latinNumeral(number))).toEqual(
      PATHS.map(bodyNumbers({ numbering: 'roman' }, 'en')),
    );
  });
});
