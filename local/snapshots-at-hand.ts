/** Where verification finds the snapshot of another year: in a set beside the one it looks at, in its evidence pack, or in a data folder. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenById } from '../shared/reports/check-last-year.ts';
import { MANIFEST_NAME, parseManifest } from '../shared/reports/manifest.ts';
import { snapshotKey } from '../shared/reports/snapshot-keys.ts';
import type { Objects } from '../shared/store/ports.ts';
import { fileOpener, folderFiles } from './folder.ts';

/** Snapshots that an object store keeps. */
export function keptSnapshots(objects: Pick<Objects, 'get' | 'head'>): OpenById {
  return async (id) => {
    const key = snapshotKey(id);
    return (await objects.head(key)) === undefined ? undefined : () => objects.get(key);
  };
}

/** Snapshots that the sets in these folders hold; then those of `others`. */
export function snapshotsOfSets(sets: readonly string[], others?: OpenById): OpenById {
  return async (id) => {
    for (const set of sets) {
      const files = folderFiles(set);
      const names = await files.list();
      if (!names.includes(MANIFEST_NAME)) continue;
      const { snapshot } = parseManifest(await files.read(MANIFEST_NAME)) ?? {};
      if (snapshot?.id === id && snapshot.file !== undefined && names.includes(snapshot.file))
        return fileOpener(join(set, snapshot.file));
    }
    return others?.(id);
  };
}

/** Snapshots that lie with the evidence of a pack that was unpacked into `directory`; then those of `others`. */
export function snapshotsInPack(directory: string, others?: OpenById): OpenById {
  return async (id) => {
    const file = join(directory, 'evidence', snapshotKey(id));
    return existsSync(file) ? fileOpener(file) : others?.(id);
  };
}

/** Ids of the data sets of last year that the sets in these folders compare with, and that `open` does not find. */
export async function yearsNotAtHand(sets: readonly string[], open: OpenById): Promise<readonly string[]> {
  const ids = await Promise.all(
    sets.map(async (set) => parseManifest(await folderFiles(set).read(MANIFEST_NAME))?.lastYear ?? []),
  );
  const missing = await Promise.all(
    [...new Set(ids.flat())].map(async (id) => ((await open(id)) === undefined ? [id] : [])),
  );
  return missing.flat();
}
