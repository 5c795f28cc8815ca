/** One pass over a snapshot: counts, and the few best entries of each kind; the entries themselves are let go. */
import type { Audience } from '../../activities/field.ts';
import { isReported } from '../../matrix/counted.ts';
import { mapActivity, mapUpdate } from '../../matrix/encode.ts';
import { type CompiledEdition, compileEdition } from '../../matrix/support.ts';
import { addActivity, emptyTally, type Tally } from '../../matrix/tally.ts';
import type { MatrixEdition } from '../../reference/matrix-edition.ts';
import type { FigureFilter } from '../figure.ts';
import type { Snapshot, SnapshotEntry } from '../snapshot.ts';
import { visible } from '../visible-entry.ts';
import { type BestLists, bestLists, offerEntry } from './best-lists.ts';
import { distinctActivities } from './distinct-activities.ts';
import { countExtras, type Extras, emptyExtras } from './extras.ts';
import { type OutsideClaims, outsideClaims } from './outside-claims.ts';
import { isInReport } from './span.ts';

/** What a report needs to know of its snapshot; its size does not grow with the number of entries. */
export interface Digest {
  readonly compiled: CompiledEdition;
  readonly tally: Tally;
  readonly extras: Extras;
  readonly best: BestLists;
  readonly outside: OutsideClaims;
  /** Counted activities, those that are marked as duplicates of one another once. */
  readonly distinct: number;
  /** Activities of `updates`, with something to report or not. */
  readonly activities: number;
  /** Updates in the span that are open to the audience, with something to report or not. */
  readonly updates: number;
}

/** Which entries are counted, and against which edition of the matrix. */
export interface DigestRequest {
  readonly edition: MatrixEdition;
  readonly audience: Audience;
  /** The report's span, and the part of the records that it is about. */
  readonly base: FigureFilter;
}

/** The digests of the entries that each request counts, in one pass over the snapshot. */
export async function digestAll(
  snapshot: Snapshot,
  requests: readonly DigestRequest[],
): Promise<readonly Digest[]> {
  const counts = requests.map(counting);
  for await (const entry of snapshot.entries()) for (const { take } of counts) take(entry);
  return counts.map(({ end }) => end());
}

/** Counts entries as they come; those of an activity follow each other (snapshot.ts). */
function counting({ audience, base, edition }: DigestRequest) {
  const compiled = compileEdition(edition);
  const tally = emptyTally();
  const extras = emptyExtras();
  const best = bestLists();
  const outside = outsideClaims(compiled);
  const distinct = distinctActivities();
  let activities = 0;
  let updates = 0;
  let group: SnapshotEntry[] = [];
  const close = (): void => {
    const last = group.at(-1);
    if (last === undefined) return;
    const mapped = mapActivity(last.activity, compiled);
    addActivity(
      tally,
      mapped,
      group.map(({ update }) => mapUpdate(update)),
    );
    countExtras(extras, mapped, group);
    if (group.some(({ update }) => isReported(update))) {
      outside.offer(last.activity);
      distinct.add(last.activity);
    }
    for (const entry of group) offerEntry(best, entry);
    activities++;
    updates += group.length;
    group = [];
  };
  return {
    take(entry: SnapshotEntry): void {
      if (!isInReport(base, entry)) return;
      const seen = visible(entry, audience);
      if (seen === undefined) return;
      if (group.length > 0 && group[0]?.activity.activityId !== seen.activity.activityId) close();
      group.push(seen);
    },
    end(): Digest {
      close();
      return { compiled, tally, extras, best, outside, activities, updates, distinct: distinct.count() };
    },
  };
}
