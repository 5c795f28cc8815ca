/** A row of `revisions` and the revision it stands for. */
import { type Hashed, lazyRevision } from '../chain.ts';
import type { Revision } from '../ports.ts';
import { originalText } from '../stored-text.ts';

/** Columns in the order of REVISION_COLUMNS, texts in stored form. */
export type RevisionRow = readonly [
  stream: string,
  revision: number,
  at: string,
  by: string,
  reason: string,
  body: string,
  previous: string,
  hash: string,
];

export const REVISION_COLUMNS = 'r.stream, r.revision, r.at, r."by", r.reason, r.body, r.previous, r.hash';

/** The fields of a row, body not parsed. */
function rowFields(row: RevisionRow): Hashed & { readonly hash: string } {
  const [stream, revision, at, by, reason, body, previous, hash] = row;
  return {
    stream: originalText(stream),
    revision,
    at,
    by: originalText(by),
    reason: originalText(reason),
    body,
    previous,
    hash,
  };
}

/** The revision of a row; its state is parsed on first use. */
export function revisionOfRow(row: RevisionRow): Revision {
  return lazyRevision(rowFields(row));
}
