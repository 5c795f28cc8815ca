/** The manifest of a set in the object store. */

import { setFileKey } from '../../shared/reports/issue-files.ts';
import { MANIFEST_NAME, type Manifest, parseManifest } from '../../shared/reports/manifest.ts';
import type { Objects } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';
import { readText } from './read-text.ts';

/** Problem `object-unknown` where there is none, `not-found` where it is no manifest of ours. */
export async function readManifest(objects: Objects, set: string): Promise<Manifest> {
  const manifest = parseManifest(
    Buffer.from(await readText(objects, setFileKey(set, MANIFEST_NAME)), 'utf8'),
  );
  if (manifest === undefined) throw new Problem('not-found');
  return manifest;
}
