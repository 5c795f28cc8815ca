/**
 * Builds every record of the system: keys in the order of the field table, absent keys left out, lists present.
 * So the JSON text of a record is canonical, and two records are equal exactly when their texts are.
 */
import { LANGUAGES } from '../reference/languages.ts';
import type { FieldKind, ItemPart } from './field.ts';
import { ACTIVITY_FIELDS, UPDATE_FIELDS } from './fields.ts';
import { onlyLanguage } from './original-text.ts';
import type {
  Activity,
  ActivityRecord,
  AnnualUpdate,
  ClaimReview,
  LocalizedText,
  Period,
  Profile,
  SdgClaim,
} from './record.ts';

/** What a record is built from: an undefined value, an empty text or a number that isn't finite counts as absent. */
export type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };
export type ActivityDraft = Loose<Activity> & { readonly activityId: string };
export type UpdateDraft = Loose<AnnualUpdate> & Pick<AnnualUpdate, 'activityId' | 'period'>;
export type ClaimDraft = Loose<SdgClaim> & { readonly code: string };

type Bag = Record<string, unknown>;
type Builder = (value: unknown) => unknown;
type Step = readonly [id: string, build: Builder];

const EMPTY: readonly never[] = Object.freeze([]);

const ACTIVITY_STEPS: readonly Step[] = ACTIVITY_FIELDS.map((field) => [field.id, valueBuilder(field.kind)]);
const UPDATE_STEPS: readonly Step[] = UPDATE_FIELDS.map((field) => [field.id, valueBuilder(field.kind)]);

/** The activity in canonical form; `confidentiality` is `internal` where nobody said, so that nothing leaks. */
export function canonicalActivity(partial: ActivityDraft): Activity {
  const out: Bag = { activityId: partial.activityId };
  fill(out, partial as Bag, ACTIVITY_STEPS);
  out.confidentiality ??= 'internal';
  if (partial.mergedInto) out.mergedInto = partial.mergedInto;
  if (partial.discarded) out.discarded = true;
  return out as unknown as Activity;
}

/** The update in canonical form; state `drafted` and profile `annual` where nothing else is said. */
export function canonicalUpdate(partial: UpdateDraft): AnnualUpdate {
  const out: Bag = {
    activityId: partial.activityId,
    period: { from: partial.period.from, to: partial.period.to },
    state: partial.state ?? 'drafted',
    profile: partial.profile ?? 'annual',
  };
  fill(out, partial as Bag, UPDATE_STEPS);
  if (partial.returnedBecause) out.returnedBecause = partial.returnedBecause;
  if (partial.acceptedActivity) out.acceptedActivity = partial.acceptedActivity;
  if (partial.mergedInto) out.mergedInto = partial.mergedInto;
  if (partial.discarded) out.discarded = true;
  return out as unknown as AnnualUpdate;
}

/** Both halves in canonical form. */
export function canonicalRecord(record: {
  readonly activity: ActivityDraft;
  readonly update: UpdateDraft;
}): ActivityRecord {
  return { activity: canonicalActivity(record.activity), update: canonicalUpdate(record.update) };
}

/** A claim in canonical form: secondary, declared, unreviewed where nothing else is said. */
export function canonicalClaim(partial: ClaimDraft): SdgClaim {
  const rationale = localized(partial.rationale);
  const { code, evidenceRefs: refs } = partial;
  const weight = partial.weight ?? 'secondary';
  const evidenceRefs = refs === undefined || refs.length === 0 ? EMPTY : refs.slice();
  const origin = partial.origin ?? 'declared';
  const reviewed = review(partial.review);
  // Two literals rather than a spread: imports build millions of these.
  return rationale === undefined
    ? { code, weight, evidenceRefs, origin, review: reviewed }
    : { code, weight, rationale, evidenceRefs, origin, review: reviewed };
}

/** An activity of which only the id is known. */
export function emptyActivity(activityId: string): Activity {
  return canonicalActivity({ activityId });
}

/** A drafted update in which nothing is said yet. */
export function emptyUpdate(activityId: string, period: Period, profile: Profile): AnnualUpdate {
  return canonicalUpdate({ activityId, period, profile });
}

function fill(out: Bag, from: Bag, steps: readonly Step[]): void {
  for (const [id, build] of steps) {
    const value = build(from[id]);
    if (value !== undefined) out[id] = value;
  }
}

/** What makes a value of a field of `kind` canonical; what it makes undefined is absent. */
export function valueBuilder(kind: FieldKind): Builder {
  switch (kind.type) {
    case 'localized':
      return localized as Builder;
    case 'text':
    case 'code':
    case 'date':
    case 'number':
      return plain;
    case 'codes':
    case 'texts':
      return textList;
    case 'claims':
      return (value) => listOf(value, canonicalClaim as Builder);
    case 'items':
      return itemsOf(kind.parts);
  }
}

function itemsOf(parts: readonly ItemPart[]): Builder {
  const ids = parts.map((part) => part.id);
  const item = (value: unknown): Bag => {
    const out: Bag = {};
    for (const id of ids) {
      const part = plain((value as Bag)[id]);
      if (part !== undefined) out[id] = part;
    }
    return out;
  };
  return (value) => listOf(value, item);
}

function listOf(value: unknown, build: Builder): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) return EMPTY;
  const list: unknown[] = [];
  for (let index = 0; index < value.length; index += 1) list.push(build(value[index]));
  return list;
}

function textList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) return EMPTY;
  return value.includes('') ? value.filter((each) => each !== '') : value.slice();
}

function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  return typeof value === 'number' && !Number.isFinite(value) ? undefined : value;
}

function localized(text: LocalizedText | undefined): LocalizedText | undefined {
  if (text === undefined) return undefined;
  const only = onlyLanguage(text);
  if (only !== undefined) {
    const { text: own, status } = text[only] as NonNullable<LocalizedText[typeof only]>;
    return own === '' ? undefined : { [only]: { text: own, status } };
  }
  const out: Bag = {};
  let any = false;
  for (const language of LANGUAGES) {
    const version = text[language];
    if (version === undefined || version.text === '') continue;
    out[language] = { text: version.text, status: version.status };
    any = true;
  }
  return any ? (out as LocalizedText) : undefined;
}

function review(given: ClaimReview | undefined): ClaimReview {
  if (given === undefined) return { state: 'unreviewed' };
  if (isUntouched(given)) return { state: given.state };
  return {
    state: given.state,
    ...(given.by === undefined ? {} : { by: given.by }),
    ...(given.at === undefined ? {} : { at: given.at }),
    ...(given.note === undefined ? {} : { note: given.note }),
  };
}

const isUntouched = ({ by, at, note }: ClaimReview): boolean =>
  by === undefined && at === undefined && note === undefined;
