/** A folder of report sets as `produce-set` wrote it: one set a folder, each with its manifest. */
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { MANIFEST_NAME } from '../shared/reports/manifest.ts';
import type { OpenBytes } from '../shared/reports/read-snapshot.ts';
import type { ReportFiles } from '../shared/reports/verify-report.ts';
import { Problem } from '../shared/text/problem.ts';

/** Folders of the sets in `directory`: itself, or its folders that hold a manifest. Problem `folder-not-a-report`. */
export async function setFolders(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  if (entries.some(({ name }) => name === MANIFEST_NAME)) return [directory];
  const folders: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(directory, entry.name);
    if (entry.isDirectory() && (await exists(join(path, MANIFEST_NAME)))) folders.push(path);
  }
  if (folders.length === 0) throw new Problem('folder-not-a-report', { folder: directory.slice(-100) });
  return folders;
}

/** What lies in `directory` beside its sets, and belongs to none of them. */
export async function strayNames(directory: string, sets: readonly string[]): Promise<readonly string[]> {
  if (sets.includes(directory)) return [];
  return (await readdir(directory)).filter((name) => !sets.includes(join(directory, name)));
}

/** The files of one set. */
export function folderFiles(folder: string): ReportFiles {
  return {
    list: async () => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .sort();
    },
    read: (name) => readFile(join(folder, name)),
  };
}

/** Opens a file of a set as a stream, as often as asked. */
export function fileOpener(path: string): OpenBytes {
  return async () => createReadStream(path);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
