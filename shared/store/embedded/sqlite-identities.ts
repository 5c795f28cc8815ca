/** The register of activity ids in SQLite: AUTOINCREMENT never gives a number twice, even after rows were deleted. */
import type { DatabaseSync } from 'node:sqlite';
import { activityId } from '../activity-id.ts';
import type { Identities } from '../ports.ts';
import { storedText } from '../stored-text.ts';
import { inTransaction } from './database.ts';
import { identityHash, registerSum } from './register-sum.ts';

/** Identities kept in `db` (see openDatabase). */
export function sqliteIdentities(db: DatabaseSync): Identities {
  const select = db.prepare('SELECT number FROM identities WHERE key = ?');
  const insert = db.prepare('INSERT INTO identities (key) VALUES (?)');
  const sum = registerSum(db);
  const numberOf = (key: string): number | undefined => {
    const row = select.get(key);
    return row && Number(row.number);
  };
  return {
    async identify(keys) {
      if (keys.length === 0) return [];
      return inTransaction(db, () => {
        const tally = sum.start();
        const give = (stored: string): number => {
          const number = Number(insert.run(stored).lastInsertRowid);
          tally.add(identityHash(number, stored));
          return number;
        };
        const ids = keys.map((key) => {
          const stored = storedText(key);
          return activityId(numberOf(stored) ?? give(stored));
        });
        sum.keep(tally);
        return ids;
      });
    },
    async known(keys) {
      return keys.map((key) => {
        const number = numberOf(storedText(key));
        return number === undefined ? undefined : activityId(number);
      });
    },
  };
}
