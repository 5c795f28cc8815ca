/** Schemas of a record's fields, generated from the same table as the form, the template and the checks. */
import { z } from '@hono/zod-openapi';
import type { Field, FieldKind, ItemPart } from '../../../shared/activities/field.ts';
import { ACTIVITY_FIELDS, UPDATE_FIELDS } from '../../../shared/activities/fields.ts';
import { isPartialDate } from '../../../shared/activities/partial-date.ts';
import { TEXT_STATUSES } from '../../../shared/activities/record.ts';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { CODE_LISTS, type CodeListName } from '../../../shared/reference/organization.ts';

type Shape = Record<string, z.ZodType>;

/** Characters of one text at most, whatever its field: how long it should be, the rules say and a draft may ignore. */
const LONGEST_TEXT = 20_000;
/** Items of one list at most. */
const LONGEST_LIST = 500;

const text = z.string().trim().min(1).max(LONGEST_TEXT);

const partialDate = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
  .refine(isPartialDate)
  .openapi('PartialDate', { example: '2025-03' });

/** One schema for each list of codes, because several fields share it. */
const CODES = Object.fromEntries(
  Object.entries(CODE_LISTS).map(([list, entries]) => {
    const ids = entries.map(({ id }) => id);
    // Records that were imported may name C7 as a whole.
    const all = list === 'actionLines' ? [...ids, 'C7'] : ids;
    return [list, z.enum(all).openapi(`Code_${list}`)];
  }),
) as unknown as Readonly<Record<CodeListName, z.ZodType<string>>>;

const version = z.strictObject({ text, status: z.enum(TEXT_STATUSES) }).openapi('TextVersion');

export const localized = z
  .strictObject(Object.fromEntries(LANGUAGES.map((language) => [language, version.optional()])))
  .openapi('LocalizedText');

const claim = {
  code: CODES.sdgCodes,
  weight: z.enum(['primary', 'secondary']),
  rationale: localized.optional(),
};
const evidenceRefs = z.array(z.string().regex(/^[RE]\d{1,3}$/)).max(50);

/** A claim as it is sent: what the office says about it is not the sender's to say. */
const sentClaim = z.strictObject({ ...claim, evidenceRefs: evidenceRefs.default([]) }).openapi('SentClaim');

const keptClaim = z
  .strictObject({
    ...claim,
    evidenceRefs: z.array(z.string()),
    origin: z.enum(['declared', 'imported', 'suggested']),
    review: z.strictObject({
      state: z.enum(['unreviewed', 'accepted', 'questioned', 'rejected']),
      by: z.string().optional(),
      at: z.string().optional(),
      note: z.string().optional(),
    }),
  })
  .openapi('Claim');

/** What a field of the kind may hold; `claims` is the schema of a claim. */
export function kindSchema(kind: FieldKind, claims: z.ZodType): z.ZodType {
  switch (kind.type) {
    case 'localized':
      return localized;
    case 'text':
      return text;
    case 'code':
      return CODES[kind.list];
    case 'codes':
      return z.array(CODES[kind.list]).max(LONGEST_LIST);
    case 'texts':
      return z.array(text).max(LONGEST_LIST);
    case 'date':
      return partialDate;
    case 'number':
      return z.number();
    case 'claims':
      return z.array(claims).max(LONGEST_LIST);
    case 'items':
      return z.array(z.strictObject(Object.fromEntries(kind.parts.map(partOf)))).max(LONGEST_LIST);
  }
}

function partOf(part: ItemPart): readonly [string, z.ZodType] {
  const schema = partSchema(part);
  return [part.id, part.required ? schema : schema.optional()];
}

function partSchema({ kind, list }: ItemPart): z.ZodType {
  switch (kind) {
    case 'text':
    case 'url':
      return text;
    case 'code':
      return list === undefined ? text : CODES[list];
    case 'date':
      return partialDate;
    case 'number':
      return z.number();
  }
}

const isList = ({ kind }: Field): boolean => ['codes', 'texts', 'claims', 'items'].includes(kind.type);

/** As a ledger holds them: lists are always there, what nobody said is absent. */
function keptShape(fields: readonly Field[]): Shape {
  return Object.fromEntries(
    fields.map((field) => {
      const schema = kindSchema(field.kind, keptClaim);
      return [field.id, isList(field) ? schema : schema.optional()];
    }),
  );
}

/** As they are sent: what is absent stays as it is, `null` takes a value away (RFC 7396). */
function sentShape(fields: readonly Field[]): Shape {
  return Object.fromEntries(
    fields.map(({ id, kind }) => [id, z.union([kindSchema(kind, sentClaim), z.null()]).optional()]),
  );
}

export const KEPT_ACTIVITY: Shape = keptShape(ACTIVITY_FIELDS);
export const KEPT_UPDATE: Shape = keptShape(UPDATE_FIELDS);

/** The fields of an activity and of its update, of which some are sent. */
export const SentFields = z
  .strictObject({ ...sentShape(ACTIVITY_FIELDS), ...sentShape(UPDATE_FIELDS) })
  .openapi('RecordFields');
