/** Our own export's `{ activity, update }` made flat: each value printed as the cell that a sheet would hold. */
import { canonicalRecord } from '../../activities/canonical.ts';
import type { Field } from '../../activities/field.ts';
import { FIELDS } from '../../activities/fields.ts';
import { type Period, type SdgClaim, TEXT_STATUSES, type TextStatus } from '../../activities/record.ts';
import { type Column, findColumn } from './columns.ts';
import { recordToRow } from './record-to-row.ts';

/** An object of unknown shape. */
export type Bag = Readonly<Record<string, unknown>>;

/** Our own export: its structured values are printed as cells, so one reader and one set of findings serve both. */
export function flattened(ofActivity: unknown, ofUpdate: unknown): Bag {
  const activity = bag(ofActivity);
  const update = bag(ofUpdate);
  const record = canonicalRecord({
    activity: { ...structured(activity), activityId: textOf(activity.activityId ?? update.activityId) },
    update: {
      ...structured(update),
      activityId: '',
      period: periodOf(update.period) ?? { from: '', to: '' },
    },
  });
  const columns = columnsOf(activity, update);
  const cells = recordToRow(record, columns);
  const flat = Object.fromEntries(columns.map((column, index) => [column.id, cells[index]]));
  return { ...strangers('activity', activity), ...strangers('update', update), ...flat };
}

function columnsOf(activity: Bag, update: Bag): readonly Column[] {
  const ids = ['activityId', 'period.from', 'period.to'];
  for (const { id, of, kind } of FIELDS) {
    if (!Object.hasOwn(of === 'activity' ? activity : update, id)) continue;
    if (kind.type === 'claims') ids.push(...CLAIM_COLUMNS);
    else if (kind.type === 'localized') ids.push(id, ...LANGUAGE_SUFFIXES.map((suffix) => id + suffix));
    else ids.push(id);
  }
  return ids.flatMap((id) => findColumn(id) ?? []);
}

const LANGUAGE_SUFFIXES = ['.ar', '.zh', '.en', '.fr', '.ru', '.es'];
const CLAIM_COLUMNS = [1, 2, 3]
  .flatMap((slot) => [
    `claims.${slot}.code`,
    `claims.${slot}.rationale`,
    `claims.${slot}.evidence`,
    ...LANGUAGE_SUFFIXES.map((suffix) => `claims.${slot}.rationale${suffix}`),
  ])
  .concat('claims.other');

/** Entries that no field can take, under a name that no column has: so they are reported as not read. */
function strangers(half: 'activity' | 'update', of: Bag): Bag {
  const others = Object.entries(of).filter(([key, value]) => !FURNITURE.has(key) && value !== null);
  return unread(half, Object.fromEntries(others), FIELDS);
}

/** What of `values` no field can take, items that are no objects among it, under names below `above` that no column has. */
export function unread(
  above: string,
  values: Bag,
  fields: readonly Pick<Field, 'id' | 'kind'>[],
): Readonly<Record<string, unknown>> {
  const taken = structured(values, fields);
  const listed = new Set(fields.filter(({ kind }) => kind.type === 'items').map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(values).flatMap(([id, value]) => {
      if (!Object.hasOwn(taken, id)) return [[`${above}.${id}`, value]];
      if (!listed.has(id) || !Array.isArray(value)) return [];
      return value.flatMap((item, index) =>
        isBag(item) ? [] : [[`${above}.${id}.${index + 1}`, JSON.stringify(item)]],
      );
    }),
  );
}

const FURNITURE: ReadonlySet<string> = new Set([
  'activityId',
  'period',
  'state',
  'profile',
  'returnedBecause',
  'acceptedActivity',
]);

/** Fields whose shape is that of the record; anything else is left for the report of unknown columns. */
export function structured(
  half: Bag,
  fields: readonly Pick<Field, 'id' | 'kind'>[] = FIELDS,
): Record<string, never> {
  const out: Record<string, unknown> = {};
  for (const { id, kind } of fields) {
    const value = half[id];
    switch (kind.type) {
      case 'localized':
        if (isBag(value)) out[id] = localizedOf(value);
        else if (typeof value === 'string') out[id] = { en: { text: value, status: 'original' } };
        break;
      case 'claims':
        if (Array.isArray(value)) out[id] = value.flatMap(claimOf);
        break;
      case 'items':
        if (Array.isArray(value)) out[id] = value.filter(isBag).map(itemOf);
        break;
      case 'codes':
      case 'texts':
        if (Array.isArray(value)) out[id] = value.filter((each) => each !== null).map(textOf);
        else if (typeof value === 'string') out[id] = [value];
        break;
      default:
        if (typeof value === 'string' || typeof value === 'number') out[id] = String(value);
    }
  }
  return out as Record<string, never>;
}

function localizedOf(value: Bag): Bag {
  return Object.fromEntries(
    Object.entries(value).flatMap(([language, version]) =>
      isBag(version) && typeof version.text === 'string'
        ? [[language, { text: version.text, status: statusOf(version.status) }]]
        : [],
    ),
  );
}

function statusOf(status: unknown): TextStatus {
  return TEXT_STATUSES.find((known) => known === status) ?? 'human';
}

function itemOf(item: Bag): Bag {
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => [key, typeof value === 'number' ? value : textOf(value)]),
  );
}

function claimOf(value: unknown): readonly (Partial<SdgClaim> & { readonly code: string })[] {
  if (!isBag(value)) return [];
  const { code, weight, rationale, evidenceRefs } = value;
  return [
    {
      code: textOf(code),
      weight: weight === 'primary' ? 'primary' : 'secondary',
      ...(isBag(rationale) ? { rationale: localizedOf(rationale) } : {}),
      evidenceRefs: Array.isArray(evidenceRefs) ? evidenceRefs.map(textOf) : [],
    },
  ];
}

function periodOf(value: unknown): Period | undefined {
  if (!isBag(value)) return undefined;
  const { from, to } = value;
  return typeof from === 'string' && typeof to === 'string' ? { from, to } : undefined;
}

/** Text of a value of unknown type; objects as JSON. */
export function textOf(value: unknown): string {
  return value === undefined || value === null
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
}

function bag(value: unknown): Bag {
  return isBag(value) ? value : {};
}

/** Whether `value` is an object with keys. */
export function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
