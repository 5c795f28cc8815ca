/** An OOXML package written again with fixed dates and order, so that the same workbook has the same bytes. */
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { unveilAstral } from '../../zip/veil-astral.ts';

/** ZIP dates are local time without a zone: these fields are the same everywhere. */
const FIXED_DATE = new Date(1980, 0, 1);
const MODE = 0o100644;

/**
 * The package with its parts in the order of their names, content types first. `change` may give another text for a
 * part. Only for files that we made ourselves: everything is in memory at once.
 */
export async function rewritePackage(
  file: Uint8Array,
  change: (name: string, text: string) => string | undefined,
): Promise<Uint8Array> {
  const parts: { readonly name: string; readonly bytes: Buffer }[] = [];
  const source = await fromBufferPromise(Buffer.from(file), { lazyEntries: true });
  for await (const entry of source.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    const bytes = await buffer(await source.openReadStreamPromise(entry));
    const text = unveilAstral(bytes.toString('utf8'));
    parts.push({ name: entry.fileName, bytes: Buffer.from(change(entry.fileName, text) ?? text, 'utf8') });
  }
  parts.sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1));
  const target = new ZipFile();
  for (const { name, bytes } of parts) {
    target.addBuffer(bytes, name, { mtime: FIXED_DATE, mode: MODE, forceDosTimestamp: true });
  }
  target.end();
  return buffer(target.outputStream);
}

function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1;
}
