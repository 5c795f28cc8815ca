/** Every file of a folder with its bytes. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Bytes by path within `folder`, in order of path. */
export async function folderBytes(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files = new Map<string, Buffer>();
  for (const path of paths) files.set(relative(folder, path), await readFile(path));
  return files;
}
