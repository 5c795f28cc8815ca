/** Whether the matrix supports a claim: an edition compiled into sets of rows, because it is asked for every claim. */
import type { LineCode } from '../activities/record.ts';
import { ACTION_LINE_IDS } from '../reference/action-lines.ts';
import { countedLinks, type MatrixEdition } from '../reference/matrix-edition.ts';
import { sdgIndex } from '../reference/sdgs.ts';
import {
  C7_ALONE,
  C7_ROWS,
  CODES,
  CROSS_CUTTING,
  FIRST_COMBINED,
  GOAL_OF_CODE,
  GOALS,
  lineRow,
  SUPPORTS,
  type Support,
} from './axes.ts';

/** An edition as sets of rows, bit `n` = row `n` of the 20 that a record can name. */
export interface CompiledEdition {
  readonly edition: string;
  /** By code: the rows with a counted link to exactly this code. */
  readonly exact: Int32Array;
  /** By code: the rows with some counted link under the same goal. */
  readonly near: Int32Array;
  /** 1 where the pair of line and goal has a counted link, at `row × 17 + goal`, for the 18 lines. */
  readonly cells: Uint8Array;
}

const IN_MATRIX = 0;
const GOAL_IN_MATRIX = 1;
const OUTSIDE = 2;
const NOT_ASSESSABLE = 3;
/** The rows that a record can name. */
const NAMED_ROWS = (1 << FIRST_COMBINED) - 1;

/** Compiles the counted links of `edition`; disputed ones support nothing. */
export function compileEdition(edition: MatrixEdition): CompiledEdition {
  const exact = new Int32Array(CODES);
  const goals = new Int32Array(GOALS);
  const cells = new Uint8Array(ACTION_LINE_IDS.length * GOALS);
  for (const { line, code: name } of countedLinks(edition)) {
    const row = lineRow(line);
    const code = sdgIndex(name);
    const goal = GOAL_OF_CODE[code] as number;
    const named = (1 << row) | (1 << CROSS_CUTTING) | (C7_ROWS.includes(row) ? 1 << C7_ALONE : 0);
    (exact[code] as number) |= named;
    (goals[goal] as number) |= named;
    cells[row * GOALS + goal] = 1;
  }
  const near = Int32Array.from(GOAL_OF_CODE, (goal) => goals[goal] as number);
  return { edition: edition.edition, exact, near, cells };
}

/** Support (index into SUPPORTS) of a code for a set of rows, bit `n` = row `n`; the best of the rows wins. No row: not assessable. */
export function supportOfRows({ exact, near }: CompiledEdition, rows: number, code: number): number {
  if ((rows & (exact[code] as number)) !== 0) return IN_MATRIX;
  if ((rows & (near[code] as number)) !== 0) return GOAL_IN_MATRIX;
  return (rows & NAMED_ROWS) === 0 ? NOT_ASSESSABLE : OUTSIDE;
}

/**
 * How the matrix stands to a claim of `code` by an activity of `lines` (line codes, or `cross-cutting` = any line):
 * `in-matrix` = exactly this code is a counted link of one of them; `goal-in-matrix` = some counted link of one of them
 * lies under the same goal, or is the goal; `not-assessable` = no line is named. An unknown code is outside.
 */
export function supportOf(
  compiled: CompiledEdition,
  lines: readonly (LineCode | 'cross-cutting')[],
  code: string,
): Support {
  const index = sdgIndex(code);
  if (index < 0) return 'outside-matrix';
  let rows = 0;
  for (const line of lines) {
    const row = lineRow(line);
    if (row >= 0) rows |= 1 << row;
  }
  return SUPPORTS[supportOfRows(compiled, rows, index)] as Support;
}
