/** The annual updates of one activity. */
import type { AnnualUpdate } from '../shared/activities/record.ts';
import type { Ledger, Revision } from '../shared/store/ports.ts';

/** Newest revision of each of the activity's updates, earliest period first. */
export async function updatesOf(
  ledger: Ledger,
  activityId: string,
): Promise<readonly Revision<AnnualUpdate>[]> {
  const prefix = `update/${activityId}/`;
  const { items } = await ledger.list('updates', { after: prefix, limit: 200 });
  return (items as readonly Revision<AnnualUpdate>[]).filter(({ stream }) => stream.startsWith(prefix));
}
