import { describe, expect, it } from 'vitest';
import { endedList, listEnd, type RowSpot, tailOf } from '../../../../shared/render/pdf/list-end.ts';
import type { Grid } from '../../../../shared/render/pdf/sheet.ts';

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => [{ runs: [{ text: String(at) }] }]);
const grid = (count: number): Grid => ({
  ...{ dense: true, heat: false, size: 7.5, columns: [], tail: 8 },
  rows: rowsOf(count),
});

/** Where rows of one line stand, from `y` on. */
const down = (count: number, page: number, y = 100): readonly { page: number; y: number }[] =>
  Array.from({ length: count }, (_, at) => ({ page, y: y + at * 11 }));
const through = (rows: readonly RowSpot[], after = 0) => listEnd({ rows, after, sideBySide: false });

describe('where a list of figures ends that runs through pages', () => {
  /** Two columns of three rows on the first page, and five rows in the first column of the second. */
  const spots = [...down(3, 1), ...down(3, 1), ...down(5, 2)];

  it('is the beginning of its last page, in columns of one height', () => {
    expect(through(spots)).toEqual({
      full: 6,
      ends: [
        [
          { rows: 3, tail: 2 },
          { rows: 2, tail: 1 },
        ],
      ],
    });
  });

  it('reckons with rows of several lines', () => {
    const high = [100, 133, 144, 155].map((y) => ({ page: 1, y }));
    expect(through(high)).toEqual({
      full: 0,
      ends: [
        [
          { rows: 1, tail: 0 },
          { rows: 3, tail: 2 },
        ],
      ],
    });
  });

  it('takes rows that nothing leads to, and that may stand on either page, to the last one', () => {
    expect(through(spots.map((spot, at) => (at === 5 ? undefined : spot)))?.full).toBe(5);
  });

  it('reckons with a line of each row that nothing leads to', () => {
    const [columns = []] = through([...down(3, 1), undefined, undefined, undefined])?.ends ?? [];
    expect(columns.map(({ rows }) => rows)).toEqual([3, 3]);
  });

  it('is not known where nothing leads to any row', () => {
    expect(through([undefined, undefined])).toBeUndefined();
  });

  it('is a page more, with eight lines a column, where its last page has no room for what comes after it', () => {
    const rows = [...down(60, 1), ...down(60, 1), ...down(60, 2), ...down(20, 2)];
    const pagesOf = (after: number) =>
      through(rows, after)?.ends.map((columns) => columns.map(({ rows, tail }) => [rows, tail]));
    expect(pagesOf(100)).toEqual([
      [
        [40, 8],
        [40, 8],
      ],
    ]);
    expect(pagesOf(300)).toEqual([
      [
        [32, 0],
        [32, 0],
      ],
      [
        [8, 7],
        [8, 7],
      ],
    ]);
  });
});

describe('where a list of figures ends that stands side by side', () => {
  const endOf = (rows: readonly RowSpot[]) => listEnd({ rows, after: 250, sideBySide: true });

  it('is where it stands, on one page', () => {
    expect(endOf([...down(20, 1), ...down(19, 1)])).toBeUndefined();
  });

  it('takes the columns of each page one after the other where a page would part one of them', () => {
    const parted = endOf([...down(22, 1, 400), ...down(3, 2), ...down(24, 1, 400)]);
    expect(parted?.full).toBe(0);
    expect(parted?.ends.map((columns) => columns.map(({ rows }) => rows))).toEqual([
      [17, 16],
      [8, 8],
    ]);
  });

  it('fills the page that it begins on, and goes on over others', () => {
    const parted = endOf([...down(4, 1, 720), ...down(48, 2), ...down(4, 1, 720), ...down(47, 2)]);
    const rows = parted?.ends.map((columns) => columns.map(({ rows }) => rows));
    expect(rows?.[0]).toEqual([3, 3]);
    expect(rows).toHaveLength(3);
    expect(rows?.at(-1)).toEqual([8, 8]);
    expect(rows?.flat().reduce((all, each) => all + each)).toBe(103);
  });
});

describe('a list whose end is settled', () => {
  it('has all its rows once, in the parts that were settled', () => {
    const ends = [
      [
        { rows: 5, tail: 0 },
        { rows: 4, tail: 0 },
      ],
      [
        { rows: 8, tail: 7 },
        { rows: 7, tail: 4 },
      ],
    ];
    const ended = endedList(grid(40), { full: 16, ends });
    expect([ended.full?.rows.length, ended.full?.tail]).toEqual([16, undefined]);
    expect(
      ended.ends.map((columns) => columns.map(({ rows, tail }) => ({ rows: rows.length, tail }))),
    ).toEqual(ends);
    expect([...(ended.full?.rows ?? []), ...ended.ends.flat().flatMap(({ rows }) => rows)]).toEqual(
      rowsOf(40),
    );
  });

  it('has nothing above its end where that is all', () => {
    expect(endedList(grid(2), { full: 0, ends: [[{ rows: 2, tail: 1 }]] }).full).toBeNull();
  });
});

describe('the rows that end a column and stay together', () => {
  it('are eight, or fewer where they take several lines, and never all', () => {
    expect(tailOf(Array(20).fill(1))).toBe(8);
    expect(tailOf(Array(20).fill(3))).toBe(2);
    expect(tailOf([1, 1, 12])).toBe(1);
    expect([tailOf([1, 1, 1]), tailOf([1])]).toEqual([2, 0]);
  });
});
