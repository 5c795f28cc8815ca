/** The parts of a small OOXML package that we made ourselves. */
import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { unveilAstral } from '../../zip/veil-astral.ts';

/** Text of every part by name, in the order of the package. Never for uploads: it reads everything at once. */
export async function readParts(file: Buffer): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  const zip = await fromBufferPromise(file, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    parts.set(entry.fileName, unveilAstral(await text(await zip.openReadStreamPromise(entry))));
  }
  return parts;
}
