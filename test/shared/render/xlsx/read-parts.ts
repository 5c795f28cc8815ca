/** The parts of a workbook, as text. */
import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** Text of every part by name, in the order of the archive. */
export async function readParts(file: Buffer): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  const zip = await fromBufferPromise(file, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    parts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  }
  return parts;
}
