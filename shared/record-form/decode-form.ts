/** A form's values as the fields of a record; what can't be read is told by its place and never guessed. */
import type { Field, FieldKind, ItemPart } from '../activities/field.ts';
import { FIELDS } from '../activities/fields.ts';
import { isPartialDate } from '../activities/partial-date.ts';
import type { CodeListName } from '../reference/organization.ts';
import { codeList, findCode } from '../reference/organization.ts';
import { typedCode } from '../text/typed-code.ts';
import { decodeClaims } from './decode-claims.ts';
import { decodeText } from './decode-text.ts';
import { ASKED, LANGUAGE_BEFORE } from './encode-record.ts';
import { type FormFields, oneValue, rowCount } from './form-fields.ts';
import { keptRows, renumberRefs } from './kept-rows.ts';

/** A value that no record can hold; its words are those of the rule of that name. */
export interface Unreadable {
  readonly rule: 'bad-date' | 'bad-number' | 'unknown-code';
  /** Name of the control. */
  readonly path: string;
  readonly value: string;
  readonly list?: CodeListName;
}

export interface DecodedForm {
  /** Ids of the fields that the form answers: what it does not ask, or asked and can't be read, stays as it is. */
  readonly asked: ReadonlySet<string>;
  /** Values by field id; what is empty or can't be read is absent. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly unreadable: readonly Unreadable[];
}

/** What the readers of single fields share. */
export interface Reading {
  readonly fields: FormFields;
  /** Set where the original language was changed: texts move along. */
  readonly moved: { readonly from: string; readonly to: string } | undefined;
  readonly unreadable: Unreadable[];
}

/** What a form must know of a field to ask it and to read the answer. */
export type AskedField = Pick<Field, 'id' | 'kind'>;

/** Reads every field of `table` that the form asked. Pure; codes of lists come in the order of their list. */
export function decodeForm(fields: FormFields, table: readonly AskedField[] = FIELDS): DecodedForm {
  const asked = new Set(oneValue(fields, ASKED).split(/\s+/));
  const from = oneValue(fields, LANGUAGE_BEFORE);
  const to = asked.has('originalLanguage') ? oneValue(fields, 'originalLanguage') : from;
  const moved = from === '' || to === '' || from === to ? undefined : { from, to };
  const reading: Reading = { fields, moved, unreadable: [] };
  const values: Record<string, unknown> = {};
  for (const field of table) {
    if (!asked.has(field.id)) continue;
    const value = decodeField(field, reading);
    if (value !== undefined) values[field.id] = value;
  }
  if (Array.isArray(values.claims)) values.claims = renumberRefs(values.claims, fields);
  const { unreadable } = reading;
  const unread = unreadFields({ unreadable });
  return { asked: new Set([...asked].filter((id) => !unread.has(id))), values, unreadable };
}

/** Ids of the fields in which something can't be read. */
export function unreadFields({ unreadable }: Pick<DecodedForm, 'unreadable'>): ReadonlySet<string> {
  return new Set(unreadable.map(({ path }) => path.split('.', 1)[0] ?? path));
}

function decodeField({ id, kind }: AskedField, reading: Reading): unknown {
  const { fields } = reading;
  switch (kind.type) {
    case 'localized':
      return decodeText(id, reading);
    case 'text':
      return oneValue(fields, id) || undefined;
    case 'date':
      return decodeDate(id, reading);
    case 'number':
      return decodeNumber(id, reading);
    case 'code':
      return decodeCode(id, oneValue(fields, id), kind.list, reading);
    case 'codes':
      return decodeCodes(id, kind.list, reading);
    case 'texts':
      return oneValue(fields, id)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    case 'claims':
      return decodeClaims(id, reading);
    case 'items':
      return decodeItems(id, kind, reading);
  }
}

function decodeItems(id: string, kind: Extract<FieldKind, { type: 'items' }>, reading: Reading): unknown {
  return keptRows(reading.fields, id, rowCount(reading.fields, id)).map((row) => {
    const item: Record<string, unknown> = {};
    for (const part of kind.parts) {
      const value = decodePart(`${id}.${row}.${part.id}`, part, reading);
      if (value !== undefined) item[part.id] = value;
    }
    return item;
  });
}

function decodePart(name: string, { id, kind, list }: ItemPart, reading: Reading): unknown {
  switch (kind) {
    case 'text':
      if (id === 'id') return typedCode(oneValue(reading.fields, name)) || undefined;
      return oneValue(reading.fields, name) || undefined;
    case 'url':
      return oneValue(reading.fields, name) || undefined;
    case 'code':
      return decodeCode(name, oneValue(reading.fields, name), list, reading);
    case 'date':
      return decodeDate(name, reading);
    case 'number':
      return decodeNumber(name, reading);
  }
}

function decodeDate(path: string, { fields, unreadable }: Reading): string | undefined {
  const value = oneValue(fields, path);
  if (value === '' || isPartialDate(value)) return value || undefined;
  unreadable.push({ rule: 'bad-date', path, value });
  return undefined;
}

/** `250000`, `0.5`, `-3`, also as this program prints large and small ones (`1e+21`). */
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

function decodeNumber(path: string, { fields, unreadable }: Reading): number | undefined {
  const value = oneValue(fields, path);
  if (value === '') return undefined;
  if (NUMBER.test(value) && Number.isFinite(Number(value))) return Number(value);
  unreadable.push({ rule: 'bad-number', path, value });
  return undefined;
}

function decodeCode(
  path: string,
  code: string,
  list: CodeListName | undefined,
  { unreadable }: Reading,
): string | undefined {
  if (code === '' || list === undefined || isKnown(list, code)) return code || undefined;
  unreadable.push({ rule: 'unknown-code', path, value: code, list });
  return undefined;
}

/** C7 as a whole is in no list; records that were imported may name it. */
function isKnown(list: CodeListName, code: string): boolean {
  return findCode(list, code) !== undefined || (list === 'actionLines' && code === 'C7');
}

function decodeCodes(path: string, list: CodeListName, reading: Reading): readonly string[] {
  const given = new Set((reading.fields.get(path) ?? []).map((code) => code.trim()));
  for (const code of given) decodeCode(path, code, list, reading);
  const known = codeList(list).flatMap(({ id }) => (given.has(id) ? [id] : []));
  return list === 'actionLines' && given.has('C7') ? [...known, 'C7'] : known;
}
