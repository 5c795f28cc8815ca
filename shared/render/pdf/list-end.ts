/**
 * Where a list of figures that runs through pages ends: its last page is set by itself, in columns of one height with how the
 * document was made below them.
 */
import type { Grid } from './sheet.ts';

/** Rows of the list that stand on full pages, and behind them those in each column of its last page. */
export interface ListEnd {
  readonly full: number;
  readonly columns: readonly ListColumn[];
}

/** Its rows, and how many of them end it and stay together. */
interface ListColumn {
  readonly rows: number;
  readonly tail: number;
}

/** Where a row stands; rows that nothing leads to are not told. */
export type RowSpot = { readonly page: number; readonly y: number } | undefined;

/** Points of a line, and of a row whose height cannot be seen, as at the foot of a column. */
const LINE = 11;
/** Lines that end a column and stay together, so that no few of them go over to the next page. */
export const TAIL = 8;

/** The end of a list whose rows were laid out at `spots`; none where nothing is told of them. */
export function listEnd(spots: readonly RowSpot[]): ListEnd | undefined {
  const last = spots.reduce((page, spot) => Math.max(page, spot?.page ?? 0), 0);
  if (last === 0) return undefined;
  const full = spots.findLastIndex((spot) => spot !== undefined && spot.page < last) + 1;
  const heights = spots.slice(full).map((spot, at, rest) => heightOf(spot, rest[at + 1]));
  const half = sum(heights) / 2;
  const first = heights.findIndex((_, at) => sum(heights.slice(0, at + 1)) >= half) + 1;
  const columns = [heights.slice(0, first), heights.slice(first)].filter(({ length }) => length > 0);
  return {
    full,
    columns: columns.map((column) => ({
      rows: column.length,
      tail: tailOf(column.map((height) => height / LINE)),
    })),
  };
}

/** A list whose end is settled. */
export interface EndedList {
  /** Through columns and pages, up to the end of one. */
  readonly full: Grid | null;
  /** Side by side on the last page. */
  readonly columns: readonly Grid[];
}

/** The `list` that runs through pages, in parts. */
export function endedList({ rows, tail: _, ...grid }: Grid, { columns, full }: ListEnd): EndedList {
  let above = full;
  return {
    full: full > 0 ? { ...grid, rows: rows.slice(0, full) } : null,
    columns: columns.map((column): Grid => {
      const from = above;
      above += column.rows;
      return { ...grid, rows: rows.slice(from, above), tail: column.tail };
    }),
  };
}

/** How many of the last rows, of so many `lines` each, stay together: one at least comes before them. */
export function tailOf(lines: readonly number[]): number {
  let all = 0;
  const most = lines.toReversed().findIndex((each) => {
    all += each;
    return all > TAIL;
  });
  return Math.min(lines.length - 1, most < 0 ? lines.length : Math.max(1, most));
}

function heightOf(spot: RowSpot, next: RowSpot): number {
  return spot !== undefined && next !== undefined && next.y > spot.y ? next.y - spot.y : LINE;
}

function sum(heights: readonly number[]): number {
  return heights.reduce((all, height) => all + height, 0);
}
