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
  update: hiddenIds(UPDATE_FIELDS, reader),
});

const HIDDEN = { public: hiddenFrom('public'), members: hiddenFrom('members') };

/**
 * The part of `entry` that `reader` may see: undefined when the record is not for that class, else a copy without the
 * fields whose class is narrower (`Field.audience`), without reviewers' names and notes, and without the secretariat's
 * word on a returned update. The class itself stays, so that the gate can be asked again.
 */
export function visible(entry: SnapshotEntry, reader: Audience): SnapshotEntry | undefined {
  if (!isVisible(entry.activity, reader)) return undefined;
  if (reader === 'internal') return entry;
  const activity: Record<string, unknown> = { ...entry.activity };
  for (const id of HIDDEN[reader].activity) blank(activity, id);
  activity.claims = withoutReviewers(entry.activity.claims);
  const update: Record<string, unknown> = { ...entry.update };
  for (const id of HIDDEN[reader].update) blank(update, id);
  if (update.returnedBecause !== undefined) delete update.returnedBecause;
  return {
    activity: activity as unknown as Activity,
    update: update as unknown as AnnualUpdate,
    revisions: entry.revisions,
  };
}

/** Lists become empty, so that a reader of the record meets the type it expects. */
function blank(record: Record<string, unknown>, id: string): void {
  const value = record[id];
  if (value === undefined) return;
  if (Array.isArray(value)) record[id] = [];
  else delete record[id];
}

function withoutReviewers(claims: readonly SdgClaim[]): readonly SdgClaim[] {
  return claims.some(({ review }) => review.by !== undefined || review.note !== undefined)
    ? claims.map((claim) => ({ ...claim, review: { state: claim.review.state } }))
    : claims;
}
