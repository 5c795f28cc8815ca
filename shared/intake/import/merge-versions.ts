/**
 * Versions of a record meet when a template comes back: the one that the sender knew, the newest in the store, and the
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
  /** The file says all that the merged version says: nothing was left as someone else has it. */
  readonly whole: boolean;
}

export interface Versions<T> {
  readonly theirs: T;
  readonly yours: T;
  /** What the sender knew, and what the file says beside it; absent where the file is the whole truth. */
  readonly base?: { readonly known: T; readonly yours: T } | undefined;
  /** Fields that someone else changed after the sender had seen them. */
  readonly foreign: ReadonlySet<string>;
}

/** Merge by field: the fields named in `fields` from `yours`, where the sender changed them; all others from `theirs`. */
export function mergeVersions<T extends object>(
  fields: readonly string[],
  { base, foreign, theirs, yours }: Versions<T>,
): MergedVersions<T> {
  const merged = { ...theirs } as Record<string, unknown>;
  const conflicts: FieldConflict[] = [];
  let whole = true;
  for (const field of fields) {
    const mine = fieldOf(yours, field);
    const newest = fieldOf(theirs, field);
    if (sameValue(mine, newest)) continue;
    if (base && sameValue(fieldOf(base.yours, field), fieldOf(base.known, field))) {
      whole = false;
      continue;
    }
    if (foreign.has(field)) conflicts.push({ field, yours: mine, theirs: newest });
    else if (mine === undefined) delete merged[field];
    else merged[field] = mine;
  }
  return { merged: merged as T, conflicts, whole };
}

/** A field's value in a record whose fields are known by name only. */
export function fieldOf(record: object | undefined, field: string): unknown {
  return (record as Record<string, unknown> | undefined)?.[field];
}

/** Records are canonical, so equal values have equal text; a list without entries says as little as no list. */
export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || saidAs(a) === saidAs(b);
}

/** Two values are the same where this is: see {@link sameValue}. */
export function saidAs(value: unknown): string {
  return JSON.stringify(said(value)) ?? '';
}

function said(value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
