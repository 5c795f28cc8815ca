/** A full copy saved: the ledger first, the objects after it, so that what a revision names is there. */
import { createHash, hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { compareKeys, keySegments } from '../../shared/store/object-key.ts';
import type { Objects } from '../../shared/store/ports.ts';
import { type StoredRevision, sumLedger, type WholeLedger } from '../../shared/store/whole-ledger.ts';
import { Problem } from '../../shared/text/problem.ts';
import {
  COPY_NAME,
  type CopiedObject,
  type FullCopy,
  IDENTITIES_NAME,
  OBJECTS_IN_COPY,
  OBJECTS_NAME,
  packLines,
  printCopy,
  SHARDS,
  shardName,
} from './copy-form.ts';

/** Letters of a shard that are gathered before they are written. */
const BUFFER = 1 << 18;

/** Everything the stores hold, in a new folder. Problems `copy-not-empty`, `copy-damaged` where an object is not what its hash says. */
export async function saveCopy(
  folder: string,
  { objects, whole }: { readonly whole: WholeLedger; readonly objects: Objects },
): Promise<{ readonly copy: FullCopy; readonly sha256: string }> {
  // What an earlier save left behind would be told again beside what this one writes.
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new Problem('copy-not-empty', { where: folder.slice(-100) });
  await mkdir(join(folder, 'ledger'));
  const files: { name: string; sha256: string }[] = [];
  const write = async (name: string, lines: readonly string[]): Promise<void> => {
    const { bytes, text } = packLines(lines);
    await writeFile(join(folder, name), bytes);
    files.push({ name, sha256: hash('sha256', text) });
  };

  const parts = partsIn(folder);
  const sums = await sumLedger({
    async *revisions() {
      for await (const revision of whole.revisions()) {
        await parts.add(revision);
        yield revision;
      }
    },
    identities: () => whole.identities(),
  });
  let written = 0;
  for (let index = 0; index < SHARDS; index += 1) {
    const lines = await parts.take(index);
    written += lines.length;
    if (lines.length > 0) await write(shardName(index), lines);
  }
  if (written !== sums.revisions.count) throw new Problem('copy-damaged', { where: 'ledger' });
  const register: string[] = [];
  for await (const { key, number } of whole.identities()) register.push(JSON.stringify({ number, key }));
  await write(IDENTITIES_NAME, register.toSorted(byNumber));

  const listed: CopiedObject[] = [];
  for await (const { key, sha256, size } of objects.list('')) {
    await copyObject(join(folder, OBJECTS_IN_COPY), { key, sha256, size }, objects);
    listed.push({ key, size, sha256 });
  }
  listed.sort((one, other) => compareKeys(one.key, other.key));
  await write(
    OBJECTS_NAME,
    listed.map((each) => JSON.stringify(each)),
  );
  const copy: FullCopy = {
    format: 1,
    ...sums,
    objects: { count: listed.length, bytes: listed.reduce((sum, { size }) => sum + size, 0) },
    files,
  };
  const text = printCopy(copy);
  await writeFile(join(folder, COPY_NAME), text);
  return { copy, sha256: hash('sha256', text) };
}

/** Lines of revisions on disk by shard, in the order in which they came; taken sorted. */
function partsIn(folder: string) {
  const waiting = new Map<number, string>();
  const place = (index: number): string => join(folder, 'ledger', `${index}.part`);
  return {
    async add({ at, body, by, hash: own, previous, reason, revision, stream }: StoredRevision) {
      const index = Number.parseInt(hash('sha256', stream).slice(0, 2), 16);
      const line = JSON.stringify({ stream, revision, at, by, reason, previous, hash: own, body });
      const text = `${waiting.get(index) ?? ''}${line}\n`;
      if (text.length > BUFFER) await appendFile(place(index), text);
      waiting.set(index, text.length > BUFFER ? '' : text);
    },
    async take(index: number): Promise<readonly string[]> {
      const written = await readFile(place(index), 'utf8').catch(() => '');
      await rm(place(index), { force: true });
      const lines = `${written}${waiting.get(index) ?? ''}`.split('\n').slice(0, -1);
      waiting.delete(index);
      return lines
        .map((line) => ({ line, of: JSON.parse(line) as StoredRevision }))
        .sort(({ of: a }, { of: b }) => compareKeys(a.stream, b.stream) || a.revision - b.revision)
        .map(({ line }) => line);
    },
  };
}

async function copyObject(folder: string, { key, sha256 }: CopiedObject, objects: Objects): Promise<void> {
  const path = join(folder, ...keySegments(key));
  await mkdir(dirname(path), { recursive: true });
  const digest = createHash('sha256');
  const bytes = await objects.get(key);
  await pipeline(
    Readable.from(bytes),
    async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        digest.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(path),
  );
  if (digest.digest('hex') !== sha256) throw new Problem('copy-damaged', { where: key });
}

function byNumber(one: string, other: string): number {
  const numberOf = (line: string): number => (JSON.parse(line) as { number: number }).number;
  return numberOf(one) - numberOf(other) || compareKeys(one, other);
}
