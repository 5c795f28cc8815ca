/** Keeps what a form says of a record: merged with what others did meanwhile, checked, appended; nothing is overwritten unseen. */
import { emptyActivity, emptyUpdate } from '../activities/canonical.ts';
import { blocksSubmission, checkRecord } from '../activities/check.ts';
import type { Finding } from '../activities/finding.ts';
import { transition } from '../activities/lifecycle.ts';
import {
  type Activity,
  type ActivityRecord,
  type AnnualUpdate,
  activityStream,
  type Period,
  type UpdateState,
  updateStream,
} from '../activities/record.ts';
import { intakeFinding } from '../activities/rules/intake-rules.ts';
import type { CheckContext } from '../activities/rules/rule.ts';
import { stands } from '../activities/stands.ts';
import { yearBefore } from '../activities/year-before.ts';
import type { BaseRevision } from '../intake/import/base-revision.ts';
import { readPeriod } from '../periods/change-periods.ts';
import type { Clock, Identities, Ledger, Revision } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import { systemReason } from '../text/system-reason.ts';
import { appendRecord } from './append-record.ts';
import type { DecodedForm } from './decode-form.ts';
import { type FormConflict, mergeForm } from './merge-form.ts';
import { saysNothing } from './says-nothing.ts';

export interface SaveOrder {
  /** Absent for a new record. */
  readonly activityId?: string | undefined;
  readonly period: Period;
  /** The revisions that the form was made from. */
  readonly base: BaseRevision;
  readonly form: DecodedForm;
  /** Names this one opened form: what it sends again is its own, not somebody else's. */
  readonly window: string;
  readonly action: 'save' | 'submit';
  /** Fields of a conflict for which the other version was chosen. */
  readonly yielded?: ReadonlySet<string>;
  readonly by: string;
}

export interface SavePorts {
  readonly ledger: Ledger;
  readonly identities: Identities;
  readonly clock: Clock;
  readonly supportOf: CheckContext['supportOf'];
  /** Asked of the record as it is known, and as it would be. */
  readonly mayWrite: (activity: Activity, update: Pick<AnnualUpdate, 'state'>) => boolean;
}

interface Kept {
  readonly activityId: string;
  /** Its newest revisions, for the form's next sending. */
  readonly base: BaseRevision;
  readonly state: UpdateState;
  readonly findings: readonly Finding[];
}

export type SaveOutcome =
  /** `changed`: something was appended. */
  | (Kept & { readonly kind: 'saved'; readonly changed: boolean })
  /** It was to be submitted and can't be yet; what was written is kept as a draft. */
  | (Kept & { readonly kind: 'findings' })
  /** Nothing was kept: `record` is the form merged with the newest, and holds the form's side of each conflict. */
  | {
      readonly kind: 'conflict';
      readonly record: ActivityRecord;
      readonly base: BaseRevision;
      readonly conflicts: readonly FormConflict[];
      readonly theirs: readonly Revision[];
    }
  /** Nothing was kept: the record, or its period, takes no changes, or not from this writer; or a new record says nothing yet. */
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

/** Someone who is faster this often in a row is a machine. */
const ATTEMPTS = 4;

/** @throws Problem `not-found` for an id that nobody has, `revision-conflict` where others are faster again and again, or it was merged away. */
export async function saveRecord(order: SaveOrder, ports: SavePorts): Promise<SaveOutcome> {
  const activityId = order.activityId ?? (await idFor(order, ports));
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const outcome = await trySave({ ...order, activityId, isNew: order.activityId === undefined }, ports);
    if (outcome !== 'lost') return outcome;
  }
  throw new Problem('revision-conflict', { stream: updateStream(activityId, order.period) });
}

/** The same window has the same id, so that what is sent twice is one record. */
async function idFor({ window }: SaveOrder, { identities }: SavePorts): Promise<string> {
  const [id] = await identities.identify([`form:${window}`]);
  return id as string;
}

type Attempt = SaveOrder & { readonly activityId: string; readonly isNew: boolean };

async function trySave(order: Attempt, ports: SavePorts): Promise<SaveOutcome | 'lost'> {
  const { activityId, base, by, period, window } = order;
  const { ledger, mayWrite } = ports;
  const [activities, updates, [previous]] = await Promise.all([
    ledger.history(activityStream(activityId)) as Promise<readonly Revision<Activity>[]>,
    ledger.history(updateStream(activityId, period)) as Promise<readonly Revision<AnnualUpdate>[]>,
    ledger.newest([updateStream(activityId, yearBefore(period))]),
  ]);
  const known = { activity: activities.at(-1), update: updates.at(-1) };
  if (!known.activity && !order.isNew) throw new Problem('not-found');
  // Merged away or discarded since the form was opened: what is written here would be read by nobody, or stand up again.
  if (known.activity && !stands(known.activity.state)) {
    throw new Problem('revision-conflict', { stream: activityStream(activityId) });
  }
  if (known.update?.state.discarded && base.update > 0 && base.update < known.update.revision) {
    throw new Problem('revision-conflict', { stream: updateStream(activityId, period) });
  }
  // Of an update that a merge took elsewhere, or that was discarded, only the revisions go on.
  const own = known.update === undefined || stands(known.update.state) ? updates : [];
  const before = own.at(-1)?.state.state ?? 'drafted';
  const { conflicts, record } = mergeForm({
    form: order.form,
    activity: { history: activities, base: base.activity },
    update: { history: own, base: base.update },
    empty: { activity: emptyActivity(activityId), update: emptyUpdate(activityId, period, 'annual') },
    isOwn: (step) => step.by === by && isOfWindow(step, window),
    yielded: order.yielded ?? new Set(),
    previous: previous?.state as AnnualUpdate | undefined,
  });
  const isLocked = (await readPeriod(ledger, period))?.state.state === 'locked';
  const refused = refusal(record, {
    before: isLocked ? 'locked' : before,
    mayWrite,
    known: known.activity?.state,
  });
  if (refused) return { kind: 'refused', findings: [refused] };
  const newest = { activity: known.activity?.revision ?? 0, update: known.update?.revision ?? 0 };
  if (conflicts.length > 0) {
    const theirs = [activities.at(-1), updates.at(-1)].filter((step) => step !== undefined);
    return { kind: 'conflict', record, base: newest, conflicts, theirs };
  }
  const findings = checkRecord(record, {
    supportOf: ports.supportOf,
    previous: previous?.state as AnnualUpdate | undefined,
  });
  if (known.activity === undefined && saysNothing(order.form)) {
    return { kind: 'refused', findings: findings.filter(({ severity }) => severity !== 'warning') };
  }
  const isBlocked = order.action === 'submit' && blocksSubmission(findings);
  const action = isBlocked ? 'save' : order.action;
  const changed = {
    activity: JSON.stringify(record.activity) !== known.activity?.body,
    update: JSON.stringify(record.update) !== known.update?.body,
  };
  const isChanged = changed.activity || changed.update || isStep(before, action);
  const update = isChanged
    ? transition({ ...record.update, state: before }, action, { findings })
    : record.update;
  if (isChanged) {
    const isKept = await appendRecord(
      { activity: changed.activity ? record.activity : undefined, update },
      newest,
      { by, reason: reasonFor(action, window) },
      ports,
    );
    if (!isKept) return 'lost';
  }
  const kept: Kept = {
    activityId,
    base: {
      activity: newest.activity + (changed.activity ? 1 : 0),
      update: newest.update + (isChanged ? 1 : 0),
    },
    state: update.state,
    findings,
  };
  return isBlocked ? { kind: 'findings', ...kept } : { kind: 'saved', changed: isChanged, ...kept };
}

function reasonFor(action: SaveOrder['action'], window: string): string {
  return systemReason(action === 'submit' ? 'form-submitted' : 'form-saved', { window });
}

/** Whether the form of this window wrote the revision. */
function isOfWindow({ reason }: Revision, window: string): boolean {
  return reason === reasonFor('save', window) || reason === reasonFor('submit', window);
}

/** Without new content there is one step left: what was drafted or returned is submitted. */
function isStep(before: UpdateState, action: 'save' | 'submit'): boolean {
  return action === 'submit' && (before === 'drafted' || before === 'returned');
}

interface Standing {
  readonly before: UpdateState;
  readonly mayWrite: SavePorts['mayWrite'];
  readonly known: Activity | undefined;
}

function refusal({ activity, update }: ActivityRecord, { before, known, mayWrite }: Standing) {
  const at = { activity: activity.activityId };
  if (before === 'locked')
    return intakeFinding('row-closed', update.profile, { at, params: { state: before } });
  const writes = [known, activity].every((each) => each === undefined || mayWrite(each, { state: before }));
  return writes ? undefined : intakeFinding('row-not-permitted', update.profile, { at, params: {} });
}
