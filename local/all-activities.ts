/** Every activity's newest state. */
import type { Activity } from '../shared/activities/record.ts';
import type { Ledger } from '../shared/store/ports.ts';

/** In order of their ids. */
export async function allActivities(ledger: Ledger): Promise<readonly Activity[]> {
  const all: Activity[] = [];
  let after: string | undefined;
  do {
    const page = await ledger.list('activities', { limit: 1000, ...(after === undefined ? {} : { after }) });
    for (const { state } of page.items) all.push(state as Activity);
    after = page.next;
  } while (after !== undefined);
  return all;
}
