/** An evidence pack of a folder of reports, of which no data folder knows what was said about them. */
import { createReadStream } from 'node:fs';
import { basename, join } from 'node:path';
import { waiverSheet } from '../functions/reports/waiver-sheet.ts';
import { isLanguage } from '../shared/reference/languages.ts';
import { MANIFEST_NAME, parseManifest } from '../shared/reports/manifest.ts';
import type { PackFile } from '../shared/reports/pack-zip.ts';
import { openSnapshot } from '../shared/reports/read-snapshot.ts';
import { Problem } from '../shared/text/problem.ts';
import { wordsIn } from '../shared/text/words.ts';
import { fileOpener, folderFiles, setFolders } from './folder.ts';

/** Each set under a name of its own, with its waivers; one set under `report`. Problem `folder-not-a-report`. */
export async function folderPack(directory: string): Promise<readonly PackFile[]> {
  const sets = await setFolders(directory);
  const packed: PackFile[] = [];
  for (const folder of sets) {
    const name = sets.length === 1 ? 'report' : basename(folder);
    packed.push(...(await setPack(folder, name)));
  }
  const [first] = sets;
  return first === undefined ? packed : [await readMeOf(first), ...packed];
}

async function setPack(folder: string, name: string): Promise<readonly PackFile[]> {
  const { list } = folderFiles(folder);
  const { snapshot } = await manifestIn(folder);
  const files = (await list()).map((each) => ({
    name: `${name}/${each}`,
    bytes: () => createReadStream(join(folder, each)),
  }));
  if (snapshot.file === undefined) return files;
  const { header } = await openSnapshot(snapshot.id, fileOpener(join(folder, snapshot.file)));
  const waivers = () => waiverSheet(header.waivers ?? [], 'en');
  return [...files, { name: `evidence/waivers-${name}.csv`, bytes: waivers }];
}

async function readMeOf(folder: string): Promise<PackFile> {
  const { hash, ordered, snapshot } = await manifestIn(folder);
  const languages = (ordered?.languages ?? []).filter(isLanguage);
  const parts = (languages.length === 0 ? (['en'] as const) : languages).map((language) =>
    (['report', 'check'] as const).map((part) => wordsIn(language)(`report.pack.${part}`)).join('\n'),
  );
  const text = `${parts.join('\n\n')}\n\nmanifest ${hash}\nsnapshot ${snapshot.id}\n`;
  return { name: 'README.txt', bytes: async () => Buffer.from(text, 'utf8') };
}

async function manifestIn(folder: string) {
  const manifest = parseManifest(await folderFiles(folder).read(MANIFEST_NAME));
  if (manifest === undefined) throw new Problem('folder-not-a-report', { folder: folder.slice(-100) });
  return manifest;
}
