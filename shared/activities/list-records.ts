/** Every record that a ledger holds: each annual update with its activity, at their newest revisions. */
import type { Ledger, Revision } from '../store/ports.ts';
import { type Activity, type AnnualUpdate, activityStream } from './record.ts';

export interface ListedRecord {
  readonly activity: Revision<Activity>;
  readonly update: Revision<AnnualUpdate>;
}

const PAGE = 1000;

/** Pages of records in order of activity ids and periods. */
export async function* listRecords(
  ledger: Pick<Ledger, 'list' | 'newest'>,
): AsyncGenerator<readonly ListedRecord[]> {
  let after: string | undefined;
  do {
    const page = await ledger.list('updates', { limit: PAGE, ...(after === undefined ? {} : { after }) });
    const updates = page.items as readonly Revision<AnnualUpdate>[];
    const activities = await ledger.newest(updates.map(({ state }) => activityStream(state.activityId)));
    yield updates.flatMap((update, index) => {
      const activity = activities[index] as Revision<Activity> | undefined;
      return activity ? [{ activity, update }] : [];
    });
    after = page.next;
  } while (after !== undefined);
}
