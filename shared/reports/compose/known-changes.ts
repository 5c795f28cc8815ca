/** The changes between two snapshots, found once for all kinds and languages of report that tell them. */
import type { Snapshot } from '../snapshot.ts';
import { type Changes, summarizeChanges } from './changes.ts';

const known = new WeakMap<Snapshot, Map<string, Promise<Changes>>>();

/** As {@link summarizeChanges}; snapshots never change, so asking again reads nothing again. */
export function knownChanges(...asked: Parameters<typeof summarizeChanges>): Promise<Changes> {
  const [previous, current, view, most] = asked;
  const key = JSON.stringify([previous.id, view, most]);
  const found = known.get(current) ?? new Map<string, Promise<Changes>>();
  known.set(current, found);
  const before = found.get(key);
  if (before) return before;
  const changes = summarizeChanges(...asked);
  found.set(key, changes);
  // What failed may be asked again: the store may have been away.
  changes.catch(() => found.delete(key));
  return changes;
}
