/** The journal of the SQLite ledger: its revisions by their instant, without their content. */
import type { DatabaseSync } from 'node:sqlite';
import { pageLimit } from '../batch.ts';
import { journalBounds, journalPlace, placeParts } from '../journal-place.ts';
import type { JournalEntry, JournalSpan, Page } from '../ports.ts';
import { originalText, storedText } from '../stored-text.ts';

type JournalRow = readonly [
  stream: string,
  revision: number,
  at: string,
  by: string,
  reason: string,
  hash: string,
];

/** A function that reads a page of the journal of `db`. */
export function readJournalOf(db: DatabaseSync): (span: JournalSpan) => Page<JournalEntry> {
  const select = db.prepare(
    `SELECT stream, revision, at, "by", reason, hash FROM revisions
     WHERE at >= ? AND (at, stream, revision) < (?, ?, ?) ORDER BY at DESC, stream DESC, revision DESC LIMIT ?`,
  );
  select.setReturnArrays(true);
  return (span) => {
    const limit = pageLimit(span.limit);
    const { before, first } = journalBounds(span);
    const { at, revision, stream } = placeParts(before);
    const rows = select.all(
      first,
      at,
      storedText(stream),
      revision,
      limit + 1,
    ) as unknown as readonly JournalRow[];
    const items = rows.slice(0, limit).map(entryOf);
    const last = items.at(-1);
    return rows.length > limit && last !== undefined ? { items, next: journalPlace(last) } : { items };
  };
}

function entryOf([stream, revision, at, by, reason, hash]: JournalRow): JournalEntry {
  return {
    stream: originalText(stream),
    revision,
    at,
    by: originalText(by),
    reason: originalText(reason),
    hash,
  };
}
