/** Years with holes between them: nothing may be said of a year that no data set holds. */
import type { Period } from '../../shared/activities/record.ts';

/** Years in order, parted wherever one is missing: 2015, 2024, 2025 are two runs. */
export function yearRuns(years: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const year of years) {
    const open = runs.at(-1);
    if (open?.at(-1) === year - 1) open.push(year);
    else runs.push([year]);
  }
  return runs;
}

/** The years that adjoin one another up to the last. */
export function lastRun(years: readonly number[]): readonly number[] {
  return yearRuns(years).at(-1) ?? [];
}

/** Every year from the first to the last, those of the holes too. */
export function withHoles(years: readonly number[]): readonly number[] {
  const [first = 0] = years;
  return Array.from(
    { length: years.length === 0 ? 0 : (years.at(-1) ?? 0) - first + 1 },
    (_, at) => first + at,
  );
}

/** The whole years of a run. */
export function runPeriod(run: readonly number[]): Period {
  return { from: `${run[0]}-01-01`, to: `${run.at(-1)}-12-31` };
}
