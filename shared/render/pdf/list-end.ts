/**
 * Where a list of figures ends that pages part: its last page is set by itself, in columns of one height with how the document
 * was made below them; so is the page before it where one has no room for both.
 */
import { PAGE, TOP } from './decide-pictures.ts';
import type { Grid } from './sheet.ts';

/** Rows of the list that stand on full pages, and behind them those of its end: page by page, in columns of one height. */
export interface ListEnd {
  readonly full: number;
  readonly ends: readonly (readonly ListColumn[])[];
}

/** Its rows, and how many of them end it and stay together. */
interface ListColumn {
  readonly rows: number;
  readonly tail: number;
}

/** The list as it was laid out. */
export interface LaidList {
  readonly rows: readonly RowSpot[];
  /** It stands in columns side by side, and runs through no pages. */
  readonly sideBySide: boolean;
  /** Points of how the document was made, below it on its last page. */
  readonly after: number;
}

/** Where a row stands; rows that nothing leads to are not told. */
export type RowSpot = { readonly page: number; readonly y: number } | undefined;

/** Points of a line, and of a row whose height cannot be seen, as at the foot of a column. */
const LINE = 11;
/** Lines that end a column and stay together, so that no few of them go over to the next page. */
export const TAIL = 8;
/** Points of its last page that it takes at least, where it is parted. */
const LEAST = 2 * TAIL * LINE;
/** Points that stay free on its pages, since not each height can be seen, and those of its head. */
const SPARE = 16;
const HEAD = 12;

/**
 * The end of a list that was laid out so; none where nothing is told of its rows, or where one page holds its columns. Where
 * a page would part columns side by side, each would go on overleaf by itself, and the list could not be read in its order.
 */
export function listEnd({ after, rows, sideBySide }: LaidList): ListEnd | undefined {
  const pages = rows.flatMap((spot) => (spot ? [spot.page] : []));
  const last = most(pages);
  const first = -most(pages.map((page) => -page));
  if (pages.length === 0 || (sideBySide && first === last)) return undefined;
  const full = sideBySide ? 0 : rows.findLastIndex((spot) => spot !== undefined && spot.page < last) + 1;
  const begins = sideBySide ? first : last;
  const top = -most(rows.slice(full).flatMap((spot) => (spot?.page === begins ? [-spot.y] : [])));
  const parts = partsOf(heightsOf(rows.slice(full)), TOP + PAGE - top, after);
  return {
    full,
    ends: parts.map((part, at) =>
      columnsOf(part).map((column) => ({
        rows: column.length,
        tail: at < parts.length - 1 ? 0 : tailOf(column.map((height) => height / LINE)),
      })),
    ),
  };
}

/** A list whose end is settled. */
export interface EndedList {
  /** Through columns and pages, up to the end of one. */
  readonly full: Grid | null;
  /** Page by page, side by side. */
  readonly ends: readonly (readonly Grid[])[];
}

/** The whole `list` in parts. */
export function endedList({ rows, tail: _, ...grid }: Grid, { ends, full }: ListEnd): EndedList {
  let above = full;
  const gridOf = (column: ListColumn): Grid => {
    const from = above;
    above += column.rows;
    return { ...grid, rows: rows.slice(from, above), tail: column.tail };
  };
  return {
    full: full > 0 ? { ...grid, rows: rows.slice(0, full) } : null,
    ends: ends.map((columns) => columns.map(gridOf)),
  };
}

/** Rows of these heights page by page: the first has `room`, and the last one room for what comes `after` them. */
function partsOf(heights: readonly number[], room: number, after: number): readonly (readonly number[])[] {
  if (heightIn(heights) <= room - SPARE - after) return [heights];
  let count = 0;
  while (heightIn(heights.slice(0, count + 1)) <= room - SPARE && sum(heights.slice(count + 1)) >= LEAST)
    count++;
  if (count === 0) return [heights];
  return [heights.slice(0, count), ...partsOf(heights.slice(count), PAGE - HEAD, after)];
}

/** Of one height, or the first a little higher. */
function columnsOf(heights: readonly number[]): readonly (readonly number[])[] {
  const half = sum(heights) / 2;
  let above = 0;
  const first = heights.findIndex((height) => {
    above += height;
    return above >= half;
  });
  return [heights.slice(0, first + 1), heights.slice(first + 1)].filter(({ length }) => length > 0);
}

function heightIn(heights: readonly number[]): number {
  return sum(columnsOf(heights)[0] ?? []);
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

/** Rows share what lies between those that are told. */
function heightsOf(rows: readonly RowSpot[]): readonly number[] {
  return rows.map((_, at) => {
    const above = rows.slice(0, at + 1).findLastIndex((spot) => spot !== undefined);
    const below = rows.findIndex((spot, place) => place > at && spot !== undefined);
    const [from, to] = [rows[above], rows[below]];
    return from && to && from.page === to.page && to.y > from.y ? (to.y - from.y) / (below - above) : LINE;
  });
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => Math.max(all, each), -Infinity);
}

function sum(heights: readonly number[]): number {
  return heights.reduce((all, height) => all + height, 0);
}
