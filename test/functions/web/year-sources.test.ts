import { describe, expect, it } from 'vitest';
import { chooseDataSet } from '../../../functions/web/data-sets.ts';
import type { DatedSnapshot } from '../../../functions/web/dated-snapshots.ts';
import { publishedFirst } from '../../../functions/web/snapshots-seen.ts';
import { joinTrends, yearSources } from '../../../functions/web/year-sources.ts';
import type { Trends } from '../../../shared/reports/trends.ts';

const snapshot = (id: string, from: string, to: string, at: string) =>
  ({ id, at, header: { period: { from, to } } }) as unknown as DatedSnapshot;
const DECADE = snapshot('decade', '2023-01-01', '2025-12-31', '2026-01-10');
const AGAIN = snapshot('again', '2025-01-01', '2025-12-31', '2026-02-10');
const NEWEST = snapshot('newest', '2026-01-01', '2026-12-31', '2027-01-10');
const HALVES = snapshot('halves', '2025-07-01', '2026-06-30', '2027-02-01');
const ALL = [NEWEST, HALVES, AGAIN, DECADE];

const idsOf = (sources: ReadonlyMap<number, { readonly id: string }>) =>
  Array.from(sources, ([year, { id }]) => `${year} ${id}`);

const trends = (years: readonly number[], lines: Readonly<Record<string, readonly number[]>>): Trends => {
  const row = (code: string, counts: readonly number[]) => ({ code, filter: { line: code }, counts });
  const by = { line: Object.entries(lines).map(([code, counts]) => row(code, counts)) };
  return {
    years,
    all: row(
      '',
      years.map(() => 1),
    ),
    by,
  } as unknown as Trends;
};

describe('years that were frozen apart', () => {
  it('are each told by the data set that holds the whole year and was frozen last', () => {
    expect(idsOf(yearSources(ALL))).toEqual(['2023 decade', '2024 decade', '2025 again', '2026 newest']);
  });

  it('are told as published, where somebody has frozen a year anew to look at it', () => {
    const published = publishedFirst([...ALL, { ...DECADE, id: 'ten' }], new Set(['decade']));
    expect(idsOf(yearSources(published))).toEqual(['2023 decade', '2024 decade', '2025 decade']);
    expect(idsOf(yearSources(published, AGAIN)), 'but for the one that is asked for').toContain('2025 again');
    expect(chooseDataSet(published, '')?.id).toBe('decade');
    expect(chooseDataSet(published, 'newest')?.id).toBe('newest');
    expect(chooseDataSet(ALL, '')?.id).toBe('newest');
    expect(published.map(({ id }) => id)).toEqual(['newest', 'halves', 'again', 'decade', 'ten']);
    const oneYear = publishedFirst(ALL, new Set(['again']));
    expect(idsOf(yearSources(oneYear))).toEqual(['2023 decade', '2024 decade', '2025 again']);
    const late = publishedFirst([AGAIN, { ...AGAIN, id: 'first' }], new Set(['first']));
    expect(late.map(({ id }) => id)).toEqual(['first', 'again']);
  });

  it('are those of the chosen data set where it has them', () => {
    expect(idsOf(yearSources(ALL, DECADE))).toEqual([
      '2023 decade',
      '2024 decade',
      '2025 decade',
      '2026 newest',
    ]);
    expect(idsOf(yearSources([], NEWEST))).toEqual(['2026 newest']);
  });

  it('stand in one table, a row that only one of them has too', () => {
    const joined = joinTrends(
      new Map([
        [2025, trends([2024, 2025], { C5: [7, 3] })],
        [2026, trends([2026], { C5: [4], 'cross-cutting': [1] })],
      ]),
    );
    expect(joined.years).toEqual([2025, 2026]);
    expect(joined.all.counts).toEqual([1, 1]);
    expect(joined.by.line.map(({ code, counts }) => [code, counts])).toEqual([
      ['C5', [3, 4]],
      ['cross-cutting', [0, 1]],
    ]);
  });
});
