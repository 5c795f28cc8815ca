/** Reads a ZIP with a reader of another family than the writers. */
import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** Text of every part by its name. */
export async function zipParts(file: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  const zip = await fromBufferPromise(Buffer.from(file), { lazyEntries: true });
  for await (const entry of zip.eachEntry())
    parts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  return parts;
}
