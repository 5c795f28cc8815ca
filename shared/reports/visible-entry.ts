/** The gate of confidentiality for documents: what of a record a class of reader may see. Every report passes here. */
import type { Audience, Field } from '../activities/field.ts';
import { ACTIVITY_FIELDS, UPDATE_FIELDS } from '../activities/fields.ts';
import type { Activity, AnnualUpdate, SdgClaim } from '../activities/record.ts';
import type { SnapshotEntry } from './snapshot.ts';
import { isVisible, mayShow } from './visible.ts';

/** Whether a field of a record may reach `reader`. */
export function isFieldVisible(field: Field, reader: Audience): boolean {
  return mayShow(field.audience, reader);
}

const hiddenIds = (fields: readonly Field[], reader: Audience): readonly string[] =>
  fields.filter((field) => !isFieldVisible(field, reader)).map((field) => field.id);

const hiddenFrom = (reader: Audience) => ({
  activity: hiddenIds(ACTIVITY_FIELDS, reader).filter((id) => id !== 'confidentiality'),
  update: [...hiddenIds(UPDATE_FIELDS, reader), 'returnedBecause'],
});

const HIDDEN = { public: hiddenFrom('public'), members: hiddenFrom('members') };

/**
 * The part of `entry` that `reader` may see: undefined when the record is not for that class, else the entry without the
 * fields whose class is narrower (`Field.audience`), without reviewers' names and notes, and without the secretariat's
 * word on a returned update. The class itself stays, so that the gate can be asked again.
 */
export function visible(entry: SnapshotEntry, reader: Audience): SnapshotEntry | undefined {
  if (!isVisible(entry.activity, reader)) return undefined;
  if (reader === 'internal') return entry;
  const activity = without(entry.activity, HIDDEN[reader].activity);
  const claims = withoutReviewers(activity.claims);
  return {
    activity: claims === activity.claims ? activity : { ...activity, claims },
    update: without(entry.update, HIDDEN[reader].update),
    revisions: entry.revisions,
  };
}

/** `record` itself where nothing in it is hidden: almost always, and a copy costs more than all else that is done with it. */
function without<T extends Activity | AnnualUpdate>(record: T, hidden: readonly string[]): T {
  const values = record as unknown as Readonly<Record<string, unknown>>;
  if (!hidden.some((id) => values[id] !== undefined && !isEmptyList(values[id]))) return record;
  const copy: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(values)) {
    if (!hidden.includes(id)) copy[id] = value;
    // Lists become empty, so that a reader of the record meets the type it expects.
    else if (Array.isArray(value)) copy[id] = [];
  }
  return copy as unknown as T;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function withoutReviewers(claims: readonly SdgClaim[]): readonly SdgClaim[] {
  return claims.some(({ review }) => review.by !== undefined || review.note !== undefined)
    ? claims.map((claim) => ({ ...claim, review: { state: claim.review.state } }))
    : claims;
}
