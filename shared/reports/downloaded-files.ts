/** A public copy of a set: what of it somebody downloaded, wherever a browser put it. */
import { MANIFEST_NAME, parseManifest } from './manifest.ts';
import type { ReportFiles } from './verify-report.ts';

export interface DownloadedFiles extends ReportFiles {
  /** Files of the set that are here, of those that the public is handed out. */
  readonly here: number;
  readonly listed: number;
}

/** `files` under the names that their manifest lists: one that lies elsewhere is found by its last part, where only one is named so. */
export async function downloadedFiles(files: ReportFiles): Promise<DownloadedFiles> {
  const found = await files.list();
  const manifest = found.includes(MANIFEST_NAME) ? parseManifest(await files.read(MANIFEST_NAME)) : undefined;
  if (manifest === undefined) return { ...files, here: 0, listed: 0 };
  const listed = manifest.files.map(({ name }) => name).filter((name) => name !== manifest.snapshot.file);
  const namesakes = Map.groupBy(listed, lastPart);
  const places = new Map<string, string>();
  for (const place of found) {
    const [only, ...others] = namesakes.get(lastPart(place)) ?? [];
    const isListed =
      listed.includes(place) || only === undefined || others.length > 0 || found.includes(only);
    // A second file of the name is none of the set: verification says so.
    places.set(isListed || places.has(only) ? place : only, place);
  }
  return {
    list: () => [...places.keys()],
    read: (name) => files.read(places.get(name) ?? name),
    here: listed.filter((name) => places.has(name)).length,
    listed: listed.length,
  };
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
