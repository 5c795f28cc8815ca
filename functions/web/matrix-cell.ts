/** One cell of the matrix, line × goal: what the matrix says, what was done, year by year, and what was not. */
import { countAt, type Tally } from '../../shared/matrix/tally.ts';
import type { ActionLineId } from '../../shared/reference/action-lines.ts';
import type { MatrixEdition, MatrixLink } from '../../shared/reference/matrix-edition.ts';
import { goals } from '../../shared/reference/sdgs.ts';
import { lastRun } from './year-runs.ts';

/** A goal or target of the cell. */
export interface CellCode {
  readonly code: string;
  /** Its link in the matrix, counted or not; absent where the matrix has none. */
  readonly link?: MatrixLink;
  /** Activities of the line that claim exactly this code. */
  readonly count: number;
}

export interface MatrixCell {
  readonly line: ActionLineId;
  readonly goal: number;
  /** Activities in all years of the data set. */
  readonly count: number;
  readonly years: readonly { readonly year: number; readonly count: number }[];
  /** Codes that the matrix links or that activities claim. */
  readonly codes: readonly CellCode[];
  /** Whether the matrix links line and goal. */
  readonly isInMatrix: boolean;
  readonly gap: Gap;
}

/**
 * What is missing in the years that adjoin one another up to the last: `none` where the last year has an activity, `since` the
 * year of the last one, `never` in all of them. Of the years of a hole nobody knows anything.
 */
export type Gap =
  | { readonly kind: 'none' }
  | { readonly kind: 'never'; readonly years: readonly number[] }
  | { readonly kind: 'since'; readonly year: number };

export interface CellOrder {
  readonly line: ActionLineId;
  readonly goal: number;
  readonly tally: Tally;
  readonly edition: MatrixEdition;
  /** Calendar years up to the last of the data set, in order, and the counts that hold each. */
  readonly years: ReadonlyMap<number, Tally>;
}

export function matrixCell({ edition, goal, line, tally, years }: CellOrder): MatrixCell {
  const perYear = Array.from(years, ([year, counts]) => ({
    year,
    count: countAt(counts, 'activities', { line, goal, year }),
  }));
  const codes = [String(goal), ...(goals[goal - 1]?.targets ?? []).map(({ code }) => code)].flatMap(
    (code) => {
      const link = edition.links.find((each) => each.line === line && each.code === code);
      const count = countAt(tally, 'activities', { line, code });
      return link === undefined && count === 0 ? [] : [{ code, count, ...(link && { link }) }];
    },
  );
  return {
    line,
    goal,
    count: countAt(tally, 'activities', { line, goal }),
    years: perYear,
    codes,
    isInMatrix: codes.some(({ link }) => link?.counted),
    gap: gapOf(perYear),
  };
}

/** What the years of a cell leave to be asked. */
export function gapOf(years: MatrixCell['years']): Gap {
  const known = lastRun(years.map(({ year }) => year));
  const last = years.findLast(({ count, year }) => count > 0 && known.includes(year));
  if (last === undefined) return { kind: 'never', years: known };
  return last === years.at(-1) ? { kind: 'none' } : { kind: 'since', year: last.year };
}
