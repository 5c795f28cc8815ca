/** A full copy proved: every file has its hash, every chain holds, every object is what the list says. */
import { createHash, hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { stepFaults } from '../../shared/store/chain.ts';
import { erasureStream, isErased } from '../../shared/store/erasure.ts';
import { keySegments } from '../../shared/store/object-key.ts';
import { type IdentityEntry, type StoredRevision, sumLedger } from '../../shared/store/whole-ledger.ts';
import { Problem } from '../../shared/text/problem.ts';
import {
  COPY_NAME,
  type CopiedObject,
  type FullCopy,
  IDENTITIES_NAME,
  linesOf,
  OBJECTS_IN_COPY,
  OBJECTS_NAME,
  readCopy,
  unpack,
} from './copy-form.ts';

/** The copy in `folder`. Problems `copy-unknown`, `copy-damaged` with the first place that is not as it was written. */
export async function checkCopy(
  folder: string,
): Promise<{ readonly copy: FullCopy; readonly sha256: string }> {
  const { copy, text } = await readCopy(folder);
  for (const { name, sha256 } of copy.files)
    if (hash('sha256', await unpack(folder, name)) !== sha256) damaged(name);
  await checkChains(folder, copy);
  const sums = await sumLedger({
    async *revisions() {
      for await (const batch of revisionsIn(folder, copy)) yield* batch;
    },
    async *identities() {
      yield* await identitiesIn(folder);
    },
  });
  if (JSON.stringify(sums.revisions) !== JSON.stringify(copy.revisions)) damaged(COPY_NAME);
  if (JSON.stringify(sums.identities) !== JSON.stringify(copy.identities)) damaged(COPY_NAME);
  const objects = await objectsIn(folder);
  if (objects.length !== copy.objects.count) damaged(COPY_NAME);
  for (const { key, sha256 } of objects) if ((await sumOf(placeOf(folder, key))) !== sha256) damaged(key);
  return { copy, sha256: hash('sha256', text) };
}

/** The revisions of each file of the ledger: whole streams, the first revision first. */
export async function* revisionsIn(
  folder: string,
  { files }: FullCopy,
): AsyncGenerator<readonly StoredRevision[]> {
  for (const { name } of files)
    if (name.startsWith('ledger/')) yield linesOf<StoredRevision>(await unpack(folder, name), name);
}

export async function identitiesIn(folder: string): Promise<readonly IdentityEntry[]> {
  return linesOf<IdentityEntry>(await unpack(folder, IDENTITIES_NAME), IDENTITIES_NAME);
}

export async function objectsIn(folder: string): Promise<readonly CopiedObject[]> {
  return linesOf<CopiedObject>(await unpack(folder, OBJECTS_NAME), OBJECTS_NAME);
}

/** The file of an object. */
export function placeOf(folder: string, key: string): string {
  return join(folder, OBJECTS_IN_COPY, ...keySegments(key));
}

async function checkChains(folder: string, copy: FullCopy): Promise<void> {
  // A text may have been erased (shared/store/erasure.ts): its record stands in another file, perhaps.
  const changed: StoredRevision[] = [];
  const records = new Map<string, unknown>();
  for await (const batch of revisionsIn(folder, copy)) {
    let before: StoredRevision | undefined;
    for (const each of batch) {
      if (before?.stream !== each.stream) before = undefined;
      for (const { fault } of stepFaults(each, before))
        if (fault === 'hash') changed.push(each);
        else damaged(`${each.stream}#${each.revision}`);
      if (each.stream.startsWith(erasureStream(''))) records.set(each.stream, JSON.parse(each.body));
      before = each;
    }
  }
  for (const each of changed)
    if (!isErased(each, records.get(erasureStream(each.stream)))) damaged(`${each.stream}#${each.revision}`);
}

async function sumOf(path: string): Promise<string> {
  const digest = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) digest.update(chunk);
  } catch {
    return '';
  }
  return digest.digest('hex');
}

function damaged(where: string): never {
  throw new Problem('copy-damaged', { where: where.slice(0, 200) });
}
