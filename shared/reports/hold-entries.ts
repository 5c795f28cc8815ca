/** Holds a pass over entries, packed, so that what is made of them in several passes stands on the same ones. */
import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { SnapshotEntry } from './snapshot.ts';

/** Entries of a block: enough that packing pays, few enough that a block is small. */
const BLOCK = 200;

export interface HeldEntries {
  /** SHA-256 over the entries' text, hex: the same entries, the same name. */
  readonly id: string;
  readonly count: number;
  /** A fresh pass on each call. */
  readonly entries: () => AsyncIterable<SnapshotEntry>;
}

/** Reads `entries` once; about a tenth of their text stays in memory. */
export async function holdEntries(entries: AsyncIterable<SnapshotEntry>): Promise<HeldEntries> {
  const hash = createHash('sha256');
  const blocks: Uint8Array[] = [];
  let lines: string[] = [];
  let count = 0;
  const close = (): void => {
    if (lines.length > 0) blocks.push(deflateRawSync(lines.join('\n'), { level: 1 }));
    lines = [];
  };
  for await (const entry of entries) {
    const line = JSON.stringify(entry);
    hash.update(line).update('\n');
    lines.push(line);
    count += 1;
    if (lines.length === BLOCK) close();
  }
  close();
  return {
    id: hash.digest('hex'),
    count,
    entries: async function* () {
      for (const block of blocks) {
        for (const line of inflateRawSync(block).toString('utf8').split('\n')) {
          yield JSON.parse(line) as SnapshotEntry;
        }
      }
    },
  };
}
