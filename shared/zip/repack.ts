/** A package that a library made, packed again with fixed dates and order: the same content has the same bytes. */
import { inflateRawSync } from 'node:zlib';
import { fromBufferPromise } from 'yauzl';
import { unveilAstral } from './veil-astral.ts';
import { writeZip } from './write-zip.ts';

const CONTENT_TYPES = '[Content_Types].xml';
/** Parts of text; pictures and fonts pass as they are. */
const TEXT = /\.(?:xml|rels|vml)$/;

/** Gives the new text of the part `name`; `texts` has all parts of text as they came. */
export type ChangePart = (name: string, text: string, texts: ReadonlyMap<string, string>) => string;

/**
 * The package with each part of text as `change` gives it, veiled characters back in their places. Only for files that
 * we made ourselves: everything is in memory at once.
 */
export async function repack(file: Uint8Array, change: ChangePart): Promise<Uint8Array> {
  const parts = await unpackAll(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  const texts = new Map(
    [...parts].flatMap(([name, bytes]) =>
      TEXT.test(name) ? [[name, unveilAstral(bytes.toString('utf8'))] as const] : [],
    ),
  );
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const entries = names.map((name) => {
    const text = texts.get(name);
    const content = text === undefined ? (parts.get(name) ?? '') : change(name, text, texts);
    return { name, text: () => [content] };
  });
  const pieces: Uint8Array[] = [];
  for await (const piece of writeZip(entries)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The content types come first: programs sniff the kind of file there (ECMA-376 part 2, 7.3). */
function rank(name: string): number {
  return name === CONTENT_TYPES ? 0 : name.endsWith('.rels') ? 1 : 2;
}

async function unpackAll(file: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const parts = new Map<string, Buffer>();
  const zip = await fromBufferPromise(file, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const data = file.subarray(fileDataStart, fileDataStart + entry.compressedSize);
    parts.set(entry.fileName, entry.compressionMethod === 0 ? data : inflateRawSync(data));
  }
  return parts;
}
