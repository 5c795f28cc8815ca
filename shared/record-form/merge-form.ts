/**
 * A form meets a record that may have moved on since: fields that only one side changed are merged, and of lists and texts in
 * languages the items that only one side changed (merge-items.ts); the others are shown. Everything is compared as a form says it, so that what a form can't say never looks like a change.
 */
import { canonicalRecord } from '../activities/canonical.ts';
import type { Field } from '../activities/field.ts';
import { ACTIVITY_FIELDS, UPDATE_FIELDS } from '../activities/fields.ts';
import type { ActivityRecord, LocalizedText, SdgClaim } from '../activities/record.ts';
import { fieldOf, sameValue } from '../intake/import/merge-versions.ts';
import { senderBase } from '../intake/import/sender-base.ts';
import type { Revision } from '../store/ports.ts';
import { type DecodedForm, decodeForm } from './decode-form.ts';
import { encodeRecord } from './encode-record.ts';
import { mergeItems } from './merge-items.ts';
import { settleClaims } from './settle-claims.ts';
import { settleText } from './settle-text.ts';

type Half = 'activity' | 'update';
type Values = Readonly<Record<string, unknown>>;

/** A field that the form and somebody else changed in different ways since `base`. */
export interface FormConflict {
  readonly field: string;
  readonly base: unknown;
  readonly yours: unknown;
  readonly theirs: unknown;
}

export interface KnownHalf<T> {
  /** Oldest first; empty where there is none. */
  readonly history: readonly Revision<T>[];
  /** Revision that the form was made from; 0 = there was none. */
  readonly base: number;
}

export interface FormMeeting {
  readonly form: DecodedForm;
  readonly activity: KnownHalf<ActivityRecord['activity']>;
  readonly update: KnownHalf<ActivityRecord['update']>;
  /** An empty record of the same id, period and profile, to fill where there is nothing yet. */
  readonly empty: ActivityRecord;
  /** Whether a revision came out of an earlier sending of the same form. */
  readonly isOwn: (revision: Revision) => boolean;
  /** Fields for which the other version was chosen. */
  readonly yielded: ReadonlySet<string>;
}

export interface MergedForm {
  /** Conflicts hold what the form says. */
  readonly record: ActivityRecord;
  readonly conflicts: readonly FormConflict[];
}

export function mergeForm(meeting: FormMeeting): MergedForm {
  const { empty } = meeting;
  const theirs: ActivityRecord = {
    activity: meeting.activity.history.at(-1)?.state ?? empty.activity,
    update: meeting.update.history.at(-1)?.state ?? empty.update,
  };
  const known = formView(theirs);
  const halves = {
    activity: mergeHalf('activity', meeting, known),
    update: mergeHalf('update', meeting, known),
  };
  const claims = halves.activity.changed.claims as readonly SdgClaim[] | undefined;
  const settled = claims && { claims: settleClaims(claims, theirs.activity.claims) };
  return {
    record: canonicalRecord({
      activity: { ...theirs.activity, ...halves.activity.changed, ...settled },
      update: { ...theirs.update, ...halves.update.changed },
    }),
    conflicts: [...halves.activity.conflicts, ...halves.update.conflicts],
  };
}

const FIELD_IDS: Readonly<Record<Half, readonly string[]>> = {
  activity: ACTIVITY_FIELDS.map(({ id }) => id),
  update: UPDATE_FIELDS.map(({ id }) => id),
};

const LOCALIZED: ReadonlySet<string> = new Set(
  [...ACTIVITY_FIELDS, ...UPDATE_FIELDS].flatMap(({ id, kind }) => (kind.type === 'localized' ? [id] : [])),
);

const BY_ID = new Map<string, Field>(
  [...ACTIVITY_FIELDS, ...UPDATE_FIELDS].map((field) => [field.id, field]),
);

function mergeField(id: string, versions: Omit<FormConflict, 'field'>) {
  const field = BY_ID.get(id);
  return field && mergeItems(field, versions);
}

function mergeHalf(half: Half, { empty, form, isOwn, yielded, ...known }: FormMeeting, theirs: Values) {
  const fields = FIELD_IDS[half].filter((id) => form.asked.has(id));
  const { base: revision, history } = known[half] as KnownHalf<object>;
  const viewed = history
    .filter((step) => step.revision >= revision)
    .map((step): Revision<object> => ({ ...step, state: formView({ ...empty, [half]: step.state }) }));
  const { base, foreign } = senderBase(viewed, { revision, fields, isOwn });
  const changed: Record<string, unknown> = {};
  const conflicts: FormConflict[] = [];
  for (const field of fields) {
    const mine = form.values[field];
    const newest = theirs[field];
    const before = fieldOf(base, field);
    if (sameValue(mine, before) || sameValue(mine, newest)) continue;
    if (yielded.has(field)) continue;
    const merged = foreign.has(field)
      ? mergeField(field, { base: before, yours: mine, theirs: newest })
      : undefined;
    if (foreign.has(field) && merged === undefined) {
      conflicts.push({ field, base: before, yours: mine, theirs: newest });
    }
    const value = merged === undefined ? mine : merged.value;
    changed[field] =
      LOCALIZED.has(field) && value !== undefined
        ? settleText(value as LocalizedText, newest as LocalizedText | undefined)
        : value;
  }
  return { changed, conflicts };
}

/** The values of a record as its form gives them back. */
export function formView(record: ActivityRecord): Values {
  return decodeForm(encodeRecord(record)).values;
}
