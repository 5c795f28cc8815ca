/**
 * A form meets a record that may have moved on since: fields that only one side changed are merged, and of lists and texts in
 * languages the items and parts that only one side changed (merge-list.ts, merge-items.ts); the others are shown. Everything is
 * compared as a form says it, so that what a form can't say never looks like a change.
 */
import { canonicalRecord } from '../activities/canonical.ts';
import type { Field } from '../activities/field.ts';
import { ACTIVITY_FIELDS, UPDATE_FIELDS } from '../activities/fields.ts';
import { markStaleTexts, type SavedBefore } from '../activities/mark-stale-texts.ts';
import type { ActivityRecord, AnnualUpdate, LocalizedText, SdgClaim } from '../activities/record.ts';
import { fieldOf, sameValue } from '../intake/import/merge-versions.ts';
import { senderBase } from '../intake/import/sender-base.ts';
import type { Revision } from '../store/ports.ts';
import { type DecodedForm, decodeForm, unreadFields } from './decode-form.ts';
import { encodeRecord } from './encode-record.ts';
import { REFERRED } from './kept-rows.ts';
import { mergeItems } from './merge-items.ts';
import { type ListVersions, type MergedList, mergeList } from './merge-list.ts';
import { moveRefs, type Places } from './move-refs.ts';
import { settleClaims } from './settle-claims.ts';
import { settleText } from './settle-text.ts';

type Half = 'activity' | 'update';
type Values = Readonly<Record<string, unknown>>;

/** A field, an item or a part that the form and somebody else changed in different ways since `base`. */
export interface FormConflict {
  readonly field: string;
  /** As the form names it: `headline`, `results.1`, `results.1.statement`. */
  readonly path: string;
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
  /** The update of the year before. */
  readonly previous?: AnnualUpdate | undefined;
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
  const versions = {
    activity: versionsOf('activity', meeting, known),
    update: versionsOf('update', meeting, known),
  };
  // Both halves name results and evidence; where these stand is known before any claim is read.
  const counted = mergedCounted(versions.update);
  const places = placesOf(counted);
  const found = foundBefore(meeting);
  const halves = {
    activity: mergeHalf(versions.activity, places, { counted, found: found.activity }),
    update: mergeHalf(versions.update, places, { counted, found: found.update }),
  };
  const claims = halves.activity.changed.claims as readonly SdgClaim[] | undefined;
  const settled = claims && { claims: settleClaims(claims, theirs.activity.claims, places.theirs) };
  const record = canonicalRecord({
    activity: { ...theirs.activity, ...halves.activity.changed, ...settled },
    update: { ...theirs.update, ...halves.update.changed },
  });
  return {
    record: markStaleTexts(record, found),
    conflicts: [...halves.activity.conflicts, ...halves.update.conflicts],
  };
}

/** As this form found the record, whatever it has sent since: an original and its translation may be kept one after the other. */
function foundBefore({ activity, isOwn, previous, update }: FormMeeting): SavedBefore {
  const found = <T>({ history }: KnownHalf<T>) => history.findLast((step) => !isOwn(step))?.state;
  return { activity: found(activity), update: found(update) ?? previous };
}

const HALF_FIELDS: Readonly<Record<Half, readonly Field[]>> = {
  activity: ACTIVITY_FIELDS,
  update: UPDATE_FIELDS,
};

/** What the three versions say of a field; yours is the one before where the form does not ask it. */
interface FieldVersions {
  readonly field: Field;
  readonly base: unknown;
  readonly yours: unknown;
  readonly theirs: unknown;
  readonly isAsked: boolean;
  readonly isForeign: boolean;
  readonly isYielded: boolean;
}

function versionsOf(
  half: Half,
  { empty, form, isOwn, yielded, ...known }: FormMeeting,
  theirs: Values,
): readonly FieldVersions[] {
  const fields = HALF_FIELDS[half];
  const { base: revision, history } = known[half] as KnownHalf<object>;
  const viewed = history
    .filter((step) => step.revision >= revision)
    .map((step): Revision<object> => ({ ...step, state: formView({ ...empty, [half]: step.state }) }));
  const { base, foreign } = senderBase(viewed, { revision, fields: fields.map(({ id }) => id), isOwn });
  const unread = unreadFields(form);
  // Claims count the rows of other lists: where such a list can't be read, they wait for it.
  const isUncounted = Object.values(REFERRED).some((list) => unread.has(list));
  return fields.map((field) => {
    const { id } = field;
    const isAsked = form.asked.has(id) && !(field.kind.type === 'claims' && isUncounted);
    const before = fieldOf(base, id);
    return {
      ...{ field, base: before, yours: isAsked ? form.values[id] : before, theirs: theirs[id] },
      ...{ isAsked, isForeign: foreign.has(id), isYielded: yielded.has(id) },
    };
  });
}

type AllPlaces = { readonly [version in keyof ListVersions]: Places };

/** The lists whose rows claims count, merged, by their field. */
type Counted = ReadonlyMap<string, MergedList>;

function mergedCounted(update: readonly FieldVersions[]): Counted {
  const lists = new Set<string>(Object.values(REFERRED));
  const asked = update.filter(({ field }) => lists.has(field.id));
  return new Map(asked.map((versions) => [versions.field.id, mergeList(versions.field, listsOf(versions))]));
}

function placesOf(counted: Counted): AllPlaces {
  const of = (list: string) => {
    const known = counted.get(list);
    if (known === undefined) throw new Error(`no field ${list}`);
    return known.places;
  };
  const [results, evidence] = [of(REFERRED.R), of(REFERRED.E)];
  const inVersion = (version: keyof ListVersions): Places => ({
    results: results[version],
    evidence: evidence[version],
  });
  return { base: inVersion('base'), yours: inVersion('yours'), theirs: inVersion('theirs') };
}

interface Beside {
  readonly counted: Counted;
  readonly found: object | undefined;
}

function mergeHalf(half: readonly FieldVersions[], places: AllPlaces, { counted, found }: Beside) {
  const changed: Record<string, unknown> = {};
  const conflicts: FormConflict[] = [];
  for (const versions of half) {
    const { field, theirs } = versions;
    const { id, kind } = field;
    const met =
      kind.type === 'items' || kind.type === 'claims'
        ? mergeListField(versions, places, counted)
        : mergeWhole(versions);
    conflicts.push(...met.conflicts);
    if (sameValue(met.value, theirs)) continue;
    changed[id] =
      kind.type === 'localized' && met.value !== undefined
        ? settleText(met.value as LocalizedText, fieldOf(found, id) as LocalizedText | undefined)
        : met.value;
  }
  return { changed, conflicts };
}

interface MetField {
  readonly value: unknown;
  readonly conflicts: readonly FormConflict[];
}

function mergeWhole({ field, isAsked, isForeign, isYielded, ...sides }: FieldVersions): MetField {
  const { base, theirs, yours } = sides;
  const isLeft = !isAsked || isYielded || sameValue(yours, base) || sameValue(yours, theirs);
  if (isLeft) return { value: theirs, conflicts: [] };
  if (!isForeign) return { value: yours, conflicts: [] };
  const merged = mergeItems(field, sides);
  if (merged !== undefined) return { value: merged.value, conflicts: [] };
  const { id } = field;
  return { value: yours, conflicts: [{ field: id, path: id, ...sides }] };
}

function mergeListField(versions: FieldVersions, places: AllPlaces, counted: Counted): MetField {
  const { field } = versions;
  if (versions.isYielded) return { value: versions.theirs, conflicts: [] };
  const lists = field.kind.type === 'claims' ? claimsOf(versions, places) : listsOf(versions);
  const { conflicts, value } = counted.get(field.id) ?? mergeList(field, lists);
  return {
    value,
    conflicts: conflicts.map(({ path, ...sides }) => ({
      field: field.id,
      path: `${field.id}.${path}`,
      ...sides,
    })),
  };
}

function claimsOf(versions: FieldVersions, places: AllPlaces): ListVersions {
  const lists = listsOf(versions) as unknown as Readonly<Record<keyof ListVersions, readonly SdgClaim[]>>;
  const moved = {
    base: moveRefs(lists.base, places.base),
    // Claims that the form does not ask are those of before, and count as these did.
    yours: moveRefs(lists.yours, versions.isAsked ? places.yours : places.base),
    theirs: moveRefs(lists.theirs, places.theirs),
  };
  return moved as unknown as ListVersions;
}

function listsOf({ base, theirs, yours }: FieldVersions): ListVersions {
  return { base: listOf(base), yours: listOf(yours), theirs: listOf(theirs) };
}

function listOf(value: unknown): ListVersions['base'] {
  return (value ?? []) as ListVersions['base'];
}

/** The values of a record as its form gives them back. */
export function formView(record: ActivityRecord): Values {
  return decodeForm(encodeRecord(record)).values;
}
