/**
 * Three versions of a record meet when a template comes back: the one it was filled from, the newest in the store, and
 * the submitter's. Fields that only one side touched are merged; fields that both touched are shown, never overwritten.
 */

/** A field that two people changed in different ways. */
export interface FieldConflict {
  readonly field: string;
  readonly yours: unknown;
  readonly theirs: unknown;
}

export interface MergedVersions<T> {
  readonly merged: T;
  readonly conflicts: readonly FieldConflict[];
}

/** Three-way merge by field; `base` undefined means that the submitter filled in an empty form. */
export function mergeVersions<T extends object>(
  fields: readonly string[],
  versions: { readonly base: T | undefined; readonly theirs: T; readonly yours: T },
): MergedVersions<T> {
  const { base, theirs, yours } = versions;
  const merged = { ...theirs } as Record<string, unknown>;
  const conflicts: FieldConflict[] = [];
  for (const field of fields) {
    const mine = fieldOf(yours, field);
    const newest = fieldOf(theirs, field);
    if (same(mine, newest)) continue;
    const before = base && fieldOf(base, field);
    if (base && same(mine, before)) continue;
    if (base && !same(newest, before)) conflicts.push({ field, yours: mine, theirs: newest });
    else if (mine === undefined) delete merged[field];
    else merged[field] = mine;
  }
  return { merged: merged as T, conflicts };
}

function fieldOf(record: object, field: string): unknown {
  return (record as Record<string, unknown>)[field];
}

/** Records are canonical, so equal values have equal text. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
