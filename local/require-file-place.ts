/** Asks whether a file can be written before the work begins whose result goes there. */
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Errors are those of node:fs: the folder of `path` is missing or may not be written, or `path` is itself a folder. */
export async function requireFilePlace(path: string): Promise<void> {
  await access(dirname(path), constants.W_OK);
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory() !== true) return;
  throw Object.assign(new Error(`EISDIR: ${path} is a folder`), { code: 'EISDIR', syscall: 'open', path });
}
