/** Years told beside one another although they were frozen apart: for each, the snapshot that says what was done in it. */
import type { Period } from '../../shared/activities/record.ts';
import { yearsOf } from '../../shared/reports/compose/span.ts';
import type { TrendRow, Trends } from '../../shared/reports/trends.ts';
import { statedSets } from './data-sets.ts';
import type { DatedSnapshot } from './dated-snapshots.ts';

/** The data set that tells each year, in order of the years. */
export type YearSources = ReadonlyMap<number, DatedSnapshot>;

/**
 * By year, in order: for the years of `chosen` that one; for all others, of those stated, one that holds the whole year, of
 * these one that is marked as published, else the one frozen last.
 */
export function yearSources(all: readonly DatedSnapshot[], chosen?: DatedSnapshot): YearSources {
  const snapshots = statedSets(all);
  const own = new Set(chosen === undefined ? [] : yearsOf(chosen.header.period));
  const years = new Set([...own, ...snapshots.flatMap(({ header }) => yearsOf(header.period))]);
  return new Map(
    [...years]
      .toSorted((a, b) => a - b)
      .flatMap((year) => {
        const source = chosen !== undefined && own.has(year) ? chosen : newestOf(snapshots, year);
        return source === undefined ? [] : [[year, source] as const];
      }),
  );
}

function newestOf(snapshots: readonly DatedSnapshot[], year: number): DatedSnapshot | undefined {
  return snapshots
    .filter(({ header }) => yearsOf(header.period).includes(year))
    .toSorted(
      (a, b) =>
        Number(isWhole(b, year)) - Number(isWhole(a, year)) ||
        Number(b.isPublished ?? false) - Number(a.isPublished ?? false) ||
        (b.at ?? '').localeCompare(a.at ?? ''),
    )[0];
}

function isWhole({ header: { period } }: DatedSnapshot, year: number): boolean {
  return period.from <= `${year}-01-01` && period.to >= `${year}-12-31`;
}

/** Years that stand beside one another and come from one data set, as whole years. */
export function sourceSpans(
  sources: YearSources,
): readonly { readonly period: Period; readonly source: DatedSnapshot }[] {
  const spans: { first: number; last: number; source: DatedSnapshot }[] = [];
  for (const [year, source] of sources) {
    const open = spans.at(-1);
    if (open?.source.id === source.id && open.last === year - 1) open.last = year;
    else spans.push({ first: year, last: year, source });
  }
  return spans.map(({ first, last, source }) => ({
    period: { from: `${first}-01-01`, to: `${last}-12-31` },
    source,
  }));
}

/** One table of the `years`, each as its own trends count it. */
export function joinTrends(years: ReadonlyMap<number, Trends>): Trends {
  const all = [...years.values()];
  const joined = (pick: (trends: Trends) => readonly TrendRow[]): readonly TrendRow[] => {
    const rows = new Map(all.flatMap((trends) => pick(trends).map((row) => [row.code, row] as const)));
    return Array.from(rows.values(), ({ code, filter }) => ({
      code,
      filter,
      counts: Array.from(years, ([year, trends]) => {
        const row = pick(trends).find((each) => each.code === code);
        return row?.counts[trends.years.indexOf(year)] ?? 0;
      }),
    }));
  };
  const [first] = all;
  const breakdowns = Object.keys(first?.by ?? {}) as readonly (keyof Trends['by'])[];
  return {
    years: [...years.keys()],
    all: joined(({ all: row }) => [row])[0] ?? { code: '', filter: {}, counts: [] },
    by: Object.fromEntries(breakdowns.map((by) => [by, joined((trends) => trends.by[by])])) as Trends['by'],
  };
}
