/** Weights of columns with which a table takes few lines: those whose cells make the rows high get more of the width. */
import type { ColumnContent } from './column-widths.ts';

/** A table is clearly lower with fewer lines than this part. */
const CLEARLY = 0.95;
/** Rows that are looked at: those of a long table are much alike. */
const MANY_ROWS = 100;
/** How often weights are mended. */
const ROUNDS = 12;
/** Columns as they may be set. */
export interface Trial {
  readonly widths: readonly number[];
  /** Of all rows that were looked at. */
  readonly lines: number;
}

/** By `shares`, or otherwise where that makes the table clearly lower. */
export function lowest(
  columns: readonly Pick<ColumnContent, 'cells'>[],
  shares: readonly number[],
  widthsBy: (weights: readonly number[]) => readonly number[],
  lettersIn: (width: number) => number,
): Trial {
  const count = Math.min(MANY_ROWS, columns[0]?.cells.length ?? 0);
  const rows = Array.from({ length: count }, (_, row) => columns.map(({ cells }) => cells[row] ?? 0));
  const first = trial(rows, widthsBy(shares), lettersIn);
  const others: Tried[] = [];
  let weights = shares;
  for (let round = 0; round < ROUNDS; round++) {
    const needs = needed(rows, (others.at(-1) ?? first).letters);
    weights = weights.map((weight, at) => Math.sqrt(weight * (needs[at] ?? weight)));
    others.push(trial(rows, widthsBy(weights), lettersIn));
  }
  const best = others.reduce((one, other) => (other.lines < one.lines ? other : one), first);
  return best.lines < first.lines * CLEARLY ? best : first;
}

interface Tried extends Trial {
  /** That a line of each column holds. */
  readonly letters: readonly number[];
}

function trial(
  rows: readonly (readonly number[])[],
  widths: readonly number[],
  lettersIn: (width: number) => number,
): Tried {
  const letters = widths.map(lettersIn);
  const lines = rows.reduce(
    (all, row) => all + Math.max(1, ...row.map((length, at) => Math.ceil(length / (letters[at] ?? 1)))),
    0,
  );
  return { widths, letters, lines };
}

/** The sum of rows is least where each width is as the root of the letters that it makes high. */
function needed(rows: readonly (readonly number[])[], letters: readonly number[]): readonly number[] {
  const needs = letters.map(() => 0);
  for (const row of rows) {
    const heights = row.map((length, at) => stressed(length / (letters[at] ?? 1)));
    const all = heights.reduce((sum, height) => sum + height, 0) || 1;
    heights.forEach((height, at) => {
      needs[at] = (needs[at] ?? 0) + ((row[at] ?? 0) * height) / all;
    });
  }
  return needs.map((need) => Math.sqrt(Math.max(1, need)));
}

/** The fourth power: the highest cell of a row counts far more than the others. */
function stressed(height: number): number {
  const square = height * height;
  return square * square;
}
