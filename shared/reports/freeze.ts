/** Freezes the accepted updates of a period into a snapshot that is named by its own content. */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Period } from '../activities/record.ts';
import type { Objects, Revision } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import { type DeflatedBlock, deflater, ENTRIES } from '../zip/deflate-blocks.ts';
import { type PackedBlock, packBlock } from '../zip/pack-block.ts';
import { unpackBlocks } from '../zip/unpack-blocks.ts';
import { emptyCoverage } from './coverage.ts';
import { coverageGroups } from './coverage-groups.ts';
import { type Gathered, type GatherLedger, gather } from './gather.ts';
import { type GatheredEntry, gatherRegistries } from './gather-registries.ts';
import { gzipOf } from './gzip-text.ts';
import type { SnapshotHeader, SnapshotWaiver } from './snapshot.ts';
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
  readonly ledger: GatherLedger;
  readonly objects: Pick<Objects, 'putIfAbsent' | 'head'>;
}

/**
 * Freezes the accepted updates whose period ends in `period`, each as it was accepted, with its activity as it was at the
 * last of these acceptances: what came in since and waits for review is not in it. The same revisions give the same id and no new object. Entries are
 * packed once and held until the header that counts them is known, because it stands first; their text is unpacked once
 * more to be hashed behind it. Behind the entries stand those of the registries. Nothing in the ledger changes. Problem `snapshot-empty` when nothing was accepted.
 */
export async function freeze(
  { ledger, objects }: FreezeStores,
  period: Period,
  makers: {
    readonly matrixEdition: string;
    readonly ruleSet: string;
    /** Waivers of the period on record. */
    readonly waivers?: readonly SnapshotWaiver[];
  },
): Promise<FrozenSnapshot> {
  const coverage = emptyCoverage();
  const groups = coverageGroups();
  const registries: Record<string, number> = {};
  const entries = await packedTexts(
    linesOf(gather(ledger, period, coverage, groups), gatherRegistries(ledger, period), registries),
  );
  const accepted = coverage.accepted + coverage.imported;
  if (accepted === 0) throw new Problem('snapshot-empty', { from: period.from, to: period.to });
  const header: SnapshotHeader = {
    schema: 1,
    period: { from: period.from, to: period.to },
    matrixEdition: makers.matrixEdition,
    ruleSet: makers.ruleSet,
    entries: accepted,
    coverage,
    coverageBy: groups.all(),
    ...(Object.keys(registries).length > 0 && { registries }),
    ...(makers.waivers?.length && {
      waivers: makers.waivers.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)),
    }),
  };
  const blocks = [await packedLine(JSON.stringify(header)), ...entries];
  const { crc, id } = await sumsOf(blocks);
  const key = snapshotKey(id);
  // Asked first: another machine's compressor may give other bytes for the same text, and the first ones stay.
  const kept = (await objects.head(key)) ?? (await objects.putIfAbsent(key, asStream(gzipOf(blocks, crc))));
  const sidecar = { id, header, gzip: { size: kept.size, sha256: kept.sha256 } };
  await objects.putIfAbsent(snapshotSidecarKey(id), Buffer.from(`${JSON.stringify(sidecar)}\n`));
  return { id, header, entries: accepted, key, gzSha256: kept.sha256 };
}

function placeOf({ period, record, rule, unit }: SnapshotWaiver): string {
  return [unit, period?.to, record, rule].join('\n');
}

/** The lines of the entries, then those of the registries, which are counted in `registries` as they come. */
async function* linesOf(
  gathered: AsyncIterable<Gathered>,
  registered: AsyncIterable<GatheredEntry>,
  registries: Record<string, number>,
): AsyncGenerator<string> {
  for await (const { activity, updates } of gathered) {
    for (const update of updates) yield* entryTexts(activity, update);
  }
  for await (const entry of registered) {
    registries[entry.registry] = (registries[entry.registry] ?? 0) + 1;
    yield* registryTexts(entry);
  }
}

async function packedTexts(texts: AsyncIterable<string>): Promise<readonly DeflatedBlock[]> {
  const { add, end } = deflater(ENTRIES);
  const blocks: DeflatedBlock[] = [];
  for await (const text of texts) {
    const block = add(text);
    if (block) blocks.push(await block);
  }
  return [...blocks, ...(await Promise.all(end()))];
}

/** The line in pieces: the texts as they were hashed, so that each can be checked against its revision. */
function entryTexts(activity: Revision, update: Revision): readonly string[] {
  const revisions = {
    activity: [activity.revision, activity.hash],
    update: [update.revision, update.hash],
  };
  return [
    '{"activity":',
    activity.body,
    ',"update":',
    update.body,
    `,"revisions":${JSON.stringify(revisions)}}\n`,
  ];
}

function registryTexts({ body, holder, revision }: GatheredEntry): readonly string[] {
  const also = holder === undefined ? '' : `,"holder":${JSON.stringify(holder)}`;
  return ['{"entry":', body, `,"revision":${JSON.stringify(revision)}${also}}\n`];
}

async function packedLine(text: string): Promise<PackedBlock> {
  const line = Buffer.from(`${text}\n`);
  return { packed: await packBlock(line, ENTRIES), size: line.length };
}

/** What names the text (SHA-256, hex) and what the gzip says of it (CRC-32). */
async function sumsOf(
  blocks: readonly PackedBlock[],
): Promise<{ readonly id: string; readonly crc: number }> {
  const hash = createHash('sha256');
  let crc = 0;
  for await (const bytes of unpackBlocks(blocks)) {
    hash.update(bytes);
    crc = crc32(bytes, crc);
  }
  return { id: hash.digest('hex'), crc };
}

async function* asStream(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* pieces;
}
