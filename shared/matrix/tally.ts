/** Tallies: how many distinct activities, updates and claims stand in each cell; adding and removing keep them exact. */
import { GOAL_OF_CODE, GOALS, REGIONS } from './axes.ts';
import {
  ALL,
  CELLS,
  type CellKey,
  COLUMNS,
  cellIndex,
  firstColumn,
  GOAL_REGION,
  NOTHING_TO_REPORT,
  WITH_RESULTS,
} from './cells.ts';
import { type MappedActivity, type MappedUpdate, SUPPORT_BITS, SUPPORT_MASK } from './encode.ts';

export type TallyMeasure = 'activities' | 'updates' | 'claims';

/**
 * Counts by measure and cell (cells.ts). An activity with two lines counts in both rows and once in the total; with
 * several updates once as an activity, and not at all where each of them has nothing to report; cross-cutting in the total and its own row (and in any line it also names).
 * A claim counts in a cell once per activity there, whatever the number of updates.
 */
export interface Tally {
  /** Activities, updates, claims of cell 0, then of cell 1 …: side by side because they change together. */
  readonly counts: Int32Array;
}

const MEASURES = { activities: 0, updates: 1, claims: 2 } as const satisfies Record<TallyMeasure, number>;

const SELF = firstColumn('');
const GOAL = firstColumn('goal');
const CODE = firstColumn('code');
const SECTOR = firstColumn('sector');
const REGION = firstColumn('region');
const YEAR = firstColumn('year');
const SUPPORT = firstColumn('support');
const YEAR_GOAL = firstColumn('year goal');

/** Claims of the activity at hand by goal; scratch, zero between calls. */
const claimsOfGoal = new Int32Array(GOALS);
/** Where the activity at hand counts in each of its rows: `column, claims` again and again; scratch. */
const marks = new Int32Array(2 * COLUMNS);

/** A tally of nothing. */
export function emptyTally(): Tally {
  return { counts: new Int32Array(CELLS * 3) };
}

/** Counts an activity with all its updates at once (distinct activities need them together). */
export function addActivity(tally: Tally, activity: MappedActivity, updates: readonly MappedUpdate[]): void {
  count(tally.counts, activity, updates, 1);
}

/** Takes back exactly what {@link addActivity} added for the same arguments. */
export function removeActivity(
  tally: Tally,
  activity: MappedActivity,
  updates: readonly MappedUpdate[],
): void {
  count(tally.counts, activity, updates, -1);
}

/** Tally from scratch. */
export function tallyOf(records: Iterable<readonly [MappedActivity, readonly MappedUpdate[]]>): Tally {
  const tally = emptyTally();
  for (const [activity, updates] of records) addActivity(tally, activity, updates);
  return tally;
}

/** One count; 0 for a position off its axis. Throws RangeError for axes that are not kept together. */
export function countAt(tally: Tally, measure: TallyMeasure, key: CellKey): number {
  return tally.counts[cellIndex(key) * 3 + MEASURES[measure]] ?? 0;
}

function count(
  counts: Int32Array,
  activity: MappedActivity,
  updates: readonly MappedUpdate[],
  by: number,
): void {
  const { codes, goals, rows } = activity;
  let reported = 0;
  let withResults = 0;
  let year = -1;
  for (let index = 0; index < updates.length; index++) {
    const update = updates[index] as MappedUpdate;
    if (update.nothingToReport) continue;
    reported++;
    if (update.results > 0) withResults++;
    year = update.year;
  }
  const byClaims = by * codes.length;
  const quiet = updates.length - reported;
  if (quiet !== 0) bump(counts, NOTHING_TO_REPORT, by, by * quiet, byClaims);
  if (withResults !== 0) bump(counts, WITH_RESULTS, by, by * withResults, byClaims);
  if (reported === 0) return;
  const byUpdates = by * reported;
  for (let index = 0; index < codes.length; index++) {
    (claimsOfGoal[GOAL_OF_CODE[codes[index] as number] as number] as number) += by;
  }
  const end = markActivity(activity, by);
  if (reported === 1) {
    // One update is what nearly every activity has: its year is marked with the rest, and each row is gone to once.
    addMarks(counts, rows, year < 0 ? end : markYear(end, activity, year, by), by, by);
  } else {
    addMarks(counts, rows, end, by, byUpdates);
    countYears(counts, activity, updates, by);
  }
  countGoalRegions(counts, activity, by, byUpdates);
  for (let left = goals; left !== 0; left &= left - 1) claimsOfGoal[lowest(left)] = 0;
}

/** Index of the lowest bit of a set that is not empty. */
function lowest(set: number): number {
  return 31 - Math.clz32(set & -set);
}

/** Marks what does not depend on the single update; gives the end of the marks. */
function markActivity(activity: MappedActivity, by: number): number {
  const { codes, goals, regions, sectors, supports } = activity;
  const byClaims = by * codes.length;
  let end = mark(0, SELF, byClaims);
  for (let index = 0; index < codes.length; index++) end = mark(end, CODE + (codes[index] as number), by);
  for (let left = goals; left !== 0; left &= left - 1) {
    const goal = lowest(left);
    end = mark(end, GOAL + goal, claimsOfGoal[goal] as number);
  }
  for (let left = sectors; left !== 0; left &= left - 1) end = mark(end, SECTOR + lowest(left), byClaims);
  for (let left = regions; left !== 0; left &= left - 1) end = mark(end, REGION + lowest(left), byClaims);
  for (let left = supports, column = SUPPORT; left !== 0; left >>>= SUPPORT_BITS, column++) {
    const claims = left & SUPPORT_MASK;
    if (claims !== 0) end = mark(end, column, by * claims);
  }
  return end;
}

/** Marks the year of an update behind `start`; `by` is 0 where an update before it has counted the claims. */
function markYear(start: number, { codes, goals }: MappedActivity, year: number, by: number): number {
  let end = mark(start, YEAR + year, by * codes.length);
  for (let left = goals; left !== 0; left &= left - 1) {
    const goal = lowest(left);
    end = mark(end, YEAR_GOAL + year * GOALS + goal, by === 0 ? 0 : (claimsOfGoal[goal] as number));
  }
  return end;
}

function mark(end: number, column: number, byClaims: number): number {
  marks[end] = column * 3;
  marks[end + 1] = byClaims;
  return end + 2;
}

/** Adds to every cell marked before `end`, in each of `rows` and in the row of all. */
function addMarks(counts: Int32Array, rows: number, end: number, by: number, byUpdates: number): void {
  addToRow(counts, ALL, end, by, byUpdates);
  for (let left = rows; left !== 0; left &= left - 1) addToRow(counts, lowest(left), end, by, byUpdates);
}

function addToRow(counts: Int32Array, row: number, end: number, by: number, byUpdates: number): void {
  const first = row * COLUMNS * 3;
  const marked = marks;
  for (let at = 0; at < end; at += 2) {
    const cell = first + (marked[at] as number);
    (counts[cell] as number) += by;
    (counts[cell + 1] as number) += byUpdates;
    (counts[cell + 2] as number) += marked[at + 1] as number;
  }
}

/** Adds `by` to one cell of activities, `byUpdates` of updates, `byClaims` of claims. */
function bump(counts: Int32Array, cell: number, by: number, byUpdates: number, byClaims: number): void {
  const at = cell * 3;
  (counts[at] as number) += by;
  (counts[at + 1] as number) += byUpdates;
  (counts[at + 2] as number) += byClaims;
}

function countGoalRegions(
  counts: Int32Array,
  { goals, regions }: MappedActivity,
  by: number,
  byUpdates: number,
): void {
  for (let left = goals; left !== 0; left &= left - 1) {
    const goal = lowest(left);
    for (let rest = regions; rest !== 0; rest &= rest - 1) {
      const cell = GOAL_REGION + goal * REGIONS.length + lowest(rest);
      bump(counts, cell, by, byUpdates, claimsOfGoal[goal] as number);
    }
  }
}

/** The years of several updates. A year seen before adds an update, but no activity and no claim. */
function countYears(
  counts: Int32Array,
  activity: MappedActivity,
  updates: readonly MappedUpdate[],
  by: number,
): void {
  for (let index = 0; index < updates.length; index++) {
    const { nothingToReport, year } = updates[index] as MappedUpdate;
    if (year < 0 || nothingToReport) continue;
    const first = isFirstOfYear(updates, index) ? by : 0;
    addMarks(counts, activity.rows, markYear(0, activity, year, first), first, by);
  }
}

/** Whether no update before has something to report of the same year: an activity counts once in each of its years. */
function isFirstOfYear(updates: readonly MappedUpdate[], index: number): boolean {
  const { year } = updates[index] as MappedUpdate;
  for (let before = 0; before < index; before++) {
    const earlier = updates[before] as MappedUpdate;
    if (earlier.year === year && !earlier.nothingToReport) return false;
  }
  return true;
}
