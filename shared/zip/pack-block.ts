/** One block of bytes, packed or unpacked on the thread pool. */
import { promisify } from 'node:util';
import { constants, deflateRaw, inflateRaw, type ZlibOptions } from 'node:zlib';

const deflate = promisify<Uint8Array, ZlibOptions, Buffer>(deflateRaw);
const inflate = promisify<Uint8Array, ZlibOptions, Buffer>(inflateRaw);

/** A stretch of the input, packed by itself and flushed to a byte boundary. */
export interface PackedBlock {
  readonly packed: Uint8Array;
  /** Bytes before packing. */
  readonly size: number;
}

/** An empty final block with fixed codes: packed blocks in order and then this are one deflate stream (RFC 1951, 3.2.6). */
export const DEFLATE_END = Buffer.from([3, 0]);

/** Packs `raw`, which must not change meanwhile. Same bytes, same level: same result. */
export async function packBlock(raw: Uint8Array, level: number): Promise<Uint8Array> {
  const packed = await deflate(raw, {
    level,
    finishFlush: constants.Z_SYNC_FLUSH,
    // One turn of the thread pool for a block, not one for every 16 kB that come out.
    chunkSize: Math.max(64, raw.length >> 1),
  });
  // A slice would keep the whole output buffer alive while the block waits.
  return new Uint8Array(packed);
}

/** The bytes of a block. */
export async function unpackBlock({ packed, size }: PackedBlock): Promise<Uint8Array> {
  return inflate(packed, { finishFlush: constants.Z_SYNC_FLUSH, chunkSize: Math.max(64, size + 1) });
}
