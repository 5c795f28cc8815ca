/** The register of activity ids in SQLite: AUTOINCREMENT never gives a number twice, even after rows were deleted. */
import type { DatabaseSync } from 'node:sqlite';
import { activityId } from '../activity-id.ts';
import type { Identities } from '../ports.ts';
import { storedText } from '../stored-text.ts';
import { inTransaction } from './database.ts';

/** Identities kept in `db` (see openDatabase). */
export function sqliteIdentities(db: DatabaseSync): Identities {
  const select = db.prepare('SELECT number FROM identities WHERE key = ?');
  const insert = db.prepare('INSERT INTO identities (key) VALUES (?)');
  const numberOf = (key: string): number | undefined => {
    const row = select.get(key);
    return row && Number(row.number);
  };
  return {
    async identify(keys) {
      if (keys.length === 0) return [];
      return inTransaction(db, () =>
        keys.map((key) => {
          const stored = storedText(key);
          return activityId(numberOf(stored) ?? Number(insert.run(stored).lastInsertRowid));
        }),
      );
    },
    async known(keys) {
      return keys.map((key) => {
        const number = numberOf(storedText(key));
        return number === undefined ? undefined : activityId(number);
      });
    },
  };
}
