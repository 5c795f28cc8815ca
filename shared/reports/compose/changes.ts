/** What differs between two snapshots: a merge of two streams in the same order, holding one entry of each. */
import type { Audience } from '../../activities/field.ts';
import { ACTIVITY_FIELDS, UPDATE_FIELDS } from '../../activities/fields.ts';
import type { LocalizedText, Period } from '../../activities/record.ts';
import type { FigureFilter } from '../figure.ts';
import type { Snapshot, SnapshotEntry } from '../snapshot.ts';
import { visible } from '../visible-entry.ts';
import { isInReport } from './span.ts';

export interface Change {
  readonly type: 'added' | 'changed' | 'removed';
  readonly activityId: string;
  readonly period: Period;
  readonly title?: LocalizedText;
  /** Ids of the fields that differ, in the order of the field table. */
  readonly fields: readonly string[];
}

/** Totals, and the first changes in order of activity id and period. */
export interface Changes {
  readonly previous: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly first: readonly Change[];
}

/** Totals and the first `most` changes from `previous` to `current`. */
export async function summarizeChanges(
  previous: Snapshot,
  current: Snapshot,
  view: { readonly audience: Audience; readonly base: FigureFilter },
  most: number,
): Promise<Changes> {
  const totals = { added: 0, changed: 0, removed: 0 };
  const first: Change[] = [];
  for await (const change of changesBetween(previous, current, view)) {
    totals[change.type]++;
    if (first.length < most) first.push(change);
  }
  return { previous: previous.id, ...totals, first };
}

/** The changes as `audience` may see them; a record that was opened to it counts as added, a closed one as removed. */
export async function* changesBetween(
  previous: Snapshot,
  current: Snapshot,
  view: { readonly audience: Audience; readonly base: FigureFilter },
): AsyncGenerator<Change> {
  const before = seenEntries(previous, view);
  const after = seenEntries(current, view);
  let [old, now] = [await before.next(), await after.next()];
  while (old.done !== true || now.done !== true) {
    const order = compare(old.value, now.value);
    if (order < 0) {
      yield changeOf('removed', old.value as SnapshotEntry, []);
      old = await before.next();
    } else if (order > 0) {
      yield changeOf('added', now.value as SnapshotEntry, []);
      now = await after.next();
    } else {
      const entry = now.value as SnapshotEntry;
      const fields = differing(old.value as SnapshotEntry, entry);
      if (fields.length > 0) yield changeOf('changed', entry, fields);
      [old, now] = [await before.next(), await after.next()];
    }
  }
}

async function* seenEntries(
  snapshot: Snapshot,
  view: { readonly audience: Audience; readonly base: FigureFilter },
): AsyncGenerator<SnapshotEntry, undefined> {
  for await (const entry of snapshot.entries()) {
    if (!isInReport(view.base, entry)) continue;
    const seen = visible(entry, view.audience);
    if (seen !== undefined) yield seen;
  }
  return undefined;
}

function keyOf({ activity, update }: SnapshotEntry): string {
  return `${activity.activityId} ${update.period.from} ${update.period.to}`;
}

function compare(old: SnapshotEntry | undefined, now: SnapshotEntry | undefined): number {
  if (old === undefined) return 1;
  if (now === undefined) return -1;
  const [a, b] = [keyOf(old), keyOf(now)];
  return a === b ? 0 : a < b ? -1 : 1;
}

function changeOf(type: Change['type'], entry: SnapshotEntry, fields: readonly string[]): Change {
  const { title, activityId } = entry.activity;
  return { type, activityId, period: entry.update.period, fields, ...(title !== undefined && { title }) };
}

/** Same revision, same content: only entries whose hashes differ are compared field by field. */
function differing(old: SnapshotEntry, now: SnapshotEntry): readonly string[] {
  const same = (part: 'activity' | 'update'): boolean => old.revisions[part][1] === now.revisions[part][1];
  const fields: string[] = [];
  if (!same('activity')) {
    for (const { id } of ACTIVITY_FIELDS) if (!equal(old.activity[id], now.activity[id])) fields.push(id);
  }
  if (!same('update')) {
    for (const { id } of UPDATE_FIELDS) if (!equal(old.update[id], now.update[id])) fields.push(id);
  }
  return fields;
}

function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [keysA, keysB] = [Object.keys(a), Object.keys(b)];
  return (
    keysA.length === keysB.length &&
    keysA.every((key) => equal(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}
