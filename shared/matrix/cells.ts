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

const LINES = LINE_ROWS.length;

/** Number of cells along each single axis. */
const SIZES = {
  line: LINES,
  goal: GOALS,
  code: CODES,
  sector: SECTORS.length,
  region: REGIONS.length,
  year: YEARS,
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

/** The blocks of cells kept, in order; the axes of a block stand in the order of SIZES' keys above. */
const BLOCKS: readonly (readonly Axis[])[] = [
  ['line'],
  ['goal'],
  ['code'],
  ['sector'],
  ['region'],
  ['year'],
  ['support'],
  ['line', 'goal'],
  ['line', 'code'],
  ['line', 'sector'],
  ['line', 'region'],
  ['line', 'year'],
  ['line', 'support'],
  ['goal', 'region'],
  ['goal', 'year'],
  ['line', 'goal', 'year'],
];

const offsets = new Map<string, number>();
/** 0 = total, 1 = nothing to report, 2 = with results; the blocks follow. */
let next = 3;
for (const axes of BLOCKS) {
  offsets.set(axes.join(' '), next);
  next += axes.reduce((product, axis) => product * SIZES[axis], 1);
}

/** Number of cells of one measure. */
export const CELLS = next;

/** Index of the first cell of the block along `axes`, e.g. `line goal`. Throws RangeError when it is not kept. */
export function blockOffset(axes: string): number {
  const offset = offsets.get(axes);
  if (offset === undefined) throw new RangeError(`No tally along ${axes}`);
  return offset;
}

const AXES: readonly Axis[] = ['line', 'goal', 'code', 'sector', 'region', 'year', 'support'];

/** Index of a cell; -1 when a position is not on its axis (a year before 2000). Throws RangeError for axes not kept together. */
export function cellIndex(key: CellKey): number {
  if (key.nothingToReport === true) return 1;
  if (key.withResults === true) return 2;
  const axes = AXES.filter((axis) => key[axis] !== undefined);
  if (axes.length === 0) return 0;
  let index = 0;
  for (const axis of axes) {
    const position = positionOf(axis, key);
    if (position < 0 || position >= SIZES[axis]) return -1;
    index = index * SIZES[axis] + position;
  }
  return blockOffset(axes.join(' ')) + index;
}

function positionOf(axis: Axis, key: CellKey): number {
  switch (axis) {
    case 'line':
      return lineRow(key.line as string);
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
