/**
 * Versions of a record meet when a template comes back: those that the sender has seen, the newest in the store, and the
 * sender's. Fields that only one side touched are merged; fields that both touched are shown, never overwritten.
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

/** A version that the sender has seen, and what the file would have said then if the sender had changed nothing else. */
export interface SeenVersion<T> {
  readonly state: T;
  readonly yours: T;
}

export interface Versions<T> {
  readonly theirs: T;
  readonly yours: T;
  /** None where the sender filled in an empty form. */
  readonly seen: readonly SeenVersion<T>[];
  /** Fields that someone else changed after the sender had seen them. */
  readonly foreign: ReadonlySet<string>;
}

/** Merge by field: the fields named in `fields` from `yours`, where the sender changed them; all others from `theirs`. */
export function mergeVersions<T extends object>(
  fields: readonly string[],
  { foreign, seen, theirs, yours }: Versions<T>,
): MergedVersions<T> {
  const merged = { ...theirs } as Record<string, unknown>;
  const conflicts: FieldConflict[] = [];
  for (const field of fields) {
    const mine = fieldOf(yours, field);
    const newest = fieldOf(theirs, field);
    if (sameValue(mine, newest)) continue;
    if (seen.some((version) => sameValue(fieldOf(version.yours, field), fieldOf(version.state, field))))
      continue;
    if (foreign.has(field)) conflicts.push({ field, yours: mine, theirs: newest });
    else if (mine === undefined) delete merged[field];
    else merged[field] = mine;
  }
  return { merged: merged as T, conflicts };
}

/** A field's value in a record whose fields are known by name only. */
export function fieldOf(record: object | undefined, field: string): unknown {
  return (record as Record<string, unknown> | undefined)?.[field];
}

/** Records are canonical, so equal values have equal text. */
export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
