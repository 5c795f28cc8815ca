/** Every activity's newest state. */
import type { Activity } from '../shared/activities/record.ts';
import { pagesUnder } from '../shared/store/pages.ts';
import type { Ledger } from '../shared/store/ports.ts';

/** In order of their ids. */
export async function allActivities(ledger: Ledger): Promise<readonly Activity[]> {
  const all: Activity[] = [];
  for await (const page of pagesUnder<Activity>(ledger, 'activities', 1000))
    for (const { state } of page) all.push(state);
  return all;
}
