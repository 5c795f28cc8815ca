/** Where each count stands in a tally: one flat layout for all measures, so that merging is adding. */
import { sdgIndex } from '../reference/sdgs.ts';
import {
  CODES,
  GOALS,
  LINE_ROWS,
  lineRow,
  REGIONS,
  regionIndex,
  SECTORS,
  SUPPORTS,
  type Support,
  sectorIndex,
  YEARS,
  yearIndex,
} from './axes.ts';

/** Number of cells along each axis but that of lines. */
const SIZES = {
  year: YEARS,
  goal: GOALS,
  code: CODES,
  sector: SECTORS.length,
  region: REGIONS.length,
  support: SUPPORTS.length,
} as const;

/** One position on each of at most three axes. Lines by any name of LINE_ROWS, goals 1–17, calendar years. */
export interface CellKey {
  readonly line?: string;
  readonly goal?: number;
  readonly code?: string;
  readonly sector?: string;
  readonly region?: string;
  readonly year?: number;
  readonly support?: Support;
  /** Only updates with nothing to report. */
  readonly nothingToReport?: true;
  /** Only updates with results. */
  readonly withResults?: true;
}

type Axis = keyof typeof SIZES;

/** The columns that each line has, and all lines together, in order; the axes of a block stand in the order of SIZES. */
const BLOCKS: readonly (readonly Axis[])[] = [
  [],
  ['year'],
  ['goal'],
  ['code'],
  ['sector'],
  ['region'],
  ['support'],
  ['year', 'goal'],
];

const offsets = new Map<string, number>();
let next = 0;
for (const axes of BLOCKS) {
  offsets.set(axes.join(' '), next);
  next += axes.reduce((product, axis) => product * SIZES[axis], 1);
}

/** Number of columns of a row: cell `row × COLUMNS + column` is that column of the line `row` (LINE_ROWS). */
export const COLUMNS = next;
/** The row of all activities, whatever their lines; it follows the lines. */
export const ALL = LINE_ROWS.length;

/** What is counted for all lines together only follows the rows. */
export const NOTHING_TO_REPORT = (ALL + 1) * COLUMNS;
export const WITH_RESULTS = NOTHING_TO_REPORT + 1;
/** First cell of goal × region. */
export const GOAL_REGION = NOTHING_TO_REPORT + 2;

/** Number of cells of one measure. */
export const CELLS = GOAL_REGION + GOALS * REGIONS.length;

/** First column of the block along `axes`, e.g. `year goal`. Throws RangeError when it is not kept. */
export function firstColumn(axes: string): number {
  const column = offsets.get(axes);
  if (column === undefined) throw new RangeError(`No tally along ${axes}`);
  return column;
}

const AXES = Object.keys(SIZES) as readonly Axis[];

/** Index of a cell; -1 when a position is not on its axis (a year before 2000). Throws RangeError for axes not kept together. */
export function cellIndex(key: CellKey): number {
  if (key.nothingToReport === true) return NOTHING_TO_REPORT;
  if (key.withResults === true) return WITH_RESULTS;
  const row = key.line === undefined ? ALL : lineRow(key.line);
  const axes = AXES.filter((axis) => key[axis] !== undefined);
  let place = 0;
  for (const axis of axes) {
    const position = positionOf(axis, key);
    if (position < 0 || position >= SIZES[axis]) return -1;
    place = place * SIZES[axis] + position;
  }
  if (row < 0) return -1;
  const name = axes.join(' ');
  if (row === ALL && name === 'goal region') return GOAL_REGION + place;
  return row * COLUMNS + firstColumn(name) + place;
}

function positionOf(axis: Axis, key: CellKey): number {
  switch (axis) {
    case 'goal':
      return (key.goal as number) - 1;
    case 'code':
      return sdgIndex(key.code as string);
    case 'sector':
      return sectorIndex(key.sector as string);
    case 'region':
      return regionIndex(key.region as string);
    case 'year':
      return yearIndex(key.year as number);
    case 'support':
      return SUPPORTS.indexOf(key.support as Support);
  }
}
