/** A record as small numbers: everything that counting needs, so that a million records fit in memory and count fast. */
import type { Activity, AnnualUpdate } from '../activities/record.ts';
import { combinedLines } from '../reference/action-lines.ts';
import {
  C7_APPLICATIONS,
  C7_ROWS,
  CROSS_CUTTING,
  FIRST_COMBINED,
  GOAL_OF_CODE,
  lineRow,
  regionIndex,
  sectorIndex,
  yearIndex,
} from './axes.ts';
import { countedCodes, reportedRegions } from './counted.ts';
import { type CompiledEdition, supportOfRows } from './support.ts';

/** An activity as numbers, whatever the edition. Sets are bit masks: bit `n` = index `n` of the axis (axes.ts). */
export interface EncodedActivity {
  /** Rows of LINE_ROWS; the rows of combined lines and of the applications of C7 together are set too. */
  readonly rows: number;
  readonly goals: number;
  readonly sectors: number;
  readonly regions: number;
  /** Indexes of the counted claims' codes, each once. */
  readonly codes: readonly number[];
}

/** An encoded activity, mapped against an edition. */
export interface MappedActivity extends EncodedActivity {
  /** How many of `codes` have each support: eight bits for each of SUPPORTS, the first in the lowest. */
  readonly supports: number;
}

export interface MappedUpdate {
  /** Index of the year in which the period ends; -1 when it is out of range. */
  readonly year: number;
  readonly results: number;
  readonly nothingToReport: boolean;
}

/** Bits of a count in {@link MappedActivity.supports}: there are 186 codes. */
export const SUPPORT_BITS = 8;
export const SUPPORT_MASK = 0xff;

const COMBINED_MASKS: readonly number[] = combinedLines.map(({ lines }) => maskOf(lines, lineRow));
const C7_MASK = C7_ROWS.reduce((mask, row) => mask | (1 << row), 0);

function maskOf(names: readonly string[], indexOf: (name: string) => number): number {
  let mask = 0;
  for (let at = 0; at < names.length; at++) {
    const index = indexOf(names[at] as string);
    if (index >= 0) mask |= 1 << index;
  }
  return mask;
}

/** The rows in which an activity counts. */
export function rowsOf(activity: Activity): number {
  let rows = maskOf(activity.otherLines, lineRow);
  if (activity.primaryLine !== undefined) rows |= maskOf([activity.primaryLine], lineRow);
  for (let index = 0; index < COMBINED_MASKS.length; index++) {
    if ((rows & (COMBINED_MASKS[index] as number)) !== 0) rows |= 1 << (FIRST_COMBINED + index);
  }
  if ((rows & C7_MASK) !== 0) rows |= 1 << C7_APPLICATIONS;
  if (activity.crossCutting !== undefined) rows |= 1 << CROSS_CUTTING;
  return rows;
}

/** Encodes an activity. */
export function encodeActivity(activity: Activity): EncodedActivity {
  const codes = countedCodes(activity);
  let goals = 0;
  for (let index = 0; index < codes.length; index++) {
    goals |= 1 << (GOAL_OF_CODE[codes[index] as number] as number);
  }
  return {
    rows: rowsOf(activity),
    goals,
    sectors: maskOf(activity.sectors, sectorIndex),
    regions: maskOf(reportedRegions(activity), regionIndex),
    codes,
  };
}

/** Maps the counted claims of an encoded activity against `compiled`. */
export function mapEncoded(activity: EncodedActivity, compiled: CompiledEdition): MappedActivity {
  const { codes, goals, regions, rows, sectors } = activity;
  let supports = 0;
  for (let index = 0; index < codes.length; index++) {
    supports += 1 << (supportOfRows(compiled, rows, codes[index] as number) * SUPPORT_BITS);
  }
  return { rows, goals, sectors, regions, codes, supports };
}

/** Encodes an activity and maps it against `compiled`. */
export function mapActivity(activity: Activity, compiled: CompiledEdition): MappedActivity {
  return mapEncoded(encodeActivity(activity), compiled);
}

/** Encodes an update. */
export function mapUpdate(update: AnnualUpdate): MappedUpdate {
  return {
    year: yearIndex(Number(update.period.to.slice(0, 4))),
    results: update.results.length,
    nothingToReport: update.nothingToReport !== undefined,
  };
}
