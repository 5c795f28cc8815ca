/** Unpacks one ZIP entry piece by piece, believing neither its declared size nor its checksum. */
import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib';
import type { Entry } from 'yauzl';
import { Problem } from '../text/problem.ts';
import { readRange } from './byte-source.ts';
import { FREE_RATIO_BYTES, type Zip } from './open-zip.ts';

const STORED = 0;
const DEFLATED = 8;
/** Measured: from this size on a thread inflates the next piece while this one is read; smaller ones take turns. */
const PIECE = 512 * 1024;

/**
 * The bytes of `entry`, checked as they come: more than declared or another checksum is `zip-damaged`, more
 * than the limits allow is `zip-bomb`.
 */
export async function* unpack(zip: Zip, entry: Entry): AsyncGenerator<Buffer> {
  const name = entry.fileName.slice(0, 100);
  let size = 0;
  let sum = 0;
  for await (const piece of rawPieces(zip, entry, name)) {
    size += piece.length;
    zip.count(entry, size);
    if (size > FREE_RATIO_BYTES && size > entry.compressedSize * zip.limits.maxRatio)
      throw new Problem('zip-bomb', { entry: name, limit: zip.limits.maxRatio, what: 'ratio' });
    if (size > entry.uncompressedSize) throw new Problem('zip-damaged', { entry: name });
    sum = crc32(piece, sum);
    yield piece;
  }
  if (size !== entry.uncompressedSize || sum !== entry.crc32)
    throw new Problem('zip-damaged', { entry: name });
}

async function* rawPieces(zip: Zip, entry: Entry, name: string): AsyncGenerator<Buffer> {
  const start = await zip.dataStart(entry);
  const packed = readRange(zip.source.read, start, entry.compressedSize);
  if (entry.compressionMethod === STORED) {
    for await (const piece of packed) yield Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    return;
  }
  if (entry.compressionMethod !== DEFLATED) throw new Problem('zip-damaged', { entry: name });
  const inflate = createInflateRaw({ chunkSize: PIECE, readableHighWaterMark: 2 * PIECE } as object);
  feed(inflate, packed).catch((cause: Error) => inflate.destroy(cause));
  try {
    yield* inflate as AsyncIterable<Buffer>;
  } catch (cause) {
    throw new Problem('zip-damaged', { entry: name }, { cause });
  } finally {
    inflate.destroy();
  }
}

async function feed(inflate: InflateRaw, packed: AsyncIterable<Uint8Array>): Promise<void> {
  const closed = new Promise<void>((resolve) => inflate.once('close', resolve));
  for await (const piece of packed) {
    if (inflate.destroyed) return;
    if (!inflate.write(piece))
      await Promise.race([closed, new Promise<void>((resolve) => inflate.once('drain', resolve))]);
  }
  inflate.end();
}
