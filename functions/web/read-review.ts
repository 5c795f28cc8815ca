/** A record as its reviewer needs it: now, as it was last accepted, the year before, and what the rules say. */
import { checkRecord } from '../../shared/activities/check.ts';
import type { Finding } from '../../shared/activities/finding.ts';
import {
  type Activity,
  type ActivityRecord,
  type AnnualUpdate,
  activityStream,
  isActivityId,
  type Period,
  updateStream,
} from '../../shared/activities/record.ts';
import { stands } from '../../shared/activities/stands.ts';
import { yearBefore } from '../../shared/activities/year-before.ts';
import { type CompiledEdition, supportOf } from '../../shared/matrix/support.ts';
import { acceptedActivity, acceptedUpdate } from '../../shared/reports/accepted.ts';
import type { Ledger, Revision } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';

export interface ReviewedRecord {
  readonly activity: Revision<Activity>;
  readonly update: Revision<AnnualUpdate>;
  readonly findings: readonly Finding[];
  /** The last acceptance before what stands now, and when it was. */
  readonly accepted?: { readonly record: ActivityRecord; readonly at: string };
  /** The update of a year earlier as reports stand on it, with the activity of then; as it stands where it was never accepted. */
  readonly before?: ActivityRecord;
}

/** @throws Problem `not-found` where there is no such record, or it stands elsewhere since a merge. */
export async function readReview(
  ledger: Ledger,
  { id, period }: { readonly id: string; readonly period: Period },
  compiled: CompiledEdition,
): Promise<ReviewedRecord> {
  if (!isActivityId(id)) throw new Problem('not-found');
  const streams = [activityStream(id), updateStream(id, period), updateStream(id, yearBefore(period))];
  const [activity, update, earlier] = await ledger.newest(streams);
  if (activity === undefined || update === undefined) throw new Problem('not-found');
  const [now, own] = [activity as Revision<Activity>, update as Revision<AnnualUpdate>];
  if (!stands(own.state)) throw new Problem('not-found');
  const previous = earlier && listed(earlier.state as AnnualUpdate);
  const record = { activity: now.state, update: own.state };
  const findings = checkRecord(record, {
    supportOf: (lines, code) => supportOf(compiled, lines, code),
    previous,
  });
  const accepted = await lastAccepted(ledger, now, own);
  return {
    activity: now,
    update: own,
    findings,
    ...(accepted === undefined ? {} : { accepted }),
    ...(previous && earlier && { before: await asItStood(ledger, now, earlier) }),
  };
}

/** Last year's words about the activity are those of last year, too. */
async function asItStood(
  ledger: Ledger,
  activity: Revision<Activity>,
  newest: Revision,
): Promise<ActivityRecord> {
  const stood = (await acceptedUpdate(ledger, newest)) ?? newest;
  const update = stood.state as AnnualUpdate;
  if (update.acceptedActivity !== undefined) {
    const then = await acceptedActivity(ledger, activity, [stood]);
    return { activity: then.state as Activity, update };
  }
  const history = (await ledger.history(activity.stream)) as readonly Revision<Activity>[];
  const then = history.findLast(({ at }) => at <= stood.at) ?? history[0] ?? activity;
  return { activity: then.state, update };
}

function listed(update: AnnualUpdate): AnnualUpdate | undefined {
  return stands(update) ? update : undefined;
}

/** The newest acceptance whose words are not those that stand now. */
async function lastAccepted(
  ledger: Ledger,
  activity: Revision<Activity>,
  update: Revision<AnnualUpdate>,
): Promise<ReviewedRecord['accepted']> {
  if (update.revision === 1 || isAccepted(update.state)) return undefined;
  const history = (await ledger.history(update.stream)) as readonly Revision<AnnualUpdate>[];
  const last = history.findLast(({ state }) => isAccepted(state) && state.mergedInto === undefined);
  if (last === undefined) return undefined;
  const then = await acceptedActivity(ledger, activity, [last]);
  return { record: { activity: then.state as Activity, update: last.state }, at: last.at };
}

function isAccepted({ state }: AnnualUpdate): boolean {
  return state === 'accepted' || state === 'locked';
}
