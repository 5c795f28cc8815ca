/** One activity with its updates and revisions, as far as the reader may see them. */
import {
  type Activity,
  type AnnualUpdate,
  activityStream,
  isActivityId,
} from '../../shared/activities/record.ts';
import { isInsider, recordThing } from '../../shared/activities/record-thing.ts';
import type { Actor } from '../../shared/people/actor.ts';
import { may } from '../../shared/people/permission.ts';
import { acceptedActivity, acceptedUpdate } from '../../shared/reports/accepted.ts';
import type { Ledger, Revision } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';

export interface StoredRecord {
  readonly activity: Activity;
  /** Newest period first. */
  readonly updates: readonly AnnualUpdate[];
  /** Of the activity, then of each update; oldest first. None for outsiders: reasons and drafts are the office's. */
  readonly revisions: readonly Revision[];
}

/**
 * The record of an activity; for outsiders, as it was last accepted. What `actor` may not see answers as if it did
 * not exist: Problem `not-found`.
 */
export async function readRecord(ledger: Ledger, actor: Actor, id: string): Promise<StoredRecord> {
  if (!isActivityId(id)) throw new Problem('not-found');
  const history = await ledger.history(activityStream(id));
  const newest = history.at(-1);
  if (!newest) throw new Problem('not-found');
  const page = await ledger.list('updates', { after: `update/${id}/`, limit: 100 });
  const all = page.items.filter(({ stream }) => stream.startsWith(`update/${id}/`));
  const isInside = isInsider(actor, newest.state as Activity);
  const updates = isInside ? all : await acceptedOf(ledger, all);
  const shown = isInside ? newest : await acceptedActivity(ledger, newest, updates);
  const activity = shown.state as Activity;
  const isOpen = isInside || may(actor, 'record.read', recordThing(activity, { state: 'accepted' }));
  if (updates.length === 0 || !isOpen) throw new Problem('not-found');
  const steps = await Promise.all(updates.map(({ stream }) => ledger.history(stream)));
  return {
    activity,
    updates: updates.map(({ state }) => state as AnnualUpdate).reverse(),
    revisions: isInside ? [...history, ...steps.flat()] : [],
  };
}

async function acceptedOf(ledger: Ledger, updates: readonly Revision[]): Promise<readonly Revision[]> {
  const accepted = await Promise.all(updates.map((update) => acceptedUpdate(ledger, update)));
  return accepted.filter((update) => update !== undefined);
}
