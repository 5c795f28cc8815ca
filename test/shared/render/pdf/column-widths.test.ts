import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths, leastWidths, longestWord } from '../../../../shared/render/pdf/column-widths.ts';

const column = fc.record({
  share: fc.integer({ min: 1, max: 12 }),
  words: fc.record({ head: fc.integer({ min: 0, max: 30 }), body: fc.integer({ min: 0, max: 60 }) }),
  longest: fc.integer({ min: 0, max: 4000 }),
});

describe('the widths of columns', () => {
  it('add up to the width of the page, and none is nothing', () => {
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 24 }), (columns) => {
        const widths = columnWidths(columns, 480, 8.5, 4.5);
        expect(widths).toHaveLength(columns.length);
        expect(widths.reduce((all, width) => all + width, 0)).toBeCloseTo(480, 0);
        for (const width of widths) expect(width).toBeGreaterThan(0);
      }),
    );
  });

  it('hold the longest word of each column where there is room for all', () => {
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 8 }), (columns) => {
        const least = leastWidths(columns, 8.5, 4.5).map((width) => Math.min(width, 480 * 0.3));
        fc.pre(least.reduce((all, width) => all + width, 0) < 480);
        columnWidths(columns, 480, 8.5, 4.5).forEach((width, at) => {
          expect(width).toBeGreaterThanOrEqual((least[at] ?? 0) - 0.1);
        });
      }),
    );
  });

  it('give what an empty column leaves to those that wrap', () => {
    const words = { head: 4, body: 6 };
    const [title = 0, empty = 0] = columnWidths(
      [
        { share: 1, words, longest: 900 },
        { share: 9, words: { head: 6, body: 0 }, longest: 6 },
      ],
      480,
      8.5,
      4.5,
    );
    expect(title).toBeGreaterThan(empty * 4);
  });

  it('measure words by where they can break', () => {
    expect(longestWord('Information and communication')).toBe(13);
    // A full-width letter is nearly as wide as two, and what closes never begins a line.
    expect(longestWord('信息通信技术')).toBe(2);
    expect(longestWord('11、12、113')).toBe(4);
    expect(longestWord('41（2020年）')).toBe(8);
    expect(longestWord('2024：56；2025：1,015')).toBe(11);
    expect(longestWord('2024:\u00a056; 2025:\u00a059.5')).toBe(10);
    expect(longestWord('C2 C7 e-gov')).toBe('C7 e-gov'.length);
    expect(longestWord('e\u0301te\u0301')).toBe(3);
  });
});
