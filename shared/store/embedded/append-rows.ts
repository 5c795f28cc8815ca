/** Appending to the SQLite ledger: the one write path, kept free of avoidable reads because imports live on it. */
import type { DatabaseSync } from 'node:sqlite';
import { bodyOf, sortedKeys } from '../batch.ts';
import { hashOf } from '../chain.ts';
import { type Head, tallyHead } from '../head.ts';
import type { AppendOutcome, KeysOf, Revision, RevisionDraft } from '../ports.ts';
import { storedText } from '../stored-text.ts';
import { ASKED, asked } from './asked.ts';
import { keyRowsOf } from './key-rows.ts';

interface NewestRow {
  readonly stream: string;
  readonly revision: number;
  readonly hash: string;
  readonly keys: string;
}

/**
 * A function that appends drafts inside the caller's transaction.
 * `newestOf` is asked only for the losers of a conflict.
 */
export function appendRowsTo(
  db: DatabaseSync,
  keysOf: KeysOf,
  newestOf: (streams: readonly string[]) => readonly (Revision | undefined)[],
): (drafts: readonly RevisionDraft[]) => readonly AppendOutcome[] {
  const selectNewest = db.prepare(`SELECT stream, revision, hash, keys FROM newest WHERE stream IN ${ASKED}`);
  const insertRevision = db.prepare('INSERT INTO revisions VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)');
  const putNewest = db.prepare('INSERT OR REPLACE INTO newest VALUES (?, ?, ?, ?, ?)');
  const selectHead = db.prepare('SELECT count, sum FROM head');
  const putHead = db.prepare('INSERT OR REPLACE INTO head VALUES (1, ?, ?)');
  const startKeyRows = keyRowsOf(db);

  return (drafts) => {
    const keyRows = startKeyRows();
    const tally = tallyHead(selectHead.get() as Head | undefined);
    // A batch holds a stream once at most, so all of them can be asked for before the first is written.
    const rows = selectNewest.all(asked(drafts.map(({ stream }) => stream))) as unknown as NewestRow[];
    const newestRows = new Map(rows.map((row) => [row.stream, row]));
    const outcomes = drafts.map((draft): AppendOutcome => {
      const name = storedText(draft.stream);
      const newest = newestRows.get(name);
      if (draft.revision !== (newest?.revision ?? 0) + 1)
        return { kind: 'conflict', stream: draft.stream, newest: newestOf([draft.stream])[0] };
      const { stream, revision, at, by, reason, state } = draft;
      const body = bodyOf(state);
      const previous = newest?.hash ?? '';
      const hash = hashOf({ previous, stream, revision, at, by, reason, body });
      const row = insertRevision.run(
        name,
        revision,
        at,
        storedText(by),
        storedText(reason),
        body,
        previous,
        hash,
      );
      const keys = sortedKeys(keysOf, stream, state).map(storedText);
      const written = JSON.stringify(keys);
      putNewest.run(name, revision, row.lastInsertRowid, hash, written);
      if (newest?.keys !== written)
        keyRows.change(name, newest === undefined ? [] : JSON.parse(newest.keys), keys);
      tally.add(hash);
      return { kind: 'appended', stream, revision, hash };
    });
    keyRows.flush();
    const { count, sum } = tally.head();
    putHead.run(count, sum);
    return outcomes;
  };
}
