/** The built files of the pages in a folder beside the bundled function: written when it is bundled, read when it starts. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Asset, AssetName, Assets } from './asset-names.ts';

/** Endings of the packed twins. */
const GZIP = '.gz';
const BROTLI = '.br';

/** Write each file and its packed twins. */
export async function writeAssets(assets: Assets, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { brotli, bytes, file, gzip } of assets) {
    await writeFile(join(folder, file), bytes);
    await writeFile(join(folder, file + GZIP), gzip);
    await writeFile(join(folder, file + BROTLI), brotli);
  }
}

/** Read what {@link writeAssets} wrote. */
export async function readAssets(folder: string): Promise<Assets> {
  const files = (await readdir(folder))
    .filter((each) => !each.endsWith(GZIP) && !each.endsWith(BROTLI))
    .sort();
  return Promise.all(
    files.map(async (file): Promise<Asset> => {
      const [bytes, gzip, brotli] = await Promise.all(
        ['', GZIP, BROTLI].map((ending) => readFile(join(folder, file + ending))),
      );
      if (!bytes || !gzip || !brotli) throw new Error(`The folder lacks a twin of ${file}`);
      return { name: file.replace(/\.[0-9a-f]{12}\./, '.') as AssetName, file, bytes, gzip, brotli };
    }),
  );
}
