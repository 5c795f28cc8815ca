import { describe, expect, it } from 'vitest';
import { endedList, listEnd, tailOf } from '../../../../shared/render/pdf/list-end.ts';
import type { Grid } from '../../../../shared/render/pdf/sheet.ts';

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => [{ runs: [{ text: String(at) }] }]);
const grid = (count: number): Grid => ({
  ...{ dense: true, heat: false, size: 7.5, columns: [], tail: 8 },
  rows: rowsOf(count),
});

describe('where a list of figures ends', () => {
  /** Two columns of three rows on the first page, and five rows in the first column of the second. */
  const spots = [
    ...[0, 11, 22, 0, 11, 22].map((y) => ({ page: 1, y })),
    ...[0, 11, 22, 33, 44].map((y) => ({ page: 2, y })),
  ];

  it('is the beginning of its last page, in columns of one height', () => {
    expect(listEnd(spots)).toEqual({
      full: 6,
      columns: [
        { rows: 3, tail: 2 },
        { rows: 2, tail: 1 },
      ],
    });
  });

  it('reckons with rows of several lines', () => {
    const high = [0, 33, 44, 55].map((y) => ({ page: 1, y }));
    expect(listEnd(high)).toEqual({
      full: 0,
      columns: [
        { rows: 1, tail: 0 },
        { rows: 3, tail: 2 },
      ],
    });
  });

  it('takes rows that nothing leads to, and that may stand on either page, to the last one', () => {
    expect(listEnd(spots.map((spot, at) => (at === 5 ? undefined : spot)))?.full).toBe(5);
  });

  it('reckons with a line of each row that nothing leads to', () => {
    const unread = [0, 11, 22].map((y) => ({ page: 1, y }));
    const { columns = [] } = listEnd([...unread, undefined, undefined, undefined]) ?? {};
    expect(columns.map(({ rows }) => rows)).toEqual([3, 3]);
  });

  it('is not known where nothing leads to any row', () => {
    expect(listEnd([undefined, undefined])).toBeUndefined();
  });
});

describe('a list whose end is settled', () => {
  it('has all its rows once, in the parts that were settled', () => {
    const columns = [
      { rows: 13, tail: 8 },
      { rows: 11, tail: 4 },
    ];
    const ended = endedList(grid(40), { full: 16, columns });
    expect([ended.full?.rows.length, ended.full?.tail]).toEqual([16, undefined]);
    expect(ended.columns.map(({ rows, tail }) => ({ rows: rows.length, tail }))).toEqual(columns);
    expect([...(ended.full?.rows ?? []), ...ended.columns.flatMap(({ rows }) => rows)]).toEqual(rowsOf(40));
  });

  it('has nothing above its end where that is all', () => {
    expect(endedList(grid(2), { full: 0, columns: [{ rows: 2, tail: 1 }] }).full).toBeNull();
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
