/** What a template starts from: the period's own records, and last year's carried forward. */
import { carryForward } from '../../activities/carry-forward.ts';
import { ownEntry } from '../../activities/own-entry.ts';
import { type Activity, type AnnualUpdate, type Period, updateStream } from '../../activities/record.ts';
import { yearBefore } from '../../activities/year-before.ts';
import { pagesUnder } from '../../store/pages.ts';
import type { Ledger, Revision } from '../../store/ports.ts';
import type { PrefilledRow } from './build-template.ts';

const PAGE = 500;

/** The rows, in order of activity ids, of activities that are `wanted`: what {@link ownEntry} finds, as on the morning page. */
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
  const entry = ownEntry(activity.state, { now: now?.state, before: before?.state });
  if (entry === undefined) return undefined;
  if (entry.kind === 'written') {
    return { record: { activity: activity.state, update: entry.update }, revisions };
  }
  const record = carryForward({ activity: activity.state, update: entry.before }, period);
  return record && { record, revisions };
}
