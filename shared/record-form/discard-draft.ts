/** Takes a draft out of the records: its revisions stay in the ledger, no list or figure shows it any more. */
import { canonicalActivity, canonicalUpdate } from '../activities/canonical.ts';
import type { Period } from '../activities/record.ts';
import { type Activity, type AnnualUpdate, activityStream, updateStream } from '../activities/record.ts';
import { stands } from '../activities/stands.ts';
import type { BaseRevision } from '../intake/import/base-revision.ts';
import { requireOpenPeriod } from '../periods/change-periods.ts';
import type { Clock, Ledger, Revision } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import { systemReason } from '../text/system-reason.ts';

export interface DiscardOrder {
  readonly activityId: string;
  readonly period: Period;
  /** The revisions that its writer has seen: what was written since is not thrown away unread. */
  readonly seen: BaseRevision;
  readonly by: string;
}

type Updates = readonly Revision<AnnualUpdate>[];

/** Whether an update can be discarded: it is a draft, or was returned, and none of its revisions was ever accepted. */
export function isDiscardable(history: Updates): boolean {
  const newest = history.at(-1)?.state;
  if (newest === undefined || !stands(newest)) return false;
  if (newest.state !== 'drafted' && newest.state !== 'returned') return false;
  return history.every(({ state }) => state.state !== 'accepted' && state.state !== 'locked');
}

/**
 * Discards the update; where it is the only one of its activity, the activity with it, if that too is as it was seen. Permission
 * (`record.write`) is the caller's to ask.
 * @throws Problem `not-found`; `transition-refused` where {@link isDiscardable} is false; `period-locked`; `revision-conflict`
 * where it was changed since `seen`.
 */
export async function discardDraft(
  { activityId, by, period, seen }: DiscardOrder,
  { clock, ledger }: { readonly clock: Clock; readonly ledger: Ledger },
): Promise<void> {
  const stream = updateStream(activityId, period);
  const [[activity], history] = await Promise.all([
    ledger.newest([activityStream(activityId)]) as Promise<readonly (Revision<Activity> | undefined)[]>,
    ledger.history(stream) as Promise<Updates>,
  ]);
  const newest = history.at(-1);
  if (!activity || !newest || !stands(activity.state) || !stands(newest.state))
    throw new Problem('not-found');
  await requireOpenPeriod(ledger, period);
  if (!isDiscardable(history)) {
    const { state } = newest.state;
    throw new Problem('transition-refused', { action: 'discard', state, because: 'state', count: 0 });
  }
  const isOnly = !(await hasOthers(ledger, activityId, stream));
  const isSeen = newest.revision === seen.update && (!isOnly || activity.revision === seen.activity);
  if (!isSeen) throw new Problem('revision-conflict', { stream });
  const signed = { at: clock().toISOString(), by, reason: systemReason('draft-discarded') };
  const outcomes = await ledger.append([
    {
      stream,
      revision: newest.revision + 1,
      ...signed,
      state: canonicalUpdate({ ...newest.state, discarded: true }),
    },
    ...(isOnly
      ? [
          {
            stream: activity.stream,
            revision: activity.revision + 1,
            ...signed,
            state: canonicalActivity({ ...activity.state, discarded: true }),
          },
        ]
      : []),
  ]);
  // An activity that was written in this very instant stands without its update: who wrote it is not overruled.
  const lost = outcomes.find(({ kind }) => kind !== 'appended');
  if (lost !== undefined) throw new Problem('revision-conflict', { stream: lost.stream });
}

/** Whether the activity has updates of other periods that stand, or once stood for another that was merged into it. */
async function hasOthers(ledger: Ledger, activityId: string, own: string): Promise<boolean> {
  const prefix = `update/${activityId}/`;
  const [updates, merges] = await Promise.all([
    ledger.list('updates', { after: prefix, limit: 2 }),
    ledger.list(`merges/${activityId}`, { limit: 1 }),
  ]);
  return (
    merges.items.length > 0 || updates.items.some(({ stream }) => stream.startsWith(prefix) && stream !== own)
  );
}
