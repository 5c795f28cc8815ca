/** What nobody reports: empty cells and links of the matrix, how much of it is covered, and how concentrated the work is. */
import { ACTION_LINE_IDS, type ActionLineId } from '../reference/action-lines.ts';
import { countedLinks, type MatrixEdition, type MatrixLink } from '../reference/matrix-edition.ts';
import { FIRST_YEAR, GOALS, YEARS } from './axes.ts';
import type { CompiledEdition } from './support.ts';
import { countAt, type Tally } from './tally.ts';

/** A pair of line and goal without activity in the years asked about. */
export interface GapCell {
  readonly line: ActionLineId;
  /** 1–17. */
  readonly goal: number;
  /** Whether the matrix has a counted link in this cell. */
  readonly inMatrix: boolean;
  /** Last year before with an activity; absent when the tally knows none: "none since 2023", "none so far". */
  readonly lastYear?: number;
}

/** Share of the matrix that has at least one activity. */
export interface MatrixCoverage {
  readonly cells: number;
  readonly cellsWithActivity: number;
  readonly links: number;
  readonly linksWithActivity: number;
}

/** How unevenly activities spread. */
export interface Concentration {
  /** Herfindahl–Hirschman index, 0–1: 1 = everything in one place; 0 when there is nothing. */
  readonly hhi: number;
  /** Largest first, ties in official order. `share` of the sum over all places. */
  readonly ranked: readonly { readonly id: string; readonly activities: number; readonly share: number }[];
  /** The three largest, and all that equal the third: where numbers are the same, none is singled out. */
  readonly leading: readonly { readonly id: string; readonly activities: number }[];
}

/**
 * Cells that the matrix links and no activity of the tally stands in from the calendar year `since` on, in official order:
 * the gaps that reports name.
 */
export function matrixGaps(tally: Tally, compiled: CompiledEdition, since: number): readonly GapCell[] {
  const years = { since, until: FIRST_YEAR + YEARS - 1 };
  return gapCells(tally, compiled, years).filter(({ inMatrix }) => inMatrix);
}

/** Cells (18 lines × 17 goals) without activity in the years `since`–`until`, in official order. */
export function gapCells(
  tally: Tally,
  compiled: CompiledEdition,
  years: { readonly since: number; readonly until: number },
): readonly GapCell[] {
  const gaps: GapCell[] = [];
  for (const [row, line] of ACTION_LINE_IDS.entries()) {
    for (let goal = 1; goal <= GOALS; goal++) {
      const lastYear = lastYearOf(tally, line, goal, years.until);
      if (lastYear !== undefined && lastYear >= years.since) continue;
      const inMatrix = compiled.cells[row * GOALS + goal - 1] === 1;
      gaps.push({ line, goal, inMatrix, ...(lastYear === undefined ? {} : { lastYear }) });
    }
  }
  return gaps;
}

function lastYearOf(tally: Tally, line: ActionLineId, goal: number, until: number): number | undefined {
  if (countAt(tally, 'activities', { line, goal }) === 0) return undefined;
  for (let year = Math.min(until, FIRST_YEAR + YEARS - 1); year >= FIRST_YEAR; year--) {
    if (countAt(tally, 'activities', { line, goal, year }) > 0) return year;
  }
  return undefined;
}

/** Counted links of the matrix that no activity of the line claims with exactly that code. */
export function unclaimedLinks(tally: Tally, edition: MatrixEdition): readonly MatrixLink[] {
  return countedLinks(edition).filter(({ line, code }) => countAt(tally, 'activities', { line, code }) === 0);
}

/** How much of the matrix has at least one activity. */
export function matrixCoverage(
  tally: Tally,
  edition: MatrixEdition,
  compiled: CompiledEdition,
): MatrixCoverage {
  const links = countedLinks(edition).length;
  let cells = 0;
  let cellsWithActivity = 0;
  for (const [row, line] of ACTION_LINE_IDS.entries()) {
    for (let goal = 1; goal <= GOALS; goal++) {
      if (compiled.cells[row * GOALS + goal - 1] !== 1) continue;
      cells++;
      if (countAt(tally, 'activities', { line, goal }) > 0) cellsWithActivity++;
    }
  }
  return {
    cells,
    cellsWithActivity,
    links,
    linksWithActivity: links - unclaimedLinks(tally, edition).length,
  };
}

/** How activities spread over the 18 lines. An activity with two lines weighs in both. */
export function lineConcentration(tally: Tally): Concentration {
  return concentration(
    ACTION_LINE_IDS.map((line) => ({ id: line, activities: countAt(tally, 'activities', { line }) })),
  );
}

function concentration(
  places: readonly { readonly id: string; readonly activities: number }[],
): Concentration {
  const sum = places.reduce((total, { activities }) => total + activities, 0);
  const ranked = places
    .map((place) => ({ ...place, share: sum === 0 ? 0 : place.activities / sum }))
    .sort((a, b) => b.activities - a.activities);
  const third = Math.max(1, ranked[2]?.activities ?? 1);
  const leading = ranked.filter(({ activities }) => activities >= third);
  return {
    hhi: ranked.reduce((total, { share }) => total + share * share, 0),
    ranked,
    leading,
  };
}
