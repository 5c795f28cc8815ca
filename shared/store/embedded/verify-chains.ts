/** Every revision of the SQLite ledger against its hash, its predecessor, its projection and the ledger's head. */
import type { DatabaseSync } from 'node:sqlite';
import { sortedKeys } from '../batch.ts';
import { stepFaults } from '../chain.ts';
import { erasureStream, isErased } from '../erasure.ts';
import { type Head, tallyHead } from '../head.ts';
import type { ChainFault, KeysOf, Revision } from '../ports.ts';
import { storedText } from '../stored-text.ts';
import { strictOriginal, strictText } from './read-text.ts';

type Stored = Omit<Revision, 'state'> & { readonly seq: number };
type RawRow = readonly [
  seq: number,
  stream: Uint8Array,
  revision: number,
  at: Uint8Array,
  by: Uint8Array,
  reason: Uint8Array,
  body: Uint8Array,
  previous: Uint8Array,
  hash: Uint8Array,
];

const blob = (column: string): string => `CAST(${column} AS BLOB)`;
const ALL_REVISIONS = `
  SELECT seq, ${blob('stream')}, revision, ${blob('at')}, ${blob('"by"')}, ${blob('reason')}, ${blob('body')},
    ${blob('previous')}, ${blob('hash')} FROM revisions ORDER BY stream, revision`;

/** One step per revision and stream, undefined where all is well; then the head. */
export function* verifyChains(db: DatabaseSync, keysOf: KeysOf): Iterable<ChainFault | undefined> {
  const rows = db.prepare(ALL_REVISIONS);
  rows.setReturnArrays(true);
  const projected = projectionCheck(db, keysOf);
  const recordOf = erasureReader(db);
  const tally = tallyHead();
  let before: Stored | undefined;
  for (const row of rows.iterate() as Iterable<unknown> as Iterable<RawRow>) {
    const revision = readRow(row);
    if (revision === undefined) {
      yield { stream: looseText(row[1]), revision: row[2], fault: 'unreadable' };
      continue;
    }
    if (before !== undefined && before.stream !== revision.stream) {
      yield* projected(before);
      before = undefined;
    }
    const faults = stepFaults(revision, before).filter(
      ({ fault }) => fault !== 'hash' || !isErased(revision, recordOf(revision.stream)),
    );
    yield* faults;
    if (faults.some(({ fault }) => fault === 'hash') && !parses(revision.body))
      yield { stream: revision.stream, revision: revision.revision, fault: 'unreadable' };
    tally.add(revision.hash);
    before = revision;
    yield undefined;
  }
  if (before !== undefined) yield* projected(before);
  const head = db.prepare('SELECT count, sum FROM head').get() as Head | undefined;
  const found = tally.head();
  if ((head?.count ?? 0) !== found.count || (head !== undefined && head.sum !== found.sum))
    yield { stream: '', revision: 0, fault: 'projection' };
}

/** What was erased of a stream, as its record says. */
function erasureReader(db: DatabaseSync): (stream: string) => unknown {
  const last = db.prepare('SELECT body FROM revisions WHERE stream = ? ORDER BY revision DESC LIMIT 1');
  return (stream) => {
    const body = last.get(storedText(erasureStream(stream)))?.body;
    return body === undefined ? undefined : unlessDamaged(() => JSON.parse(String(body)));
  };
}

/** Compare the newest revision of a stream with its rows in `newest` and `keys`. */
function projectionCheck(db: DatabaseSync, keysOf: KeysOf): (last: Stored) => Iterable<ChainFault> {
  const newest = db.prepare(
    `SELECT revision, seq, ${blob('hash')} AS hash, ${blob('keys')} AS keys FROM newest WHERE stream = ?`,
  );
  const hasKey = db.prepare('SELECT 1 FROM keys WHERE key = ? AND stream = ?');
  return function* (last) {
    const { stream, revision, seq, hash, body } = last;
    const name = storedText(stream);
    const row = newest.get(name);
    const keys = unlessDamaged(() => sortedKeys(keysOf, stream, JSON.parse(body)).map(storedText));
    if (keys === undefined) yield { stream, revision, fault: 'unreadable' };
    const agrees =
      row !== undefined &&
      row.revision === revision &&
      row.seq === seq &&
      strictText(row.hash as Uint8Array) === hash &&
      strictText(row.keys as Uint8Array) === JSON.stringify(keys) &&
      keys?.every((key) => hasKey.get(key, name) !== undefined);
    if (!agrees) yield { stream, revision, fault: 'projection' };
  };
}

function readRow(row: RawRow): Stored | undefined {
  const [seq, , revision] = row;
  const [stream, by, reason] = [row[1], row[4], row[5]].map(strictOriginal);
  const [at, body, previous, hash] = [row[3], row[6], row[7], row[8]].map(strictText);
  if (stream === undefined || by === undefined || reason === undefined) return undefined;
  if (at === undefined || body === undefined || previous === undefined || hash === undefined)
    return undefined;
  return { seq, stream, revision, at, by, reason, body, previous, hash };
}

function looseText(bytes: Uint8Array): string {
  return strictOriginal(bytes) ?? Buffer.from(bytes).toString('utf8');
}

function parses(body: string): boolean {
  return unlessDamaged(() => JSON.parse(body)) !== undefined;
}

/** What `read` returns, or undefined when a damaged state makes it throw. */
function unlessDamaged<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
