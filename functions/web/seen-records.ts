/** What someone may see of records as the ledger holds them now: as they are for insiders, as they were accepted for others. */
import { type Activity, type AnnualUpdate, activityStream } from '../../shared/activities/record.ts';
import { isInsider, recordThing } from '../../shared/activities/record-thing.ts';
import type { Actor } from '../../shared/people/actor.ts';
import { may } from '../../shared/people/permission.ts';
import { acceptedActivity } from '../../shared/reports/accepted.ts';
import { filterKey, fitsFilter, type RecordFilter } from '../../shared/reports/record-filter.ts';
import type { SnapshotEntry } from '../../shared/reports/snapshot.ts';
import { pagesUnder } from '../../shared/store/pages.ts';
import type { Ledger, Revision } from '../../shared/store/ports.ts';

export interface SeenRecord {
  /** Stream of the update. */
  readonly stream: string;
  readonly record: SnapshotEntry;
}

/** Updates read at once. */
const PAGE = 500;

/** Those of `updates` that `actor` may see, each with its activity, in their order. */
export async function seenRecords(
  ledger: Ledger,
  actor: Actor,
  updates: readonly Revision<AnnualUpdate>[],
): Promise<readonly SeenRecord[]> {
  const activities = await ledger.newest(updates.map(({ state }) => activityStream(state.activityId)));
  const seen = updates.map(async (update, index): Promise<SeenRecord | undefined> => {
    const newest = activities[index];
    if (newest === undefined) return undefined;
    const isInside = isInsider(actor, newest.state as Activity);
    const shown = isInside ? newest : await acceptedActivity(ledger, newest, [update]);
    const activity = shown.state as Activity;
    const isOpen = isInside || may(actor, 'record.read', recordThing(activity, update.state));
    if (!isOpen) return undefined;
    const revisions = {
      activity: [shown.revision, shown.hash],
      update: [update.revision, update.hash],
    } as const;
    return { stream: update.stream, record: { activity, update: update.state, revisions } };
  });
  return (await Promise.all(seen)).filter((each) => each !== undefined);
}

/** All records that fit the filter and that `actor` may see, in order of activity and period. */
export async function* liveEntries(
  ledger: Ledger,
  actor: Actor,
  filter: RecordFilter,
): AsyncGenerator<SnapshotEntry> {
  for await (const page of pagesUnder<AnnualUpdate>(ledger, filterKey(filter), PAGE)) {
    for (const { record } of await seenRecords(ledger, actor, page)) {
      if (fitsFilter(record, filter)) yield record;
    }
  }
}
