/** Pure: what to do with one incoming record, given what the ledger holds. Nothing is overwritten unseen. */
import { canonicalActivity, canonicalUpdate } from '../../activities/canonical.ts';
import { checkRecord } from '../../activities/check.ts';
import { ACTIVITY_FIELDS, UPDATE_FIELDS } from '../../activities/fields.ts';
import { cutValue, type Finding, type Severity } from '../../activities/finding.ts';
import { transition } from '../../activities/lifecycle.ts';
import { markStaleTexts } from '../../activities/mark-stale-texts.ts';
import {
  type Activity,
  type ActivityRecord,
  type AnnualUpdate,
  isActivityId,
} from '../../activities/record.ts';
import { intakeFinding } from '../../activities/rules/intake-rules.ts';
import type { CheckContext } from '../../activities/rules/rule.ts';
import type { Incoming } from '../incoming.ts';
import { keepKnown } from '../rows/keep-known.ts';
import { printBaseRevision } from './base-revision.ts';
import { type FieldConflict, mergeVersions } from './merge-versions.ts';
import { isNotBegun } from './not-begun.ts';
import type { Permits } from './permits.ts';
import type { KnownHalf } from './sender-base.ts';
import { shownField } from './shown-field.ts';
import { isToldAlready } from './told-already.ts';

/** What the ledger knows of the record. */
export interface Known {
  readonly activity: KnownHalf<Activity>;
  readonly update: KnownHalf<AnnualUpdate>;
}

/** `notBegun`: the row is as the template was filled with it; nothing is kept or said of it. */
export type Outcome = 'created' | 'updated' | 'unchanged' | 'notBegun' | 'refused';

export interface Decision {
  readonly outcome: Outcome;
  /** What is to be appended; absent where nothing changes. */
  readonly activity?: Activity;
  readonly update?: AnnualUpdate;
  /** What the row says is what stands afterwards: it may be sent again as filled from there. */
  readonly whole: boolean;
  readonly findings: readonly Finding[];
}

export const ACTIVITY_FIELD_IDS: readonly string[] = ACTIVITY_FIELDS.map((field) => field.id);
export const UPDATE_FIELD_IDS: readonly string[] = UPDATE_FIELDS.map((field) => field.id);

/** As rules ask, and whether the sender may write a record; whoever isn’t asked about may write all. */
export interface DecideContext extends CheckContext {
  readonly permits?: Permits | undefined;
}

function isUnknownLine({ at, rule }: Finding): boolean {
  return rule === 'unknown-code' && /^(?:primaryLine|otherLines)(?:\.|$)/.test(at.field ?? '');
}

/** Decide on one record: merge with what is known, check the result, say what to append. */
export function decide(incoming: Incoming, known: Known, context: DecideContext): Decision {
  const { at } = incoming;
  const { profile } = incoming.record.update;
  const findings: Finding[] = [...incoming.findings];
  const tell = (finding: Finding | undefined): void => {
    if (finding) findings.push(finding);
  };
  const { activity: knownActivity, update: knownUpdate } = known;

  const isKnown = knownActivity.newest !== undefined && !knownActivity.newest.state.discarded;
  if (!isKnown && isActivityId(incoming.key)) {
    tell(intakeFinding('activity-unknown', profile, { at, value: incoming.key, params: {} }));
    return refused(findings);
  }
  const { permits = () => true } = context;
  const { newest } = knownActivity;
  const isForeign = newest !== undefined && !permits(newest.state, newest.by);
  const { conflicts, whole, ...record } = merge(incoming, known, context.previous);
  // Said before anything that the store holds is shown: conflicts tell the other's text.
  if (isForeign || !permits(record.activity, newest?.by)) {
    const mistyped = isForeign ? [] : findings.filter(isUnknownLine);
    if (mistyped.length === 0) tell(intakeFinding('row-not-permitted', profile, { at, params: {} }));
    // Whose row it is cannot be told before its line is: the code is what keeps it out.
    const own = findings.map((each) =>
      mistyped.includes(each) ? { ...each, severity: 'critical' as const } : each,
    );
    return refused(newest === undefined || isForeign ? own : own.map(atActivity(newest.state.activityId)));
  }
  if (isNotBegun(incoming, { activity: knownActivity, previous: context.previous })) {
    return { outcome: 'notBegun', whole: false, findings: [] };
  }
  // Whoever may write it may be led to it.
  const { activityId } = record.activity;
  const named = (): readonly Finding[] => findings.map(atActivity(activityId));
  const told = (): readonly Finding[] => (isKnown ? named() : findings);
  if (conflicts.length > 0) {
    for (const conflict of conflicts) tell(conflictFinding(conflict, incoming, known));
    return refused(told());
  }
  for (const finding of checkRecord(record, context)) {
    if (!isToldAlready(finding, incoming.findings))
      findings.push({ ...finding, at: { ...at, ...finding.at } });
  }
  if (has(findings, 'critical')) return refused(told());

  const activityChanged =
    knownActivity.newest === undefined || JSON.stringify(record.activity) !== knownActivity.newest.body;
  const updateChanged =
    knownUpdate.newest === undefined || !sameContent(record.update, knownUpdate.newest.state);
  if (!activityChanged && !updateChanged) return { outcome: 'unchanged', whole, findings: named() };

  const before = knownUpdate.newest?.state.state;
  if (before === 'locked') {
    tell(intakeFinding('row-closed', profile, { at, params: { state: before } }));
    return refused(told());
  }
  if (before === 'accepted') tell(intakeFinding('reopened', profile, { at, params: { state: before } }));
  return {
    outcome: knownUpdate.newest === undefined ? 'created' : 'updated',
    ...(activityChanged ? { activity: record.activity } : {}),
    update: transition(
      { ...record.update, state: before ?? 'drafted' },
      has(findings, 'error') ? 'save' : 'submit',
      { findings },
    ),
    whole,
    findings: named(),
  };
}

function atActivity(activity: string): (finding: Finding) => Finding {
  return (finding) => ({ ...finding, at: { activity, ...finding.at } });
}

function refused(findings: readonly Finding[]): Decision {
  return { outcome: 'refused', whole: false, findings };
}

interface Merged extends ActivityRecord {
  readonly conflicts: readonly FieldConflict[];
  readonly whole: boolean;
}

function merge(incoming: Incoming, known: Known, previous: AnnualUpdate | undefined): Merged {
  const { present } = incoming;
  const record = known.update.newest
    ? incoming.record
    : markStaleTexts(incoming.record, { update: previous });
  const activity = mergeHalf('activity', known.activity, record, present);
  const update = mergeHalf('update', known.update, record, present);
  return {
    // What was discarded stands again with what its row says.
    activity: known.activity.newest
      ? canonicalActivity({ ...activity.merged, discarded: undefined })
      : activity.merged,
    update: known.update.newest ? canonicalUpdate({ ...update.merged, discarded: undefined }) : update.merged,
    conflicts: [...activity.conflicts, ...update.conflicts].filter((each) => !isLeftOut(each, incoming)),
    whole: activity.whole && update.whole,
  };
}

/** A code that nobody knows changes nothing: what stands in its field, a default of ours, is not the sender's word. */
function isLeftOut({ field }: FieldConflict, { findings }: Incoming): boolean {
  return findings.some(({ at, rule }) => rule === 'unknown-code' && at.field === field);
}

const FIELDS_OF = { activity: ACTIVITY_FIELD_IDS, update: UPDATE_FIELD_IDS } as const;

function mergeHalf<Half extends 'activity' | 'update'>(
  half: Half,
  { base, foreign, newest }: KnownHalf<ActivityRecord[Half]>,
  offered: ActivityRecord,
  present: ReadonlySet<string>,
) {
  if (newest === undefined) return { merged: offered[half], conflicts: [], whole: true };
  const yoursBeside = (state: ActivityRecord[Half]) => keepKnown(offered, { [half]: state }, present)[half];
  return mergeVersions<ActivityRecord[Half]>(
    FIELDS_OF[half].filter((id) => present.has(id)),
    {
      theirs: newest.state,
      yours: yoursBeside(newest.state),
      base: base && { known: base, yours: yoursBeside(base) },
      foreign,
    },
  );
}

function conflictFinding(conflict: FieldConflict, incoming: Incoming, known: Known): Finding | undefined {
  const { at, base, record } = incoming;
  const newest = {
    activity: known.activity.newest?.revision ?? 0,
    update: known.update.newest?.revision ?? 0,
  };
  return intakeFinding('changed-since-template', record.update.profile, {
    at: { ...at, field: conflict.field, activity: record.activity.activityId },
    value: cutValue(shownField(conflict.field, conflict.yours, conflict.theirs)),
    params: {
      base: printBaseRevision(base ?? { activity: 0, update: 0 }),
      newest: printBaseRevision(newest),
      theirs: cutValue(shownField(conflict.field, conflict.theirs, conflict.yours)),
    },
  });
}

function has(findings: readonly Finding[], severity: Severity): boolean {
  return findings.some((finding) => finding.severity === severity);
}

/** Equal but for the state of review and what goes with it. */
function sameContent(a: AnnualUpdate, b: AnnualUpdate): boolean {
  return JSON.stringify(contentOf(a)) === JSON.stringify(contentOf(b));
}

function contentOf(update: AnnualUpdate): AnnualUpdate {
  const { acceptedActivity: _, returnedBecause: __, ...content } = update;
  return canonicalUpdate({ ...content, state: 'drafted' });
}
