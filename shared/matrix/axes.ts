/** The axes along which activities are counted, as small numbers: rows of lines, goals, codes, sectors, regions, years. */
import type { LineCode } from '../activities/record.ts';
import { ACTION_LINE_IDS, combinedLines } from '../reference/action-lines.ts';
import { regions, sectors } from '../reference/organization.ts';
import { goalOf, SDG_CODES } from '../reference/sdgs.ts';

/** Index of C7 named as a whole (imports only), after the 18 lines. */
export const C7_ALONE = 18;
/** Index of activities that concern all lines. */
export const CROSS_CUTTING = 19;
/**
 * Index of the first pair of combined lines, behind the rows that a record can name (18 lines, C7 as a whole,
 * cross-cutting); their activities count once in the pair.
 */
export const FIRST_COMBINED = 20;
/** Index of the eight applications of C7; an activity with several counts once. */
export const C7_APPLICATIONS = FIRST_COMBINED + combinedLines.length;

/** Names of the pairs of combined lines: `C1+C11` … */
export const COMBINED_IDS: readonly string[] = combinedLines.map(({ lines }) => lines.join('+'));

const C7_IDS = ACTION_LINE_IDS.filter((id) => id.startsWith('C7-'));

/** All rows by index: the 18 lines, `C7`, `cross-cutting`, the combined lines, the applications of C7 (`C7-egov+C7-ebus+…`). */
export const LINE_ROWS: readonly string[] = [
  ...ACTION_LINE_IDS,
  'C7',
  'cross-cutting',
  ...COMBINED_IDS,
  C7_IDS.join('+'),
];

/** Indexes of the eight applications of C7. */
export const C7_ROWS: readonly number[] = C7_IDS.map((id) => ACTION_LINE_IDS.indexOf(id));

export const GOALS = 17;
export const CODES = SDG_CODES.length;
export const SECTORS: readonly string[] = sectors.map(({ id }) => id);
export const REGIONS: readonly string[] = regions.map(({ id }) => id);
/** First year that is counted by year; WSIS met in 2003. */
export const FIRST_YEAR = 2000;
export const YEARS = 64;

/**
 * How a claim stands to the matrix, by index. `not-assessable`: its activity names no action line, so there is nothing to
 * ask the matrix for, and nothing is said against the claim.
 */
export const SUPPORTS = ['in-matrix', 'goal-in-matrix', 'outside-matrix', 'not-assessable'] as const;
export type Support = (typeof SUPPORTS)[number];

/** Index of the goal (0–16) of each code. */
export const GOAL_OF_CODE: Uint8Array = Uint8Array.from(SDG_CODES, (code) => goalOf(code) - 1);

const lineRows: ReadonlyMap<string, number> = new Map(LINE_ROWS.map((row, index) => [row, index]));
const sectorIndexes: ReadonlyMap<string, number> = new Map(SECTORS.map((id, index) => [id, index]));
const regionIndexes: ReadonlyMap<string, number> = new Map(REGIONS.map((id, index) => [id, index]));

/** Row of a line code or of any name in {@link LINE_ROWS}; -1 when there is none. */
export function lineRow(name: LineCode | string): number {
  return lineRows.get(name) ?? -1;
}

/** Place of an ITU Sector in {@link SECTORS}; -1 when it is none. */
export function sectorIndex(id: string): number {
  return sectorIndexes.get(id) ?? -1;
}

/** Place of a region in {@link REGIONS}; -1 when it is none. */
export function regionIndex(id: string): number {
  return regionIndexes.get(id) ?? -1;
}

/** Place of a calendar year; -1 outside 2000–2063. */
export function yearIndex(year: number): number {
  const index = year - FIRST_YEAR;
  return index >= 0 && index < YEARS ? index : -1;
}
