/** Rows about an activity that was merged are about the one that lives on: what is sent again does not come back as a double. */
import { mergedIds } from '../../activities/follow-merges.ts';
import type { Ledger } from '../../store/ports.ts';
import type { Incoming } from '../incoming.ts';

/** The batch, identified, with the ids under which its activities are reported now. */
export async function followMerged(
  batch: readonly Incoming[],
  ledger: Pick<Ledger, 'list'>,
): Promise<readonly Incoming[]> {
  const merged = await mergedIds(ledger);
  if (merged.size === 0) return batch;
  return batch.map((incoming) => {
    const { activity, update } = incoming.record;
    const activityId = merged.get(activity.activityId);
    if (activityId === undefined) return incoming;
    return {
      ...incoming,
      record: { activity: { ...activity, activityId }, update: { ...update, activityId } },
    };
  });
}
