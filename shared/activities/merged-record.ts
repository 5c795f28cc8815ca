/** One half of a record out of two: field by field as someone chose, or as one would choose at first sight. */
import type { Field } from './field.ts';
import { isEmptyValue } from './field-value.ts';

/** Which version of a field stays; `both` joins lists, the first version's items first. */
export const MERGE_CHOICES = ['first', 'second', 'both'] as const;
export type MergeChoice = (typeof MERGE_CHOICES)[number];

type Half = Readonly<Record<string, unknown>>;

/** A field that the two halves say differently. */
export interface FieldDifference {
  readonly field: Field;
  readonly first: unknown;
  readonly second: unknown;
  /** Whether `both` makes sense. */
  readonly joinable: boolean;
  /** The usual answer: both where they can be joined, else the first unless it is empty. */
  readonly usual: MergeChoice;
}

/** The fields among `fields` in which two canonical halves differ. */
export function fieldDifferences(
  fields: readonly Field[],
  first: object,
  second: object,
): readonly FieldDifference[] {
  return fields.flatMap((field) => {
    const [a, b] = [(first as Half)[field.id], (second as Half)[field.id]];
    if (JSON.stringify(a) === JSON.stringify(b)) return [];
    const joinable = Array.isArray(a) && Array.isArray(b) && a.length > 0 && b.length > 0;
    const usual = joinable ? 'both' : isEmptyValue(a) ? 'second' : 'first';
    return [{ field, first: a, second: b, joinable, usual }];
  });
}

/** `first` with each field as `choiceOf` says; fields without a choice are as one would choose at first sight. */
export function mergeHalf<T extends object>(
  fields: readonly Field[],
  { first, second }: { readonly first: T; readonly second: T },
  choiceOf: (field: string) => MergeChoice | undefined,
): T {
  const merged: Record<string, unknown> = { ...(first as Half) };
  for (const difference of fieldDifferences(fields, first, second)) {
    const { id } = difference.field;
    const choice = choiceOf(id) ?? difference.usual;
    if (choice === 'second') merged[id] = difference.second;
    if (choice === 'both' && difference.joinable) merged[id] = joined(difference);
  }
  return merged as T;
}

/** Items that say the same are taken once; of two claims of one code the first stands. */
function joined({ field, first, second }: FieldDifference): readonly unknown[] {
  const keyOf = (item: unknown): string =>
    field.kind.type === 'claims' ? String((item as { readonly code: string }).code) : JSON.stringify(item);
  const items = [...(first as readonly unknown[]), ...(second as readonly unknown[])];
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item)));
}
