/** The SQLite file behind the embedded ledger, identities and queue: how it is opened and what tables it has. */
import { DatabaseSync } from 'node:sqlite';
import { Problem } from '../../text/problem.ts';

const VERSION = 2;

/**
 * `newest` and `keys` are the projection: everything in them can be rebuilt from `revisions`. `head` is not: it holds
 * a count and a sum over all revision hashes, so that a chain can't be shortened together with its projection;
 * `register` holds the same over the rows of `identities`.
 */
const SCHEMA = `
  CREATE TABLE revisions (
    seq INTEGER PRIMARY KEY,
    stream TEXT NOT NULL, revision INTEGER NOT NULL, at TEXT NOT NULL, "by" TEXT NOT NULL, reason TEXT NOT NULL,
    body TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT;
  CREATE TABLE newest (
    stream TEXT PRIMARY KEY, revision INTEGER NOT NULL, seq INTEGER NOT NULL, hash TEXT NOT NULL, keys TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE keys (key TEXT NOT NULL, stream TEXT NOT NULL, PRIMARY KEY (key, stream)) STRICT, WITHOUT ROWID;
  CREATE TABLE head (only INTEGER PRIMARY KEY CHECK (only = 1), count INTEGER NOT NULL, sum TEXT NOT NULL) STRICT;
  CREATE TABLE identities (number INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE register (only INTEGER PRIMARY KEY CHECK (only = 1), count INTEGER NOT NULL, sum TEXT NOT NULL) STRICT;
  CREATE TABLE jobs (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL,
    attempt INTEGER NOT NULL, visible INTEGER NOT NULL
  ) STRICT;
  PRAGMA user_version = ${VERSION};
`;

/** By time, for the journal; not part of the form, so that a file without it is given one. */
const INDEX = 'CREATE INDEX IF NOT EXISTS revisions_at ON revisions (at, stream, revision)';

/**
 * Open the database at `path`, made when it does not exist; `:memory:` for one that is not kept.
 * WAL with full sync: a commit is on the disk when it returns. 8 KB pages and a log of 8000 pages make bulk imports
 * faster; a larger cache than 8 MB does not, and stays in memory.
 * @throws Problem `data-folder-version` when the file was written by another version.
 */
export function openDatabase(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: 10_000, enableForeignKeyConstraints: false });
  db.exec(`
    PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    PRAGMA cache_size = -8192; PRAGMA wal_autocheckpoint = 8000;
  `);
  inTransaction(db, () => {
    const version = Number(db.prepare('PRAGMA user_version').get()?.user_version);
    if (version === 0) db.exec(SCHEMA);
    else if (version !== VERSION)
      throw new Problem('data-folder-version', { found: version, expected: VERSION });
    db.exec(INDEX);
  });
  return db;
}

/** Run `work` as one write transaction: all of it is kept, or none. */
export function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
