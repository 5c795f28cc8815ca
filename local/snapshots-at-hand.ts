/** Where verification finds the snapshot of another year: in a set beside the one it looks at, or in a data folder. */
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
