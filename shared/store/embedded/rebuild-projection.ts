/** Rebuild newest states and look-up keys from the streams, in one transaction. */
import type { DatabaseSync } from 'node:sqlite';
import { sortedKeys } from '../batch.ts';
import type { KeysOf } from '../ports.ts';
import { originalText, storedText } from '../stored-text.ts';
import { inTransaction } from './database.ts';
import { keyRowsOf } from './key-rows.ts';

/** Streams per write of key rows: bounds the memory. */
const CHUNK = 2000;

/**
 * Returns the number of streams. The ledger's head is left as it is: it is evidence, not a projection, and a rebuild
 * must not hide that revisions are missing.
 */
export function rebuildProjection(db: DatabaseSync, keysOf: KeysOf): number {
  const last = db.prepare(`
    SELECT stream, revision, seq, hash, body FROM revisions r
    WHERE revision = (SELECT max(revision) FROM revisions WHERE stream = r.stream)
      AND stream > ? ORDER BY stream LIMIT ${CHUNK}`);
  const putNewest = db.prepare('INSERT INTO newest VALUES (?, ?, ?, ?, ?)');
  const startKeyRows = keyRowsOf(db);
  return inTransaction(db, () => {
    db.exec('DELETE FROM newest; DELETE FROM keys;');
    let streams = 0;
    let after = '';
    for (;;) {
      const rows = last.all(after) as unknown as readonly LastRow[];
      const keyRows = startKeyRows();
      for (const { stream, revision, seq, hash, body } of rows) {
        const keys = sortedKeys(keysOf, originalText(stream), JSON.parse(body)).map(storedText);
        putNewest.run(stream, revision, seq, hash, JSON.stringify(keys));
        keyRows.change(stream, [], keys);
        after = stream;
      }
      keyRows.flush();
      streams += rows.length;
      if (rows.length < CHUNK) return streams;
    }
  });
}

interface LastRow {
  readonly stream: string;
  readonly revision: number;
  readonly seq: number;
  readonly hash: string;
  readonly body: string;
}
