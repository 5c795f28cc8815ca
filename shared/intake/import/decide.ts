/** Pure: what to do with one incoming record, given what the ledger holds. Nothing is overwritten unseen. */
import { canonicalActivity, canonicalUpdate } from '../../activities/canonical.ts';
import { checkRecord } from '../../activities/check.ts';
import { ACTIVITY_FIELDS, UPDATE_FIELDS } from '../../activities/fields.ts';
import type { Finding, Severity } from '../../activities/finding.ts';
import {
  type Activity,
  type ActivityRecord,
  type AnnualUpdate,
  isActivityId,
  type UpdateState,
} from '../../activities/record.ts';
import { intakeFinding } from '../../activities/rules/intake-rules.ts';
import type { CheckContext } from '../../activities/rules/rule.ts';
import type { Revision } from '../../store/ports.ts';
import type { Incoming } from '../incoming.ts';
import { type FieldConflict, mergeVersions } from './merge-versions.ts';

/** What the ledger knows of the record. `base*` are the versions a template was filled from, where they are older. */
export interface Known {
  readonly activity?: Revision<Activity> | undefined;
  readonly update?: Revision<AnnualUpdate> | undefined;
  readonly baseActivity?: Activity | undefined;
  readonly baseUpdate?: AnnualUpdate | undefined;
}

export type Outcome = 'created' | 'updated' | 'unchanged' | 'refused';

export interface Decision {
  readonly outcome: Outcome;
  /** What is to be appended; absent where nothing changes. */
  readonly activity?: Activity;
  readonly update?: AnnualUpdate;
  readonly findings: readonly Finding[];
}

const ACTIVITY_FIELD_IDS = ACTIVITY_FIELDS.map((field) => field.id);
const UPDATE_FIELD_IDS = UPDATE_FIELDS.map((field) => field.id);

/** Decide on one record: merge with what is known, check the result, say what to append. */
export function decide(incoming: Incoming, known: Known, context: CheckContext): Decision {
  const profile = incoming.record.update.profile;
  const findings: Finding[] = [...incoming.findings];
  const refuse = (): Decision => ({ outcome: 'refused', findings });

  if (known.activity === undefined && isActivityId(incoming.key)) {
    findings.push(
      ...found(
        intakeFinding('activity-unknown', profile, { at: incoming.at, value: incoming.key, params: {} }),
      ),
    );
    return refuse();
  }
  const { activity, conflicts, update } = merge(incoming, known);
  if (conflicts.length > 0) {
    for (const conflict of conflicts) findings.push(...conflictFinding(conflict, incoming, known));
    return refuse();
  }
  const record = { activity, update };
  for (const finding of checkRecord(record, context)) {
    findings.push({ ...finding, at: { ...incoming.at, ...finding.at } });
  }
  if (has(findings, 'critical')) return refuse();

  const activityChanged = known.activity === undefined || JSON.stringify(activity) !== known.activity.body;
  const updateChanged = known.update === undefined || !sameContent(update, known.update.state);
  if (!activityChanged && !updateChanged) return { outcome: 'unchanged', findings };

  const before = known.update?.state.state;
  if (before === 'locked') {
    findings.push(
      ...found(intakeFinding('row-closed', profile, { at: incoming.at, params: { state: before } })),
    );
    return refuse();
  }
  if (before === 'accepted') {
    findings.push(
      ...found(intakeFinding('reopened', profile, { at: incoming.at, params: { state: before } })),
    );
  }
  const state: UpdateState = has(findings, 'error') ? 'drafted' : 'submitted';
  return {
    outcome: known.activity === undefined || known.update === undefined ? 'created' : 'updated',
    ...(activityChanged ? { activity } : {}),
    update: withState(update, state),
    findings,
  };
}

interface Merged extends ActivityRecord {
  readonly conflicts: readonly FieldConflict[];
}

function merge(incoming: Incoming, known: Known): Merged {
  const { present, record } = incoming;
  const conflicts: FieldConflict[] = [];
  let { activity, update } = record;
  if (known.activity) {
    const result = mergeVersions<Activity>(
      ACTIVITY_FIELD_IDS.filter((id) => present.has(id)),
      { base: known.baseActivity, theirs: known.activity.state, yours: activity },
    );
    activity = canonicalActivity(result.merged);
    conflicts.push(...result.conflicts);
  }
  if (known.update) {
    const result = mergeVersions<AnnualUpdate>(
      UPDATE_FIELD_IDS.filter((id) => present.has(id)),
      { base: known.baseUpdate, theirs: known.update.state, yours: update },
    );
    update = canonicalUpdate(result.merged);
    conflicts.push(...result.conflicts);
  }
  return { activity, update, conflicts };
}

function conflictFinding(conflict: FieldConflict, incoming: Incoming, known: Known): readonly Finding[] {
  const { base } = incoming;
  return found(
    intakeFinding('changed-since-template', incoming.record.update.profile, {
      at: { ...incoming.at, field: conflict.field },
      value: show(conflict.yours),
      params: {
        base: base ? `a${base.activity}.u${base.update}` : '',
        newest: `a${known.activity?.revision ?? 0}.u${known.update?.revision ?? 0}`,
        theirs: show(conflict.theirs).slice(0, 120),
      },
    }),
  );
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '');
}

function found(finding: Finding | undefined): readonly Finding[] {
  return finding ? [finding] : [];
}

function has(findings: readonly Finding[], severity: Severity): boolean {
  return findings.some((finding) => finding.severity === severity);
}

/** The update in another state of review; why it was once returned is history by then. */
function withState(update: AnnualUpdate, state: UpdateState): AnnualUpdate {
  const { returnedBecause, ...rest } = update;
  return { ...rest, state };
}

/** Equal but for the state of review. */
function sameContent(a: AnnualUpdate, b: AnnualUpdate): boolean {
  return JSON.stringify(withState(a, 'drafted')) === JSON.stringify(withState(b, 'drafted'));
}
