/** Whether the matrix supports a claim: an edition compiled into one table, because it is asked for every claim. */
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
  lineRow,
  SUPPORTS,
  type Support,
} from './axes.ts';

/** An edition as a table. */
export interface CompiledEdition {
  readonly edition: string;
  /** Index into SUPPORTS at `row × 186 + code`, for the 20 rows a record can name. */
  readonly table: Uint8Array;
  /** 1 where the pair of line and goal has a counted link, at `row × 17 + goal`, for the 18 lines. */
  readonly cells: Uint8Array;
}

const OUTSIDE = 2;
const NOT_ASSESSABLE = 3;
/** The rows that a record can name. */
const NAMED_ROWS = (1 << FIRST_COMBINED) - 1;
const GOALS = 17;

/** Compiles the counted links of `edition`; disputed ones support nothing. */
export function compileEdition(edition: MatrixEdition): CompiledEdition {
  const lines = ACTION_LINE_IDS.length;
  const table = new Uint8Array(FIRST_COMBINED * CODES).fill(OUTSIDE);
  const cells = new Uint8Array(lines * GOALS);
  const links = countedLinks(edition).map(({ line, code }) => ({ row: lineRow(line), code: sdgIndex(code) }));
  for (const { row, code } of links) cells[row * GOALS + goalAt(code)] = 1;
  for (let row = 0; row < lines; row++) {
    for (let code = 0; code < CODES; code++) {
      if (cells[row * GOALS + goalAt(code)] === 1) table[row * CODES + code] = 1;
    }
  }
  for (const { row, code } of links) table[row * CODES + code] = 0;
  for (let code = 0; code < CODES; code++) {
    const at = (row: number): number => table[row * CODES + code] as number;
    table[C7_ALONE * CODES + code] = Math.min(...C7_ROWS.map(at));
    table[CROSS_CUTTING * CODES + code] = Math.min(...ACTION_LINE_IDS.map((_, row) => at(row)));
  }
  return { edition: edition.edition, table, cells };
}

function goalAt(code: number): number {
  return GOAL_OF_CODE[code] as number;
}

/** Support (index into SUPPORTS) of a code for a set of rows, bit `n` = row `n`; the best of the rows wins. No row: not assessable. */
export function supportOfRows(compiled: CompiledEdition, rows: number, code: number): number {
  const { table } = compiled;
  const named = rows & NAMED_ROWS;
  if (named === 0) return NOT_ASSESSABLE;
  let best = OUTSIDE;
  for (let left = named; left !== 0 && best !== 0; left &= left - 1) {
    const found = table[(31 - Math.clz32(left & -left)) * CODES + code] as number;
    if (found < best) best = found;
  }
  return best;
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
