/** What a template starts from: the period's own records, and last year's carried forward. */
import { carryForward } from '../shared/activities/carry-forward.ts';
import { type Activity, type AnnualUpdate, type Period, updateStream } from '../shared/activities/record.ts';
import { yearBefore } from '../shared/activities/year-before.ts';
import type { PrefilledRow } from '../shared/intake/template/build-template.ts';
import { pagesUnder } from '../shared/store/pages.ts';
import type { Ledger, Revision } from '../shared/store/ports.ts';

const PAGE = 500;

/** The rows, in order of activity ids. Imported entries of others are left out: focal points report on their own. */
export async function* prefill(ledger: Ledger, period: Period): AsyncGenerator<PrefilledRow> {
  for await (const activities of pagesUnder<Activity>(ledger, 'activities', PAGE)) {
    const ids = activities.map(({ state }) => state.activityId);
    const now = await ledger.newest(ids.map((id) => updateStream(id, period)));
    const before = await ledger.newest(ids.map((id) => updateStream(id, yearBefore(period))));
    for (const [index, activity] of activities.entries()) {
      const row = rowOf(activity, now[index] as Update, before[index] as Update, period);
      if (row) yield row;
    }
  }
}

type Update = Revision<AnnualUpdate> | undefined;

function rowOf(
  activity: Revision<Activity>,
  now: Update,
  before: Update,
  period: Period,
): PrefilledRow | undefined {
  const revisions = { activity: activity.revision, update: now?.revision ?? 0 };
  if (now)
    return now.state.profile === 'annual'
      ? { record: { activity: activity.state, update: now.state }, revisions }
      : undefined;
  if (before?.state.profile !== 'annual') return undefined;
  const record = carryForward({ activity: activity.state, update: before.state }, period);
  return record && { record, revisions };
}
