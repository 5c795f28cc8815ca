/** One record for one reader: the newest for who sees it being written, else as it was accepted, without fields that are not theirs. */
import { leadsTo } from '../../../shared/activities/follow-merges.ts';
import {
  type Activity,
  type ActivityRecord,
  type AnnualUpdate,
  activityStream,
  isActivityId,
  type Period,
  updateStream,
} from '../../../shared/activities/record.ts';
import { isInsider, recordThing } from '../../../shared/activities/record-thing.ts';
import type { BaseRevision } from '../../../shared/intake/import/base-revision.ts';
import type { Actor } from '../../../shared/people/actor.ts';
import { may } from '../../../shared/people/permission.ts';
import { acceptedActivity, acceptedUpdate } from '../../../shared/reports/accepted.ts';
import { visible } from '../../../shared/reports/visible-entry.ts';
import type { Ledger } from '../../../shared/store/ports.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { readersOf } from './readers.ts';

export interface FoundRecord {
  readonly record: ActivityRecord;
  /** The revisions that are shown. */
  readonly base: BaseRevision;
}

/** The record of an activity for a period, also by an id that was merged into it. @throws Problem `not-found` where there is none that `actor` may see. */
export async function recordFor(
  ledger: Ledger,
  actor: Actor,
  asked: string,
  period: Period,
): Promise<FoundRecord> {
  if (!isActivityId(asked)) throw new Problem('not-found');
  const id = await leadsTo(ledger, asked);
  const [newest, current] = await ledger.newest([activityStream(id), updateStream(id, period)]);
  if (newest === undefined || current === undefined) throw new Problem('not-found');
  if ((current.state as AnnualUpdate).discarded) throw new Problem('not-found');
  const isInside = isInsider(actor, newest.state as Activity);
  const update = isInside ? current : await acceptedUpdate(ledger, current);
  if (update === undefined) throw new Problem('not-found');
  const activity = isInside ? newest : await acceptedActivity(ledger, newest, [update]);
  const record = { activity: activity.state as Activity, update: update.state as AnnualUpdate };
  if (!may(actor, 'record.read', recordThing(record.activity, record.update))) throw new Problem('not-found');
  return { record, base: { activity: activity.revision, update: update.revision } };
}

/** The part of a record that `actor` may see; it must be one that they may see at all. */
export function shownTo(actor: Actor, record: ActivityRecord): ActivityRecord {
  const shown = visible({ ...record, revisions: NO_REVISIONS }, readersOf(actor, 'records:read'));
  if (shown === undefined) throw new Problem('not-found');
  return { activity: shown.activity, update: shown.update };
}

const NO_REVISIONS = { activity: [0, ''], update: [0, ''] } as const;
