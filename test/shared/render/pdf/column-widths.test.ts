import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnWidths,
  leastWidths,
  standSideBySide,
  wordsFit,
} from '../../../../shared/render/pdf/column-widths.ts';
import { longestDate } from '../../../../shared/render/pdf/word-widths.ts';

const column = fc.record({
  share: fc.integer({ min: 1, max: 12 }),
  words: fc.record({ head: fc.integer({ min: 0, max: 30 }), body: fc.integer({ min: 0, max: 60 }) }),
  longest: fc.integer({ min: 0, max: 4000 }),
  cells: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 3, maxLength: 3 }),
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

  it('leave heads some room that are longer than their numbers, where names could take all of it', () => {
    const cells = [30, 40, 50, 60, 70, 80];
    const names = { share: 4, words: { head: 9, body: 12 }, longest: 80, cells, head: 11 };
    const numbers = { share: 1, words: { head: 7, body: 2 }, longest: 38, cells: cells.map(() => 1) };
    const widths = (head: number) =>
      columnWidths([names, ...Array.from({ length: 4 }, () => ({ ...numbers, head }))], 480, 8.5, 4.5);
    const [, short = 0] = widths(0);
    const [, long = 0] = widths(38);
    expect(long).toBeGreaterThan(short);
  });

  it('give what an empty column leaves to those that wrap', () => {
    const words = { head: 4, body: 6 };
    const [title = 0, empty = 0] = columnWidths(
      [
        { share: 1, words, longest: 900, cells: [900] },
        { share: 9, words: { head: 6, body: 0 }, longest: 6, cells: [0] },
      ],
      480,
      8.5,
      4.5,
    );
    expect(title).toBeGreaterThan(empty * 4);
  });

  it('go by what the cells say where shares would make the table much higher', () => {
    const words = { head: 8, body: 8 };
    const full = { share: 1, words, longest: 300, cells: [300, 280, 290] };
    const short = { share: 1, words, longest: 40, cells: [40, 30, 36] };
    const [most = 0, least = 0] = columnWidths([full, short], 480, 8.5, 4.5);
    expect(most).toBeGreaterThan(2 * least);
    const twice = { share: 2, words, longest: 80, cells: [80, 60, 72] };
    expect(columnWidths([twice, short], 240, 8.5, 4.5)).toEqual([160, 80]);
  });

  it('hold a whole date where there is room for the words of all, and break it where there is not', () => {
    const column = {
      share: 1,
      words: { head: 8, body: 9, whole: longestDate('30 September 2026') },
      longest: 17,
      cells: [17],
    };
    const text = { share: 20, words: { head: 8, body: 12 }, longest: 900, cells: [900] };
    const [date = 0] = columnWidths([column, text], 480, 8.5, 4.5);
    expect(date).toBeGreaterThan(80);
    const many = [column, ...Array.from({ length: 6 }, () => text)];
    const [narrow = 0] = columnWidths(many, 480, 8.5, 4.5);
    expect(narrow).toBeLessThan(70);
    // Two lines rather than three, where one is too many.
    const long = { ...column, words: { ...column.words, whole: longestDate('30 de septiembre de 2026') } };
    const [half = 0] = columnWidths([long, ...Array.from({ length: 5 }, () => text)], 460, 8.5, 4.5);
    expect(half).toBeGreaterThan(80);
    expect(half).toBeLessThan(110);
  });

  it('break dates where the texts beside them then take clearly fewer lines', () => {
    const date = {
      share: 1,
      words: { head: 8, body: 9, whole: longestDate('30 сентября 2025 года') },
      longest: 21,
      cells: [21, 21],
    };
    const text = (letters: number) => ({
      share: 1,
      words: { head: 8, body: 12 },
      longest: letters,
      cells: [letters, letters],
    });
    const widthBeside = (letters: number) =>
      columnWidths([date, text(letters), text(letters), text(letters)], 380, 7.5, 2.5)[0] ?? 0;
    expect(widthBeside(64)).toBeLessThan(80);
    expect(widthBeside(25)).toBeGreaterThan(90);
  });

  it('have no room where words would break, or where nothing is left for texts', () => {
    const words = { head: 10, body: 10 };
    const code = { share: 1, words, longest: 10, cells: [10] };
    const columns = (count: number) => Array.from({ length: count }, () => code);
    expect(wordsFit(columns(6), 480, 8.5, 4.5)).toBe(true);
    expect(wordsFit(columns(9), 480, 8.5, 4.5)).toBe(false);
    const text = { ...code, longest: 400, cells: [400] };
    expect(wordsFit([text, ...columns(4)], 480, 8.5, 4.5)).toBe(true);
    expect(wordsFit([text, ...columns(6)], 480, 8.5, 4.5)).toBe(false);
  });

  it('stand side by side where no cell is all height', () => {
    const mark = { share: 1, words: { head: 5, body: 1 }, longest: 5, cells: [1] };
    const marks = Array.from({ length: 12 }, () => mark);
    const title = (length: number) => ({
      share: 5,
      words: { head: 5, body: 8 },
      longest: length,
      cells: [length],
    });
    expect(standSideBySide([title(60), ...marks], 480, 7.5, 2.5)).toBe(true);
    expect(standSideBySide([title(160), ...marks], 480, 7.5, 2.5)).toBe(false);
    expect(standSideBySide([...marks, ...marks], 480, 7.5, 2.5)).toBe(false);
    const rows = (count: number) => ({ ...title(100), cells: Array.from({ length: count }, () => 100) });
    expect(standSideBySide([rows(8), ...marks], 480, 7.5, 2.5)).toBe(true);
    expect(standSideBySide([rows(9), ...marks], 480, 7.5, 2.5)).toBe(false);
    // As many rows as a sheet of a list may have.
    const many = { ...mark, cells: Array.from({ length: 300_000 }, () => 1) };
    expect(standSideBySide([title(60), many], 480, 7.5, 2.5)).toBe(true);
  });
});
