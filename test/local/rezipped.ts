/** An archive with one part changed, for tests of files that lie. */
import { buffer } from 'node:stream/consumers';
import { bytesSource } from '../../shared/zip/byte-source.ts';
import { openZip } from '../../shared/zip/open-zip.ts';
import { unpack } from '../../shared/zip/unpack.ts';
import { writeZip } from '../../shared/zip/write-zip.ts';

const LIMITS = { maxUnpackedBytes: 2 ** 28, maxEntries: 2000, maxRatio: 1000 };

/** `bytes` with the text of `part` changed; all other parts as they were. */
export async function rezipped(
  bytes: Buffer,
  part: string,
  change: (text: string) => string,
): Promise<Buffer> {
  const zip = await openZip(bytesSource('archive.zip', bytes), LIMITS);
  const parts: { readonly name: string; readonly text: () => readonly (string | Uint8Array)[] }[] = [];
  for (const [name, entry] of zip.entries) {
    const before = await buffer(unpack(zip, entry));
    const after = name === part ? change(before.toString('utf8')) : before;
    parts.push({ name, text: () => [after] });
  }
  return buffer(writeZip(parts));
}
