/** The database of one machine's sign-in: sessions, the provider's own state, and the hashes of secrets. No export carries it. */
import { closeSync, fchmodSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const NAME = 'sign-in.sqlite';

/** Open it, making it when it is not there; `:memory:` as directory for one that is not kept. */
export function openSignInDatabase(directory: string): DatabaseSync {
  if (directory === ':memory:') return new DatabaseSync(directory);
  const path = join(directory, NAME);
  // Its owner's before there is anything in it; SQLite gives the files beside it the same mode.
  const file = openSync(path, 'a', 0o600);
  fchmodSync(file, 0o600);
  closeSync(file);
  const db = new DatabaseSync(path, { timeout: 10_000 });
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  return db;
}
