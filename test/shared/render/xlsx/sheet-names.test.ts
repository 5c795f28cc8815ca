import { describe, expect, it } from 'vitest';
import { columnHeads, sheetTitles } from '../../../../shared/render/xlsx/sheet-names.ts';
import { columnLetters } from '../../../../shared/reports/workbook/column-letters.ts';

describe('sheet names', () => {
  it('makes sheet titles valid, short and unique', () => {
    const long = 'Activities by action line and Sustainable Development Goal';
    const titles = sheetTitles([long, long, 'a/b:c', "'quoted'", 'Text', 'text', 'History', '']);
    expect(titles).toEqual([
      'Activities by action line and…',
      'Activities by action line… (2)',
      'a b c',
      'quoted',
      'Text',
      'text (2)',
      'History_',
      '_',
    ]);
  });

  it('makes heads unique without regard to case, in one line, and never empty', () => {
    const columns = ['Goal', 'goal', 'Two\nlines', ''].map((head, i) => ({ id: `c${i}`, head }));
    expect(columnHeads(columns)).toEqual(['Goal', 'goal (2)', 'Two lines', 'c3']);
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ] as const)('calls column %i %s', (index, letters) => expect(columnLetters(index)).toBe(letters));
});
