/** The rows of the `keys` table: collected over a batch and written key by key, which halves the cost of an import. */
import type { DatabaseSync } from 'node:sqlite';

export interface KeyRows {
  /** Note what changes when the keys of `stream` go from `before` to `after`. */
  change(stream: string, before: readonly string[], after: readonly string[]): void;
  /** Write what was noted. */
  flush(): void;
}

/** Collect changes of look-up keys for one transaction of `db`. Streams and keys are in stored form. */
export function keyRowsOf(db: DatabaseSync): () => KeyRows {
  // One call per key with its streams as a JSON array: far fewer calls than one per row.
  const insert = db.prepare('INSERT OR IGNORE INTO keys SELECT ?, value FROM json_each(?)');
  const remove = db.prepare('DELETE FROM keys WHERE key = ? AND stream IN (SELECT value FROM json_each(?))');
  return () => {
    const added = new Map<string, string[]>();
    const removed = new Map<string, string[]>();
    return {
      change(stream, before, after) {
        for (const key of after) if (!before.includes(key)) note(added, key, stream);
        for (const key of before) if (!after.includes(key)) note(removed, key, stream);
      },
      flush() {
        for (const [key, streams] of removed) remove.run(key, JSON.stringify(streams));
        for (const [key, streams] of added) insert.run(key, JSON.stringify(streams));
      },
    };
  };
}

function note(rows: Map<string, string[]>, key: string, stream: string): void {
  const streams = rows.get(key);
  if (streams === undefined) rows.set(key, [stream]);
  else streams.push(stream);
}
