/** The ledger in SQLite. A batch is one transaction; calls are synchronous inside, so writers queue by themselves. */
import type { DatabaseSync } from 'node:sqlite';
import { checkBatch, pageLimit } from '../batch.ts';
import type { KeysOf, Ledger, Page, Revision, RevisionHead } from '../ports.ts';
import { originalText, storedText } from '../stored-text.ts';
import { appendRowsTo } from './append-rows.ts';
import { ASKED, asked } from './asked.ts';
import { inTransaction } from './database.ts';
import { readJournalOf } from './read-journal.ts';
import { rebuildProjection } from './rebuild-projection.ts';
import { REVISION_COLUMNS, type RevisionRow, revisionOfRow } from './revision-row.ts';
import { verifyDatabase } from './verify-database.ts';

/** A ledger in `db` (see openDatabase); `keysOf` gives the look-up keys of each newest state. */
export function sqliteLedger(db: DatabaseSync, keysOf: KeysOf): Ledger {
  const selectNewest = arrays(
    db,
    `SELECT ${REVISION_COLUMNS} FROM newest n JOIN revisions r ON r.seq = n.seq WHERE n.stream IN ${ASKED}`,
  );
  const selectHeads = arrays(db, `SELECT stream, revision, hash FROM newest WHERE stream IN ${ASKED}`);
  const selectHistory = arrays(
    db,
    `SELECT ${REVISION_COLUMNS} FROM revisions r WHERE stream = ? ORDER BY revision`,
  );
  const selectPage = arrays(
    db,
    `SELECT ${REVISION_COLUMNS} FROM keys k JOIN newest n ON n.stream = k.stream JOIN revisions r ON r.seq = n.seq
     WHERE k.key = ? AND k.stream > ? ORDER BY k.stream LIMIT ?`,
  );
  const selectLast = arrays(db, 'SELECT coalesce(max(seq), 0) FROM revisions');
  const selectSince = arrays(db, 'SELECT DISTINCT stream FROM revisions WHERE seq > ? AND seq <= ?');
  const newestOf = (streams: readonly string[]): readonly (Revision | undefined)[] => {
    const rows = selectNewest.all(asked(streams)) as unknown as RevisionRow[];
    const found = new Map(rows.map(revisionOfRow).map((revision) => [revision.stream, revision]));
    return streams.map((stream) => found.get(stream));
  };
  const readJournal = readJournalOf(db);
  const appendRows = appendRowsTo(db, keysOf, newestOf);

  return {
    async append(drafts) {
      checkBatch(drafts);
      return drafts.length === 0 ? [] : inTransaction(db, () => appendRows(drafts));
    },
    async newest(streams) {
      return newestOf(streams);
    },
    async heads(streams) {
      const rows = selectHeads.all(asked(streams)) as unknown as readonly [string, number, string][];
      const found = new Map(
        rows.map(([name, revision, hash]): [string, RevisionHead] => {
          const stream = originalText(name);
          return [stream, { stream, revision, hash }];
        }),
      );
      return streams.map((stream) => found.get(stream));
    },
    async history(stream) {
      return (selectHistory.all(storedText(stream)) as unknown as RevisionRow[]).map(revisionOfRow);
    },
    async list(key, page = {}): Promise<Page<Revision>> {
      const limit = pageLimit(page.limit);
      const rows = selectPage.all(
        storedText(key),
        storedText(page.after ?? ''),
        limit + 1,
      ) as unknown as RevisionRow[];
      const items = rows.slice(0, limit).map(revisionOfRow);
      const last = items.at(-1);
      return rows.length > limit && last !== undefined ? { items, next: last.stream } : { items };
    },
    async journal(span) {
      return readJournal(span);
    },
    // Numbers are given in the order of commits: there is one writer at a time.
    async since(mark) {
      const [last] = selectLast.get() as unknown as [number];
      const rows = mark === undefined ? [] : (selectSince.all(Number(mark), last) as unknown as [string][]);
      return { mark: String(last), streams: rows.map(([stream]) => originalText(stream)) };
    },
    async rebuild() {
      return rebuildProjection(db, keysOf);
    },
    verify: () => verifyDatabase(db, keysOf),
  };
}

function arrays(db: DatabaseSync, sql: string): ReturnType<DatabaseSync['prepare']> {
  const statement = db.prepare(sql);
  statement.setReturnArrays(true);
  return statement;
}
