/** The trends that a reader asks for: of one snapshot, or each year as the snapshot counts it that tells it. */
import type { Audience } from '../../shared/people/audience.ts';
import { yearsOf } from '../../shared/reports/compose/span.ts';
import { readSnapshot } from '../../shared/reports/read-snapshot.ts';
import { countTrends, type Trends } from '../../shared/reports/trends.ts';
import type { Objects } from '../../shared/store/ports.ts';
import { chooseDataSet } from './data-sets.ts';
import type { DatedSnapshot } from './dated-snapshots.ts';
import { editionOf } from './edition-of.ts';
import { keep } from './keep.ts';
import { joinTrends, type YearSources, yearSources } from './year-sources.ts';

export interface ToldTrends {
  readonly trends: Trends;
  /** The snapshot that counts each of the years. */
  readonly sources: YearSources;
  /** None where the years were frozen apart and stand together. */
  readonly chosen: DatedSnapshot | undefined;
  /** There are years that the newest snapshot does not have. */
  readonly hasMore: boolean;
}

export interface TrendsAsk {
  readonly snapshots: readonly DatedSnapshot[];
  /** Id of the one snapshot that is meant; empty for all years. */
  readonly named: string;
  readonly audience: Audience;
}

/** Nothing where nothing is frozen. Problem `snapshot-unknown`. */
export function trendsTeller(
  objects: Pick<Objects, 'get'>,
): (ask: TrendsAsk) => Promise<ToldTrends | undefined> {
  /** What follows from a snapshot for a class of readers never changes. */
  const trendsOf = keep((audience) =>
    keep(async (id) => {
      const snapshot = await readSnapshot(objects, id);
      const compiled = editionOf(snapshot.header.matrixEdition);
      return countTrends(snapshot, { audience: audience as Audience, compiled });
    }),
  );
  return async ({ audience, named, snapshots }) => {
    const newest = chooseDataSet(snapshots, named);
    if (newest === undefined) return undefined;
    const trendsIn = trendsOf(audience);
    const every = yearSources(snapshots);
    // One data set that has all the years says them better: by one set of rules.
    const own = yearsOf(newest.header.period);
    const hasMore = [...every.keys()].some((year) => !own.includes(year));
    if (named !== '' || !hasMore) {
      const sources = yearSources([], newest);
      return { chosen: newest, hasMore, sources, trends: await trendsIn(newest.id) };
    }
    const counted = Array.from(every, async ([year, { id }]) => [year, await trendsIn(id)] as const);
    const trends = joinTrends(new Map(await Promise.all(counted)));
    return { chosen: undefined, hasMore, sources: every, trends };
  };
}
