/** Tallies: how many distinct activities, updates and claims stand in each cell; adding and removing keep them exact. */
import { CODES, GOAL_OF_CODE, GOALS, REGIONS, SECTORS, SUPPORTS, YEARS } from './axes.ts';
import { blockOffset, CELLS, type CellKey, cellIndex } from './cells.ts';
import type { MappedActivity, MappedUpdate } from './encode.ts';

export type TallyMeasure = 'activities' | 'updates' | 'claims';

/**
 * Counts by measure and cell (cells.ts). An activity with two lines counts in both rows and once in the total; with
 * several updates once as an activity; cross-cutting in the total and its own row (and in any line it also names).
 * A claim counts in a cell once per activity there, whatever the number of updates.
 */
export interface Tally {
  /** Activities, updates, claims of cell 0, then of cell 1 …: side by side because they change together. */
  readonly counts: Int32Array;
}

const MEASURES = { activities: 0, updates: 1, claims: 2 } as const satisfies Record<TallyMeasure, number>;

const LINE = blockOffset('line');
const GOAL = blockOffset('goal');
const CODE = blockOffset('code');
const SECTOR = blockOffset('sector');
const REGION = blockOffset('region');
const YEAR = blockOffset('year');
const SUPPORT = blockOffset('support');
const LINE_GOAL = blockOffset('line goal');
const LINE_CODE = blockOffset('line code');
const LINE_SECTOR = blockOffset('line sector');
const LINE_REGION = blockOffset('line region');
const LINE_YEAR = blockOffset('line year');
const LINE_SUPPORT = blockOffset('line support');
const GOAL_REGION = blockOffset('goal region');
const GOAL_YEAR = blockOffset('goal year');
const LINE_GOAL_YEAR = blockOffset('line goal year');

/** Claims of the activity at hand by goal and by support; scratch, zero between calls. */
const claimsOfGoal = new Int32Array(GOALS);
const claimsOfSupport = new Int32Array(SUPPORTS.length);

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

/** Adds `by` to one cell of activities, `byUpdates` of updates, `byClaims` of claims. */
function bump(counts: Int32Array, cell: number, by: number, byUpdates: number, byClaims: number): void {
  const at = cell * 3;
  (counts[at] as number) += by;
  (counts[at + 1] as number) += byUpdates;
  (counts[at + 2] as number) += byClaims;
}

function count(
  counts: Int32Array,
  activity: MappedActivity,
  updates: readonly MappedUpdate[],
  by: number,
): void {
  const { codes, support, rows, goals, sectors, regions } = activity;
  const byUpdates = by * updates.length;
  const byClaims = by * codes.length;
  for (let index = 0; index < codes.length; index++) {
    (claimsOfGoal[GOAL_OF_CODE[codes[index] as number] as number] as number) += by;
    (claimsOfSupport[support[index] as number] as number) += by;
  }
  bump(counts, 0, by, byUpdates, byClaims);
  for (let index = 0; index < codes.length; index++) {
    bump(counts, CODE + (codes[index] as number), by, byUpdates, by);
  }
  for (let left = goals; left !== 0; left &= left - 1) {
    const goal = 31 - Math.clz32(left & -left);
    const byGoal = claimsOfGoal[goal] as number;
    bump(counts, GOAL + goal, by, byUpdates, byGoal);
    bumpSet(counts, GOAL_REGION + goal * REGIONS.length, regions, by, byUpdates, byGoal);
  }
  bumpSet(counts, SECTOR, sectors, by, byUpdates, byClaims);
  bumpSet(counts, REGION, regions, by, byUpdates, byClaims);
  bumpSupports(counts, SUPPORT, by, byUpdates);
  for (let left = rows; left !== 0; left &= left - 1) {
    const row = 31 - Math.clz32(left & -left);
    bump(counts, LINE + row, by, byUpdates, byClaims);
    for (let rest = goals; rest !== 0; rest &= rest - 1) {
      const goal = 31 - Math.clz32(rest & -rest);
      bump(counts, LINE_GOAL + row * GOALS + goal, by, byUpdates, claimsOfGoal[goal] as number);
    }
    const lineCode = LINE_CODE + row * CODES;
    for (let index = 0; index < codes.length; index++) {
      bump(counts, lineCode + (codes[index] as number), by, byUpdates, by);
    }
    bumpSet(counts, LINE_SECTOR + row * SECTORS.length, sectors, by, byUpdates, byClaims);
    bumpSet(counts, LINE_REGION + row * REGIONS.length, regions, by, byUpdates, byClaims);
    bumpSupports(counts, LINE_SUPPORT + row * SUPPORTS.length, by, byUpdates);
  }
  countUpdates(counts, activity, updates, by);
  claimsOfGoal.fill(0);
  claimsOfSupport.fill(0);
}

function bumpSet(
  counts: Int32Array,
  base: number,
  members: number,
  by: number,
  byUpdates: number,
  byClaims: number,
): void {
  for (let left = members; left !== 0; left &= left - 1) {
    bump(counts, base + 31 - Math.clz32(left & -left), by, byUpdates, byClaims);
  }
}

function bumpSupports(counts: Int32Array, base: number, by: number, byUpdates: number): void {
  for (let index = 0; index < SUPPORTS.length; index++) {
    const byClaims = claimsOfSupport[index] as number;
    if (byClaims !== 0) bump(counts, base + index, by, byUpdates, byClaims);
  }
}

/** What depends on the single update: years (an activity counts once in each of its years), results, nothing to report. */
function countUpdates(
  counts: Int32Array,
  activity: MappedActivity,
  updates: readonly MappedUpdate[],
  by: number,
): void {
  let nothing = 0;
  let withResults = 0;
  for (let index = 0; index < updates.length; index++) {
    const { year, results, nothingToReport } = updates[index] as MappedUpdate;
    if (nothingToReport) nothing += by;
    if (results > 0) withResults += by;
    if (year >= 0) {
      bumpYear(counts, activity, year, isFirstOfYear(updates, index) ? by : 0, by);
    }
  }
  if (nothing !== 0) bump(counts, 1, by, nothing, by * activity.codes.length);
  if (withResults !== 0) bump(counts, 2, by, withResults, by * activity.codes.length);
}

function isFirstOfYear(updates: readonly MappedUpdate[], index: number): boolean {
  const { year } = updates[index] as MappedUpdate;
  for (let before = 0; before < index; before++) {
    if ((updates[before] as MappedUpdate).year === year) return false;
  }
  return true;
}

function bumpYear(
  counts: Int32Array,
  activity: MappedActivity,
  year: number,
  by: number,
  byUpdates: number,
): void {
  const byClaims = by * activity.codes.length;
  // The scratch counts carry the sign already; a year seen before adds no claim.
  const claimed = by === 0 ? 0 : 1;
  bump(counts, YEAR + year, by, byUpdates, byClaims);
  for (let left = activity.goals; left !== 0; left &= left - 1) {
    const goal = 31 - Math.clz32(left & -left);
    bump(counts, GOAL_YEAR + goal * YEARS + year, by, byUpdates, claimed * (claimsOfGoal[goal] as number));
  }
  for (let left = activity.rows; left !== 0; left &= left - 1) {
    const row = 31 - Math.clz32(left & -left);
    bump(counts, LINE_YEAR + row * YEARS + year, by, byUpdates, byClaims);
    for (let rest = activity.goals; rest !== 0; rest &= rest - 1) {
      const goal = 31 - Math.clz32(rest & -rest);
      const cell = LINE_GOAL_YEAR + (row * GOALS + goal) * YEARS + year;
      bump(counts, cell, by, byUpdates, claimed * (claimsOfGoal[goal] as number));
    }
  }
}
