/** A record as its form was typed, and what the rules find in it: a field that can't be read hides nothing of the others. */
import { canonicalRecord } from '../activities/canonical.ts';
import { FIELDS } from '../activities/fields.ts';
import type { Finding } from '../activities/finding.ts';
import type { ActivityRecord, SdgClaim } from '../activities/record.ts';
import { type DecodedForm, unreadFields } from './decode-form.ts';
import type { FormFields } from './form-fields.ts';
import { keptRows } from './kept-rows.ts';
import { settleClaims } from './settle-claims.ts';

/** `known` with all that the form says of it, also of fields in which something can't be read. */
export function recordAsTyped(known: ActivityRecord, form: DecodedForm): ActivityRecord {
  const unread = unreadFields(form);
  const halves: Record<'activity' | 'update', Record<string, unknown>> = {
    activity: { ...known.activity },
    update: { ...known.update },
  };
  for (const { id, of } of FIELDS) {
    if (form.asked.has(id) || unread.has(id)) halves[of][id] = form.values[id];
  }
  const claims = (halves.activity.claims ?? []) as readonly SdgClaim[];
  halves.activity.claims = settleClaims(claims, known.activity.claims);
  return canonicalRecord(halves as unknown as ActivityRecord);
}

/**
 * Findings of {@link recordAsTyped} by the rows of the form, which has blank ones too. What says that something is missing where
 * something stands that can't be read is left out: it is told as that.
 */
export function findingsAsTyped(
  findings: readonly Finding[],
  { form, fields }: { readonly form: DecodedForm; readonly fields: FormFields },
): readonly Finding[] {
  const unread = form.unreadable.map(({ path }) => path);
  const rowsOf = new Map<string, readonly number[]>();
  for (const { id, kind } of FIELDS) {
    if (kind.type !== 'items' && kind.type !== 'claims') continue;
    // A claim whose code can't be read is none; of other lists the rest of the row is kept.
    const isNone = (row: number): boolean => kind.type === 'claims' && unread.includes(`${id}.${row}.code`);
    const rows = keptRows(fields, id).filter((row) => !isNone(row));
    rowsOf.set(id, rows);
  }
  return findings.flatMap((finding) => {
    const field = finding.at.field && inForm(finding.at.field, rowsOf);
    if (field === undefined) return [finding];
    const isRow = field.includes('.');
    const isUnread = unread.some(
      (path) =>
        path === field || (path.startsWith(`${field}.`) && (isRow || finding.rule === 'field-required')),
    );
    return isUnread ? [] : [{ ...finding, at: { ...finding.at, field } }];
  });
}

/** `claims.1.rationale` → `claims.3.rationale` where rows before it are blank. */
function inForm(path: string, rowsOf: ReadonlyMap<string, readonly number[]>): string {
  const [id = '', row, ...rest] = path.split('.');
  const typed = row === undefined ? undefined : rowsOf.get(id)?.[Number(row)];
  return typed === undefined ? path : [id, typed, ...rest].join('.');
}
