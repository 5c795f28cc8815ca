/** The SQLite ledger as a whole: read from one snapshot, taken over row by row with the head that goes over all of them. */
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { Problem } from '../../text/problem.ts';
import { activityId } from '../activity-id.ts';
import { type Head, tallyHead } from '../head.ts';
import { originalText, storedText } from '../stored-text.ts';
import type { WholeLedger } from '../whole-ledger.ts';
import { inTransaction } from './database.ts';
import { REVISION_COLUMNS, type RevisionRow, revisionOfRow } from './revision-row.ts';
import type { EmbeddedIdentities } from './sqlite-identities.ts';

/** Rows between two pauses that let other work run. */
const STRIDE = 500;

/** The ledger and the register in `db` (see openDatabase). */
export function wholeSqlite(db: DatabaseSync, identities: Pick<EmbeddedIdentities, 'claim'>): WholeLedger {
  return {
    async *revisions() {
      const sql = `SELECT ${REVISION_COLUMNS} FROM revisions r ORDER BY stream, revision`;
      for await (const row of rowsOf(db, sql)) yield revisionOfRow(row as unknown as RevisionRow);
    },
    async *identities() {
      for await (const row of rowsOf(db, 'SELECT number, key FROM identities ORDER BY number')) {
        const [number, key] = row as readonly [number, string];
        yield { number, key: originalText(key) };
      }
    },
    async take(revisions) {
      const find = db.prepare('SELECT hash, body FROM revisions WHERE stream = ? AND revision = ?');
      const insert = db.prepare('INSERT INTO revisions VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)');
      inTransaction(db, () => {
        const tally = tallyHead(db.prepare('SELECT count, sum FROM head').get() as Head | undefined);
        for (const { at, body, by, hash, previous, reason, revision, stream } of revisions) {
          const name = storedText(stream);
          const there = find.get(name, revision);
          if (there !== undefined) {
            if (there.hash !== hash || there.body !== body)
              throw new Problem('copy-differs', { where: `${stream}#${revision}` });
            continue;
          }
          insert.run(name, revision, at, storedText(by), storedText(reason), body, previous, hash);
          tally.add(hash);
        }
        const { count, sum } = tally.head();
        db.prepare('INSERT OR REPLACE INTO head VALUES (1, ?, ?)').run(count, sum);
      });
    },
    async takeIdentities(entries) {
      identities.claim(entries.map(({ key, number }) => ({ key, id: activityId(number) })));
    },
  };
}

/** Rows of one moment, whoever writes meanwhile. */
async function* rowsOf(db: DatabaseSync, sql: string): AsyncGenerator<unknown> {
  const path = db.location();
  if (path === null) throw new Error('A database in memory is not moved');
  const snapshot = new DatabaseSync(path, { readOnly: true, timeout: 10_000 });
  try {
    const rows = snapshot.prepare(sql);
    rows.setReturnArrays(true);
    let count = 0;
    for (const row of rows.iterate()) {
      yield row;
      count += 1;
      if (count % STRIDE === 0) await setImmediate();
    }
  } finally {
    snapshot.close();
  }
}
