/** One activity with its updates and revisions, as far as the reader may see them. */
import type { Audience } from '../../shared/activities/field.ts';
import {
  type Activity,
  type AnnualUpdate,
  activityStream,
  isActivityId,
} from '../../shared/activities/record.ts';
import { acceptedActivity, acceptedUpdate } from '../../shared/reports/accepted.ts';
import { isVisible } from '../../shared/reports/visible.ts';
import type { Ledger, Revision } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';

export interface StoredRecord {
  readonly activity: Activity;
  /** Newest period first. */
  readonly updates: readonly AnnualUpdate[];
  /** Of the activity, then of each update; oldest first. None for the public: reasons and drafts are the office's. */
  readonly revisions: readonly Revision[];
}

/**
 * The record of an activity; for the public, as it was last accepted. What `audience` may not see answers as if it did
 * not exist: Problem `not-found`.
 */
export async function readRecord(ledger: Ledger, audience: Audience, id: string): Promise<StoredRecord> {
  if (!isActivityId(id)) throw new Problem('not-found');
  const history = await ledger.history(activityStream(id));
  const newest = history.at(-1);
  if (!newest) throw new Problem('not-found');
  const page = await ledger.list('updates', { after: `update/${id}/`, limit: 100 });
  const all = page.items.filter(({ stream }) => stream.startsWith(`update/${id}/`));
  const updates = audience === 'public' ? await acceptedOf(ledger, all) : all;
  const shown = audience === 'public' ? await acceptedActivity(ledger, newest, updates) : newest;
  const activity = shown.state as Activity;
  if (updates.length === 0 || !isVisible(activity, audience)) throw new Problem('not-found');
  const steps = await Promise.all(updates.map(({ stream }) => ledger.history(stream)));
  return {
    activity,
    updates: updates.map(({ state }) => state as AnnualUpdate).reverse(),
    revisions: audience === 'public' ? [] : [...history, ...steps.flat()],
  };
}

async function acceptedOf(ledger: Ledger, updates: readonly Revision[]): Promise<readonly Revision[]> {
  const accepted = await Promise.all(updates.map((update) => acceptedUpdate(ledger, update)));
  return accepted.filter((update) => update !== undefined);
}
