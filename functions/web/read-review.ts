/** A record as its reviewer needs it: now, as it was last accepted, the year before, and what the rules say. */
import { checkRecord } from '../../shared/activities/check.ts';
import { earlierVerdicts } from '../../shared/activities/earlier-verdicts.ts';
import type { Finding } from '../../shared/activities/finding.ts';
import {
  type Activity,
  type ActivityRecord,
  type AnnualUpdate,
  activityStream,
  isActivityId,
  type Period,
  type SdgClaim,
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
  /** {@link earlierVerdicts}. */
  readonly judged: ReadonlyMap<string, SdgClaim>;
  /** What the secretariat decided on last, before what stands now. */
  readonly decided?: DecidedRecord;
  /** The return whose mending is awaited, or that was answered by what stands now. */
  readonly returned?: Pick<Revision, 'at' | 'by' | 'reason'>;
  /** The update of a year earlier as reports stand on it, with the activity of then; as it stands where it was never accepted. */
  readonly before?: ActivityRecord;
}

/** A record as it was accepted or returned. */
export interface DecidedRecord {
  readonly decision: 'accepted' | 'returned';
  readonly record: ActivityRecord;
  readonly at: string;
  /** Of its update. */
  readonly revision: number;
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
  const decisions = await decisionsOn(ledger, own);
  // What was returned and stands so says nothing else than it did.
  const last = decisions.findLast(({ revision }) => revision < own.revision);
  const decided = last && (await asDecided(ledger, now, last));
  const returned = decisions.at(-1);
  return {
    activity: now,
    update: own,
    findings,
    judged: await judgedBefore(ledger, now),
    ...(decided && { decided }),
    ...(returned?.state.state === 'returned' && { returned }),
    ...(previous && earlier && { before: await asItStood(ledger, now, earlier) }),
  };
}

/** Read only where a claim waits for a verdict that it may have had. */
async function judgedBefore(ledger: Ledger, { revision, state, stream }: Revision<Activity>) {
  if (revision === 1 || state.claims.every(({ review }) => review.state !== 'unreviewed')) return new Map();
  const history = (await ledger.history(stream)) as readonly Revision<Activity>[];
  return earlierVerdicts(
    state,
    history.map((then) => then.state),
  );
}

/** Last year's words about the activity are those of last year, too. */
async function asItStood(
  ledger: Ledger,
  activity: Revision<Activity>,
  newest: Revision,
): Promise<ActivityRecord> {
  const stood = (await acceptedUpdate(ledger, newest)) ?? newest;
  return withActivity(ledger, activity, stood as Revision<AnnualUpdate>);
}

/** An update with what was said of its activity then: as it was accepted with it, else as it stood. */
async function withActivity(
  ledger: Ledger,
  activity: Revision<Activity>,
  revision: Revision<AnnualUpdate>,
): Promise<ActivityRecord> {
  const update = revision.state;
  if (update.acceptedActivity !== undefined) {
    const then = await acceptedActivity(ledger, activity, [revision]);
    return { activity: then.state as Activity, update };
  }
  const history = (await ledger.history(activity.stream)) as readonly Revision<Activity>[];
  const then = history.findLast(({ at }) => at <= revision.at) ?? history[0] ?? activity;
  return { activity: then.state, update };
}

function listed(update: AnnualUpdate): AnnualUpdate | undefined {
  return stands(update) ? update : undefined;
}

/** All acceptances and returns of an update that waits for the next, oldest first; none of one that stands accepted. */
async function decisionsOn(
  ledger: Ledger,
  update: Revision<AnnualUpdate>,
): Promise<readonly Revision<AnnualUpdate>[]> {
  if (update.revision === 1 || isAccepted(update.state)) return [];
  const history = (await ledger.history(update.stream)) as readonly Revision<AnnualUpdate>[];
  return history.filter(
    ({ state }) => state.mergedInto === undefined && (isAccepted(state) || state.state === 'returned'),
  );
}

async function asDecided(
  ledger: Ledger,
  activity: Revision<Activity>,
  revision: Revision<AnnualUpdate>,
): Promise<DecidedRecord> {
  return {
    decision: isAccepted(revision.state) ? 'accepted' : 'returned',
    record: await withActivity(ledger, activity, revision),
    at: revision.at,
    revision: revision.revision,
  };
}

function isAccepted({ state }: AnnualUpdate): boolean {
  return state === 'accepted' || state === 'locked';
}
