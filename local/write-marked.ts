/** Puts the marked workbook in its place, which may be that of the very file that it is made from. */
import { createWriteStream } from 'node:fs';
import { chmod, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/**
 * Writes `bytes` beside `path` first (`<path>.part`), for the owner alone: whoever is killed meanwhile leaves nothing that
 * others can read. A file whose place it takes hands on who may read it.
 */
export async function writeMarked(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const part = `${path}.part`;
  // One that was left behind would keep its own mode.
  await rm(part, { force: true });
  try {
    await pipeline(bytes, createWriteStream(part, { flags: 'wx', mode: 0o600 }));
    const before = await stat(path).catch(() => undefined);
    if (before !== undefined) await chmod(part, before.mode & 0o777);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
