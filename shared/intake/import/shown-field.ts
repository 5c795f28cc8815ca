/** A field's value in one line, as its cell of the workbook says it: for people who compare two versions of it. */
import type { Field } from '../../activities/field.ts';
import { FIELDS } from '../../activities/fields.ts';
import { originalText } from '../../activities/original-text.ts';
import type { LocalizedText, SdgClaim } from '../../activities/record.ts';
import { fieldCell } from '../rows/record-to-row.ts';
import { saidAs } from './merge-versions.ts';

const KINDS: ReadonlyMap<string, Field['kind']> = new Map(FIELDS.map(({ id, kind }) => [id, kind]));

/** `value` of `field`; of a list, what the `other` version does not have too. Of a text in languages, what its author wrote. */
export function shownField(field: string, value: unknown, other: unknown): string {
  const kind = KINDS.get(field);
  if (value === undefined || kind === undefined) return String(value ?? '');
  switch (kind.type) {
    case 'localized':
      return originalText(value as LocalizedText)?.text ?? '';
    case 'claims':
      return (ownOf(value, other) as readonly SdgClaim[]).map(claimText).join('; ');
    case 'items':
      return fieldCell(kind, ownOf(value, other));
    default:
      return fieldCell(kind, value);
  }
}

/** All of them where the lists differ in their order only, or `other` has more. */
function ownOf(value: unknown, other: unknown): readonly unknown[] {
  const all = Array.isArray(value) ? value : [];
  const known = new Set(Array.isArray(other) ? other.map(saidAs) : []);
  const own = all.filter((each) => !known.has(saidAs(each)));
  return own.length === 0 ? all : own;
}

function claimText({ code, rationale }: SdgClaim): string {
  const text = originalText(rationale)?.text ?? '';
  return text === '' ? code : `${code}: ${text}`;
}
