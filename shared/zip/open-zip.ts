/** Opens a ZIP file and refuses a hostile directory before anything is unpacked. */
import { type Entry, fromRandomAccessReaderPromise, type ZipFile } from 'yauzl';
import { Problem } from '../text/problem.ts';
import type { ByteSource } from './byte-source.ts';
import { ZipReader } from './zip-reader.ts';

/** An opened ZIP file: its entries by name, and how much has been unpacked from it so far. */
export interface Zip {
  readonly source: ByteSource;
  readonly limits: ZipLimits;
  readonly entries: ReadonlyMap<string, Entry>;
  /**
   * Counts bytes as they are unpacked: `size` of an entry so far. Reading an entry again costs nothing.
   * @throws Problem `zip-bomb` when all entries together are over the limit.
   */
  count(entry: Entry, size: number): void;
  /** Where the packed bytes of an entry start. */
  dataStart(entry: Entry): Promise<number>;
}

/** How much a ZIP file may ask of us. Sizes in bytes. */
export interface ZipLimits {
  /** All that is unpacked from it, counted while unpacking. */
  readonly maxUnpackedBytes: number;
  readonly maxEntries: number;
  /** Unpacked size : packed size of one entry; entries that unpack to less than 1 MiB are free. */
  readonly maxRatio: number;
}

/** Entries below this unpacked size may be packed as tightly as they like. */
export const FREE_RATIO_BYTES = 2 ** 20;

/**
 * Reads the directory (APPNOTE.TXT 4.3.12) and checks count, names, sizes and ratios.
 * @throws Problem `zip-damaged`, `zip-bomb`, `workbook-encrypted`.
 */
export async function openZip(source: ByteSource, limits: ZipLimits): Promise<Zip> {
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => undefined);
  const reader = new ZipReader(source, failed.reject);
  const within = <T>(work: Promise<T>): Promise<T> =>
    Promise.race([work, failed.promise]).catch((cause: unknown) => {
      throw cause instanceof Problem ? cause : new Problem('zip-damaged', { entry: '' }, { cause });
    });
  const file = await within(fromRandomAccessReaderPromise(reader, source.size, { autoClose: false }));
  if (file.entryCount > limits.maxEntries)
    throw new Problem('zip-bomb', { entry: '', limit: limits.maxEntries, what: 'entries' });
  return {
    source,
    limits,
    entries: await within(readEntries(file, source.size, limits)),
    count: unpackedCounter(limits.maxUnpackedBytes),
    dataStart: async (entry) =>
      (await within(file.readLocalFileHeaderPromise(entry, { minimal: true }))).fileDataStart,
  };
}

async function readEntries(file: ZipFile, size: number, limits: ZipLimits): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  const seen = new Set<string>();
  let packed = 0;
  let unpacked = 0;
  for await (const entry of file.eachEntry()) {
    const name = entry.fileName;
    const shown = name.slice(0, 100);
    const folded = name.toLowerCase();
    if (seen.has(folded) || name.includes('\0')) throw new Problem('zip-damaged', { entry: shown });
    seen.add(folded);
    if (entry.isEncrypted()) throw new Problem('workbook-encrypted', { entry: shown });
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
    // Entries that share their packed bytes are how a "better" ZIP bomb multiplies (Fifield 2019).
    if (packed > size) throw new Problem('zip-damaged', { entry: shown });
    if (unpacked > limits.maxUnpackedBytes)
      throw new Problem('zip-bomb', { entry: shown, limit: limits.maxUnpackedBytes, what: 'bytes' });
    if (
      entry.uncompressedSize > FREE_RATIO_BYTES &&
      entry.uncompressedSize > entry.compressedSize * limits.maxRatio
    )
      throw new Problem('zip-bomb', { entry: shown, limit: limits.maxRatio, what: 'ratio' });
    entries.set(name, entry);
  }
  return entries;
}

function unpackedCounter(limit: number): Zip['count'] {
  const sizes = new Map<Entry, number>();
  let total = 0;
  return (entry, size) => {
    const before = sizes.get(entry) ?? 0;
    if (size <= before) return;
    sizes.set(entry, size);
    total += size - before;
    if (total > limit)
      throw new Problem('zip-bomb', { entry: entry.fileName.slice(0, 100), limit, what: 'bytes' });
  };
}
