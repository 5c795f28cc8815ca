/** Erasing in SQLite: the text is overwritten in its pages, and the log that held it is cut. */
import type { DatabaseSync } from 'node:sqlite';
import { sortedKeys } from '../batch.ts';
import type { Erasure } from '../erasure.ts';
import type { KeysOf } from '../ports.ts';
import { storedText } from '../stored-text.ts';
import { inTransaction } from './database.ts';
import { keyRowsOf } from './key-rows.ts';

/** Texts of the ledger in `db` (see openDatabase). */
export function sqliteErasure(db: DatabaseSync, keysOf: KeysOf): Erasure {
  return {
    async replaceBody({ hash, revision, stream }, body) {
      // What was there is written over with zeros, not left in a free page.
      db.exec('PRAGMA secure_delete = ON');
      inTransaction(db, () => {
        const name = storedText(stream);
        const { changes } = db
          .prepare('UPDATE revisions SET body = ? WHERE stream = ? AND revision = ? AND hash = ?')
          .run(body, name, revision, hash);
        if (changes !== 1) throw new Error(`${stream} revision ${revision} is not what it was`);
        const newest = db.prepare('SELECT revision, keys FROM newest WHERE stream = ?').get(name);
        if (newest?.revision !== revision) return;
        const keys = sortedKeys(keysOf, stream, JSON.parse(body)).map(storedText);
        db.prepare('UPDATE newest SET keys = ? WHERE stream = ?').run(JSON.stringify(keys), name);
        const rows = keyRowsOf(db)();
        rows.change(name, JSON.parse(String(newest.keys)), keys);
        rows.flush();
      });
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
  };
}
