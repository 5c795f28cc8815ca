/** One cell of the matrix, line × goal: what the matrix says, what was done, year by year, and what was not. */
import { countAt, type Tally } from '../../shared/matrix/tally.ts';
import type { ActionLineId } from '../../shared/reference/action-lines.ts';
import type { MatrixEdition, MatrixLink } from '../../shared/reference/matrix-edition.ts';
import { goals } from '../../shared/reference/sdgs.ts';

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
 * What is missing: `none` where the last year of the data has an activity, `since` the year of the last one, `never` in the
 * data set at all.
 */
export type Gap = { readonly kind: 'none' | 'never' } | { readonly kind: 'since'; readonly year: number };

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
  const last = years.findLast(({ count }) => count > 0);
  if (last === undefined) return { kind: 'never' };
  return last === years.at(-1) ? { kind: 'none' } : { kind: 'since', year: last.year };
}
