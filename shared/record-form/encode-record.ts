/** A record as the values of its form: `title.fr`, `sectors`, `results.0.statement`, `claims.2.rationale.en`. */
import type { Field } from '../activities/field.ts';
import { fieldValue } from '../activities/field-value.ts';
import { FIELDS } from '../activities/fields.ts';
import type { ActivityRecord, LocalizedText, SdgClaim } from '../activities/record.ts';
import { LANGUAGES } from '../reference/languages.ts';
import { type FormFields, formFields } from './form-fields.ts';

/** Names the fields that the form asks: what it does not ask stays as it is. */
export const ASKED = 'fields';
/** The original language when the form was made: who changes it moves the texts along. */
export const LANGUAGE_BEFORE = 'was.originalLanguage';

type Pair = readonly [name: string, value: string];

/** Every field of `record` as a form has it; decode-form.ts is the inverse. */
export function encodeRecord(record: ActivityRecord, fields: readonly Field[] = FIELDS): FormFields {
  return formFields([
    [ASKED, fields.map(({ id }) => id).join(' ')],
    [LANGUAGE_BEFORE, record.update.originalLanguage ?? ''],
    ...fields.flatMap((field) => encodeField(field, fieldValue(record, field))),
  ]);
}

/** One field as a form has it: its names and values, none where it is absent. */
export function encodeField({ id, kind }: Pick<Field, 'id' | 'kind'>, value: unknown): readonly Pair[] {
  if (value === undefined) return [];
  switch (kind.type) {
    case 'localized':
      return encodeText(id, value as LocalizedText);
    case 'text':
    case 'code':
    case 'date':
    case 'number':
      return [[id, String(value)]];
    case 'codes':
      return (value as readonly string[]).map((code): Pair => [id, code]);
    case 'texts':
      return (value as readonly string[]).length === 0 ? [] : [[id, (value as readonly string[]).join('\n')]];
    case 'claims':
      return (value as readonly SdgClaim[]).flatMap((claim, row) => encodeClaim(`${id}.${row}`, claim));
    case 'items':
      return (value as readonly Readonly<Record<string, unknown>>[]).flatMap((item, row) =>
        kind.parts.flatMap((part): Pair[] => {
          const own = item[part.id];
          return own === undefined ? [] : [[`${id}.${row}.${part.id}`, String(own)]];
        }),
      );
  }
}

function encodeText(name: string, text: LocalizedText | undefined): readonly Pair[] {
  return LANGUAGES.flatMap((language): Pair[] => {
    const version = text?.[language];
    if (version === undefined) return [];
    return [
      [`${name}.${language}`, version.text],
      [`${name}.${language}.status`, version.status],
    ];
  });
}

function encodeClaim(
  name: string,
  { code, evidenceRefs, origin, rationale, weight }: SdgClaim,
): readonly Pair[] {
  return [
    [`${name}.code`, code],
    [`${name}.weight`, weight],
    [`${name}.origin`, origin],
    ...encodeText(`${name}.rationale`, rationale),
    ...evidenceRefs.map((ref): Pair => [`${name}.evidenceRefs`, ref]),
  ];
}
