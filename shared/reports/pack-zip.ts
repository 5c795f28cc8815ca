/** An evidence pack as one ZIP: its files in order, and last the list of their hashes. Same files, same bytes. */
import { createHash } from 'node:crypto';
import { writeZip, type ZipEntry } from '../zip/write-zip.ts';
import { SUMS_NAME, sumsText } from './pack-sums.ts';

/** One file of the pack; its bytes are asked for when its turn comes. */
export interface PackFile {
  readonly name: string;
  readonly bytes: () => AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array> | Uint8Array>;
}

/** The ZIP in pieces. */
export async function* packZip(files: readonly PackFile[]): AsyncGenerator<Uint8Array> {
  const sums = new Map<string, string>();
  const entries = files.map(
    ({ bytes, name }): ZipEntry => ({
      name,
      async *text() {
        const hash = createHash('sha256');
        const opened = await bytes();
        for await (const piece of opened instanceof Uint8Array ? [opened] : opened) {
          hash.update(piece);
          yield piece;
        }
        sums.set(name, hash.digest('hex'));
      },
    }),
  );
  const list: ZipEntry = { name: SUMS_NAME, text: () => [sumsText(sums)] };
  yield* writeZip([...entries, list]);
}
