/** Freezes the accepted updates of a period into a snapshot that is named by its own content. */
import { createHash } from 'node:crypto';
import type { Period } from '../activities/record.ts';
import type { Ledger, Objects, Revision } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import { emptyCoverage, gather } from './gather.ts';
import { gunzip, gzip } from './gzip-text.ts';
import type { SnapshotHeader } from './snapshot.ts';
import { snapshotKey, snapshotSidecarKey } from './snapshot-keys.ts';

export interface FrozenSnapshot {
  /** SHA-256 of the NDJSON text, hex. */
  readonly id: string;
  readonly header: SnapshotHeader;
  readonly entries: number;
  /** Object key of the gzip. */
  readonly key: string;
  readonly gzSha256: string;
}

export interface FreezeStores {
  readonly ledger: Pick<Ledger, 'list'>;
  readonly objects: Pick<Objects, 'putIfAbsent' | 'head'>;
}

/** Fast for what is held between the passes; for what is kept, the step beyond which size hardly falls. */
const HOLD_LEVEL = 1;
const KEEP_LEVEL = 5;
/** Characters that are handed to the compressor at once. */
const CHUNK = 128 * 1024;

/**
 * Freezes the updates whose period ends in `period`. The same revisions give the same id and no new object. Entries are
 * held compressed between counting and writing, because the header that counts them stands first. Nothing in the ledger
 * changes. Problem `snapshot-empty` when nothing was accepted.
 */
export async function freeze(
  { ledger, objects }: FreezeStores,
  period: Period,
  makers: { readonly matrixEdition: string; readonly ruleSet: string },
): Promise<FrozenSnapshot> {
  const coverage = emptyCoverage();
  const held: Uint8Array[] = [];
  for await (const chunk of gzip(entryLines(ledger, period, coverage), HOLD_LEVEL)) held.push(chunk);
  if (coverage.accepted === 0) throw new Problem('snapshot-empty', { from: period.from, to: period.to });
  const header: SnapshotHeader = {
    schema: 1,
    period: { from: period.from, to: period.to },
    matrixEdition: makers.matrixEdition,
    ruleSet: makers.ruleSet,
    entries: coverage.accepted,
    coverage,
  };
  const id = await hashOf(snapshotText(header, held));
  const key = snapshotKey(id);
  // Asked first: another machine's compressor may give other bytes for the same text, and the first ones stay.
  const kept =
    (await objects.head(key)) ??
    (await objects.putIfAbsent(key, gzip(snapshotText(header, held), KEEP_LEVEL)));
  const sidecar = { id, header, gzip: { size: kept.size, sha256: kept.sha256 } };
  await objects.putIfAbsent(snapshotSidecarKey(id), Buffer.from(`${JSON.stringify(sidecar)}\n`));
  return { id, header, entries: coverage.accepted, key, gzSha256: kept.sha256 };
}

/** Lines of the entries, many at once. */
async function* entryLines(
  ledger: Pick<Ledger, 'list'>,
  period: Period,
  coverage: ReturnType<typeof emptyCoverage>,
): AsyncGenerator<string> {
  let text = '';
  for await (const { activity, updates } of gather(ledger, period, coverage)) {
    for (const update of updates) text += entryLine(activity, update);
    if (text.length >= CHUNK) {
      yield text;
      text = '';
    }
  }
  if (text !== '') yield text;
}

/** Spliced from the texts as they were hashed, so that each can be checked against its revision. */
function entryLine(activity: Revision, update: Revision): string {
  const revisions = {
    activity: [activity.revision, activity.hash],
    update: [update.revision, update.hash],
  };
  return `{"activity":${activity.body},"update":${update.body},"revisions":${JSON.stringify(revisions)}}\n`;
}

async function* snapshotText(
  header: SnapshotHeader,
  held: readonly Uint8Array[],
): AsyncGenerator<Uint8Array | string> {
  yield `${JSON.stringify(header)}\n`;
  yield* gunzip(held);
}

async function hashOf(text: AsyncIterable<Uint8Array | string>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of text) hash.update(chunk);
  return hash.digest('hex');
}
