/** One activity with its updates and all revisions. */
import type { Audience } from '../../shared/activities/field.ts';
import {
  type Activity,
  type AnnualUpdate,
  activityStream,
  isActivityId,
} from '../../shared/activities/record.ts';
import { isVisible } from '../../shared/reports/visible.ts';
import type { Ledger, Revision } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';
import { isOpenTo } from './published.ts';

export interface StoredRecord {
  readonly activity: Activity;
  /** Newest period first. */
  readonly updates: readonly AnnualUpdate[];
  /** Of the activity, then of each update; oldest first. */
  readonly revisions: readonly Revision[];
}

/** The record of an activity. What `audience` may not see answers as if it did not exist: Problem `not-found`. */
export async function readRecord(ledger: Ledger, audience: Audience, id: string): Promise<StoredRecord> {
  if (!isActivityId(id)) throw new Problem('not-found');
  const history = (await ledger.history(activityStream(id))) as readonly Revision<Activity>[];
  const activity = history.at(-1)?.state;
  if (!activity || !isVisible(activity, audience)) throw new Problem('not-found');
  const page = await ledger.list('updates', { after: `update/${id}/`, limit: 100 });
  const updates = (page.items as readonly Revision<AnnualUpdate>[]).filter(
    ({ state }) => state.activityId === id && isOpenTo(audience, state),
  );
  if (updates.length === 0) throw new Problem('not-found');
  const steps = await Promise.all(updates.map(({ stream }) => ledger.history(stream)));
  return {
    activity,
    updates: updates.map(({ state }) => state).reverse(),
    revisions: [...history, ...steps.flat()],
  };
}
