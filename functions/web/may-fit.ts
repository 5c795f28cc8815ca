/** Which records may be on a page of the list, told from what is at hand: only those are then read whole. */
import { activityStream } from '../../shared/activities/record.ts';
import { isInsider, recordThing } from '../../shared/activities/record-thing.ts';
import {
  type BriefActivity,
  type BriefUpdate,
  recordsAtHand,
} from '../../shared/activities/records-at-hand.ts';
import type { Actor } from '../../shared/people/actor.ts';
import { may } from '../../shared/people/permission.ts';
import { filterKey, fitsFilter, type RecordFilter } from '../../shared/reports/record-filter.ts';
import type { Ledger, Revision } from '../../shared/store/ports.ts';

/** Looked through at first, and at most at once: without filters the first few fill a page. */
const FIRST = 100;
const LARGEST = 1000;

/**
 * Streams of the updates behind `after` that may fit and that `actor` may see, in order, some at a time. None is missed; where
 * an outsider is shown an older activity than the newest, its content is not at hand and it may turn out not to fit.
 */
export async function* mayFit(
  ledger: Ledger,
  actor: Actor,
  { after, filter }: { readonly after?: string | undefined; readonly filter: RecordFilter },
): AsyncGenerator<readonly string[]> {
  const listing = recordsAtHand(ledger);
  const key = filterKey(filter);
  let place = after;
  for (let limit = FIRST; ; limit = Math.min(limit * 2, LARGEST)) {
    const page = await listing.list(key, { limit, ...(place === undefined ? {} : { after: place }) });
    const updates = page.items as readonly Revision<BriefUpdate>[];
    const activities = await listing.newest(updates.map(({ state }) => activityStream(state.activityId)));
    const fitting = updates.filter(({ state }, index) => {
      const activity = activities[index] as Revision<BriefActivity> | undefined;
      return activity !== undefined && mayBeShown(actor, filter, activity, state);
    });
    if (fitting.length > 0) yield fitting.map(({ stream }) => stream);
    place = page.next;
    if (place === undefined) return;
  }
}

function mayBeShown(
  actor: Actor,
  filter: RecordFilter,
  { revision, state: activity }: Revision<BriefActivity>,
  update: BriefUpdate,
): boolean {
  const { acceptedActivity = revision } = update;
  const fits = fitsFilter({ activity, update }, filter);
  const isNewest = acceptedActivity === revision;
  if (!fits && isNewest) return false;
  if (isInsider(actor, activity)) return fits;
  return !isNewest || may(actor, 'record.read', recordThing(activity, update));
}
