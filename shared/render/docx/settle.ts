/** Takes chance and time out of a packed Word file: fixed dates, counted ids, entries in order, one date for all. */
import { inflateRawSync } from 'node:zlib';
import { fromBufferPromise } from 'yauzl';
import { writeZip } from '../xlsx/write-zip.ts';

/** Dates of the file's properties; the document says its own date in words. */
const FIXED_DATE = '2000-01-01T00:00:00Z';
const CONTENT_TYPES = '[Content_Types].xml';
const RANDOM_ID = /\brId([a-z0-9_-]{21})(?=")/g;

/** The same package, its bytes decided by its content alone. */
export async function settle(
  packed: Uint8Array,
  polish: (name: string, xml: string) => string,
): Promise<Uint8Array> {
  const parts = await unpack(Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength));
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const settled = names.map((name) => ({
    name,
    xml: polish(name, withoutChance(name, parts.get(name) ?? '', parts)),
  }));
  const pieces: Uint8Array[] = [];
  for await (const piece of writeZip(settled.map(({ name, xml }) => ({ name, text: () => [xml] }))))
    pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The content types come first: programs sniff the kind of file there (ECMA-376 part 2, 7.3). */
function rank(name: string): number {
  return name === CONTENT_TYPES ? 0 : name.endsWith('.rels') ? 1 : 2;
}

function withoutChance(name: string, xml: string, parts: ReadonlyMap<string, string>): string {
  if (name === 'docProps/core.xml')
    return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${FIXED_DATE}`);
  const owner = name.replace(/_rels\/([^/]+)\.rels$/, '$1');
  const seen = new Map<string, string>();
  // Numbered by the part that uses them, so that both files agree.
  for (const [, id = ''] of (parts.get(owner) ?? xml).matchAll(RANDOM_ID))
    if (!seen.has(id)) seen.set(id, `L${seen.size + 1}`);
  if (seen.size === 0) return xml;
  return xml.replace(RANDOM_ID, (whole, id: string) => {
    const counted = seen.get(id);
    return counted === undefined ? whole : `rId${counted}`;
  });
}

async function unpack(file: Buffer): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  const zip = await fromBufferPromise(file, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const data = file.subarray(fileDataStart, fileDataStart + entry.compressedSize);
    parts.set(entry.fileName, (entry.compressionMethod === 0 ? data : inflateRawSync(data)).toString('utf8'));
  }
  return parts;
}
