/** Every date of a record with its place, for the rules of dates. */

import { fieldValue } from './field-value.ts';
import { FIELDS } from './fields.ts';
import type { ActivityRecord } from './record.ts';

interface DateList {
  readonly field: (typeof FIELDS)[number];
  readonly parts: readonly string[];
}

const SINGLE = FIELDS.filter((field) => field.kind.type === 'date');
const LISTS: readonly DateList[] = FIELDS.flatMap((field) => {
  if (field.kind.type !== 'items') return [];
  const parts = field.kind.parts.filter((part) => part.kind === 'date').map((part) => part.id);
  return parts.length === 0 ? [] : [{ field, parts }];
});

/** Ids of the fields that hold dates. */
export const DATE_FIELDS: readonly string[] = [...SINGLE, ...LISTS.map(({ field }) => field)].map(
  ({ id }) => id,
);

/** Calls `visit` for every date of `record`; `part` is empty for a field that is a date itself. */
export function forEachDate(
  record: ActivityRecord,
  visit: (date: string, fieldId: string, index: number, part: string) => void,
): void {
  for (const field of SINGLE) {
    const value = fieldValue(record, field);
    if (typeof value === 'string') visit(value, field.id, -1, '');
  }
  for (const { field, parts } of LISTS) {
    const items = fieldValue(record, field) as readonly Readonly<Record<string, unknown>>[];
    for (let index = 0; index < items.length; index += 1) {
      for (const part of parts) {
        const value = items[index]?.[part];
        if (typeof value === 'string') visit(value, field.id, index, part);
      }
    }
  }
}
