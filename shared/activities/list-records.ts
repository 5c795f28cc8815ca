/** Every record that a ledger holds: each annual update with its activity, at their newest revisions. */
import { pagesUnder } from '../store/pages.ts';
import type { Ledger, Revision } from '../store/ports.ts';
import { type Activity, type AnnualUpdate, activityStream } from './record.ts';

export interface ListedRecord {
  readonly activity: Revision<Activity>;
  readonly update: Revision<AnnualUpdate>;
}

const PAGE = 1000;

/** Pages of records in order of activity ids and periods; only updates that are `wanted`, when that is given. */
export async function* listRecords(
  ledger: Pick<Ledger, 'list' | 'newest'>,
  wanted?: (update: AnnualUpdate) => boolean,
): AsyncGenerator<readonly ListedRecord[]> {
  for await (const page of pagesUnder<AnnualUpdate>(ledger, 'updates', PAGE)) {
    const updates = wanted ? page.filter(({ state }) => wanted(state)) : page;
    const activities = await ledger.newest(updates.map(({ state }) => activityStream(state.activityId)));
    yield updates.flatMap((update, index) => {
      const activity = activities[index] as Revision<Activity> | undefined;
      return activity ? [{ activity, update }] : [];
    });
  }
}
