/** The pictures of a workbook that we wrote, each by its hash, sheet by sheet. */
import { createHash } from 'node:crypto';
import { bytesSource } from '../../zip/byte-source.ts';
import { openZip } from '../../zip/open-zip.ts';
import { unpack } from '../../zip/unpack.ts';

const LIMITS = { maxUnpackedBytes: 2 ** 31, maxEntries: 2000, maxRatio: 1000 };
const PICTURE = /^xl\/media\/image(\d+)-(\d+)\.png$/;

/**
 * SHA-256 of each picture, hexadecimal.
 * @throws Problem of the ZIP reader.
 */
export async function readPictures(bytes: Uint8Array): Promise<readonly string[]> {
  const zip = await openZip(bytesSource('workbook.xlsx', bytes), LIMITS);
  const entries = [...zip.entries.values()]
    .flatMap((entry) => {
      const [, sheet, index] = PICTURE.exec(entry.fileName) ?? [];
      return sheet === undefined ? [] : [{ entry, sheet: Number(sheet), index: Number(index) }];
    })
    .sort((a, b) => a.sheet - b.sheet || a.index - b.index);
  const hashes: string[] = [];
  for (const { entry } of entries) {
    const hash = createHash('sha256');
    for await (const piece of unpack(zip, entry)) hash.update(piece);
    hashes.push(hash.digest('hex'));
  }
  return hashes;
}
