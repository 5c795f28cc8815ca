/** An uploaded object as a byte source: in memory where it is small, else on disk, because the object store gives streams only. */
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DEFAULT_LIMITS } from '../../shared/intake/read/limits.ts';
import type { Objects } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';
import { type ByteSource, bytesSource } from '../../shared/zip/byte-source.ts';
import { fileSource } from './file-source.ts';
import { LARGEST_UPLOAD } from './largest-upload.ts';

/** Bytes that are held in memory: more than any upload by a page. */
const IN_MEMORY = LARGEST_UPLOAD;

/**
 * The object under `key`, called `name`; whoever opens it closes it.
 * @throws Problem `object-unknown`, `file-too-large` (params `limit`, bytes).
 */
export async function objectSource(
  objects: Pick<Objects, 'get' | 'head'>,
  key: string,
  name: string,
): Promise<ByteSource & { close(): Promise<void> }> {
  const info = await objects.head(key);
  if (info === undefined) throw new Problem('object-unknown', { key: key.slice(0, 100) });
  const { maxBytes } = DEFAULT_LIMITS;
  if (info.size > maxBytes) throw new Problem('file-too-large', { limit: maxBytes });
  const bytes = await objects.get(key);
  if (info.size > IN_MEMORY) return onDisk(bytes, name);
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return { ...bytesSource(name, Buffer.concat(pieces)), close: async () => undefined };
}

async function onDisk(bytes: AsyncIterable<Uint8Array>, name: string) {
  const path = join(tmpdir(), `wsis-${randomUUID()}`);
  const remove = () => rm(path, { force: true });
  try {
    await pipeline(bytes, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    const source = await fileSource(path);
    return { ...source, name, close: () => source.close().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
