/** Reads a field of a record by its description, for rules that go through the field table. */
import type { Field } from './field.ts';
import type { ActivityRecord } from './record.ts';

/** The value of `field`, undefined where absent. */
export function fieldValue(record: ActivityRecord, field: Field): unknown {
  const half = field.of === 'activity' ? record.activity : record.update;
  return (half as unknown as Readonly<Record<string, unknown>>)[field.id];
}

/** Whether a field value says nothing: absent, or a list without items. */
export function isEmptyValue(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
