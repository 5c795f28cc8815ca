/** What a template starts from: the period's own records, and last year's carried forward. */
import { carryForward } from '../../activities/carry-forward.ts';
import { type Activity, type AnnualUpdate, type Period, updateStream } from '../../activities/record.ts';
import { yearBefore } from '../../activities/year-before.ts';
import { pagesUnder } from '../../store/pages.ts';
import type { Ledger, Revision } from '../../store/ports.ts';
import type { PrefilledRow } from './build-template.ts';

const PAGE = 500;

/**
 * The rows, in order of activity ids, of activities that are `wanted`. Imported entries of others are left out: focal points
 * report on their own.
 */
export async function* prefill(
  ledger: Ledger,
  period: Period,
  wanted: (activity: Activity) => boolean = () => true,
): AsyncGenerator<PrefilledRow> {
  for await (const page of pagesUnder<Activity>(ledger, 'activities', PAGE)) {
    const activities = page.filter(({ state }) => wanted(state));
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
