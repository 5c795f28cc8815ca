/** Writing a file so that it is there as a whole or not at all, also after a power cut. */
import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface Written {
  /** Where the bytes are until they get their name. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** Write and sync a file without a name that counts, in `directory`. The half-written file is removed on errors. */
export async function writeIncoming(
  directory: string,
  body: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<Written> {
  await mkdir(directory, { recursive: true });
  const path = join(directory, randomUUID());
  const file = await open(path, 'wx');
  try {
    const digest = createHash('sha256');
    let size = 0;
    for await (const chunk of body instanceof Uint8Array ? [body] : body) {
      digest.update(chunk);
      size += chunk.byteLength;
      await file.writeFile(chunk);
    }
    await file.sync();
    return { path, size, sha256: digest.digest('hex') };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

/** Give the file at `from` the name `to` unless that is taken: a hard link never overwrites. Returns whether it did. */
export async function claimName(from: string, to: string): Promise<boolean> {
  const firstMade = await mkdir(dirname(to), { recursive: true });
  const claimed = await link(from, to).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );
  await syncUp(dirname(to), firstMade === undefined ? dirname(to) : dirname(firstMade));
  return claimed;
}

/** Sync `directory` and its parents up to `top`, so that the names in them last. */
async function syncUp(directory: string, top: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (directory !== top && directory !== dirname(directory)) await syncUp(dirname(directory), top);
}
