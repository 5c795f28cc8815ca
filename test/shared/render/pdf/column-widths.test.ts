import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnWidths,
  headWord,
  leastWidths,
  longestDate,
  longestWord,
} from '../../../../shared/render/pdf/column-widths.ts';

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

  it('hold a whole date where there is room for the words of all, and break it where there is not', () => {
    const column = {
      share: 1,
      words: { head: 8, body: 9, whole: longestDate('30 September 2026') },
      longest: 17,
    };
    const text = { share: 20, words: { head: 8, body: 12 }, longest: 900 };
    const [date = 0] = columnWidths([column, text], 480, 8.5, 4.5);
    expect(date).toBeGreaterThan(80);
    const many = [column, ...Array.from({ length: 6 }, () => text)];
    const [narrow = 0] = columnWidths(many, 480, 8.5, 4.5);
    expect(narrow).toBeLessThan(70);
  });

  it.each([
    ['30 September 2026', 16],
    ['due 1 March 2026; 30 June 2026', 11],
    ['30 de septiembre de 2026', 22],
    ['1er décembre 2025', 16],
    ['30 сентября 2026 года', 19],
    ['сентября 2026', 12],
    ['30 سبتمبر 2026', 13],
    ['2026年9月30日', 14],
    ['2024-2027, 41', 0],
    ['Resolution 1332', 0],
  ])('measure the date in %s', (text, letters) => {
    expect(longestDate(text)).toBe(letters);
  });

  it('give a Chinese head two lines at most', () => {
    const head = '可持续发展目标和具体目标';
    expect(headWord(head)).toBeGreaterThan((head.length * 1.5) / 2);
    expect(headWord(head)).toBeLessThan(head.length);
    expect(headWord('行动方面')).toBeGreaterThan(6);
    expect(headWord('SDGs and targets')).toBe('targets'.length);
  });
});
