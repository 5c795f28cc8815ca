/** The register of activity ids in SQLite: AUTOINCREMENT never gives a number twice, even after rows were deleted. */
import type { DatabaseSync } from 'node:sqlite';
import { Problem } from '../../text/problem.ts';
import { activityId, isRegisterId, numberIn } from '../activity-id.ts';
import type { Identities } from '../ports.ts';
import { originalText, storedText } from '../stored-text.ts';
import { ASKED, asked } from './asked.ts';
import { inTransaction } from './database.ts';
import { identityHash, registerSum } from './register-sum.ts';

/** What one machine's register can do beside the port, for an export that is put back. */
export interface EmbeddedIdentities extends Identities {
  /** The outside key of each id, in order. */
  keysOf(ids: readonly string[]): readonly (string | undefined)[];
  /**
   * Give each key the very id, all of them or none. Problem `id-taken` when either belongs to another, `export-damaged`
   * when no register can have written the id: a number too large would end the giving of new ones.
   */
  claim(claims: readonly IdClaim[]): void;
}

export interface IdClaim {
  readonly key: string;
  readonly id: string;
}

/** Identities kept in `db` (see openDatabase). */
export function sqliteIdentities(db: DatabaseSync): EmbeddedIdentities {
  const insertAs = db.prepare('INSERT INTO identities (number, key) VALUES (?, ?)');
  const selectKey = db.prepare('SELECT key FROM identities WHERE number = ?');
  const select = db.prepare(`SELECT key, number FROM identities WHERE key IN ${ASKED}`);
  const insert = db.prepare('INSERT INTO identities (key) VALUES (?)');
  const sum = registerSum(db);
  /** Numbers by key in stored form. */
  const numbersOf = (keys: readonly string[]): Map<string, number> =>
    new Map(select.all(asked(keys)).map((row) => [String(row.key), Number(row.number)]));
  return {
    async identify(keys) {
      if (keys.length === 0) return [];
      return inTransaction(db, () => {
        const numbers = numbersOf(keys);
        const tally = sum.start();
        const give = (stored: string): number => {
          const number = Number(insert.run(stored).lastInsertRowid);
          tally.add(identityHash(number, stored));
          numbers.set(stored, number);
          return number;
        };
        const ids = keys.map((key) => {
          const stored = storedText(key);
          return activityId(numbers.get(stored) ?? give(stored));
        });
        sum.keep(tally);
        return ids;
      });
    },
    async known(keys) {
      const numbers = numbersOf(keys);
      return keys.map((key) => {
        const number = numbers.get(storedText(key));
        return number === undefined ? undefined : activityId(number);
      });
    },
    keysOf: (ids) =>
      ids.map((id) => {
        const row = selectKey.get(numberIn(id));
        return row && originalText(String(row.key));
      }),
    claim(claims) {
      inTransaction(db, () => {
        const tally = sum.start();
        const numbers = numbersOf(claims.map(({ key }) => key));
        for (const { id, key } of claims) {
          if (!isRegisterId(id)) throw new Problem('export-damaged', { id: id.slice(0, 40) });
          const stored = storedText(key);
          const number = numberIn(id);
          const taken = selectKey.get(number);
          const known = numbers.get(stored);
          if (taken?.key === stored) continue;
          if (taken !== undefined || known !== undefined) throw new Problem('id-taken', { id });
          insertAs.run(number, stored);
          numbers.set(stored, number);
          tally.add(identityHash(number, stored));
        }
        sum.keep(tally);
      });
    },
  };
}
