/** Gzip (RFC 1952) with nothing in its header that depends on the machine or the hour. */
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DEFLATE_END, type PackedBlock } from '../zip/pack-block.ts';

/** RFC 1952, 2.3: magic, deflate, no flags, no time, no extra flags, operating system unknown. */
const HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

/** A gzip file around packed blocks; `crc` is the CRC-32 of the text in them. */
export function* gzipOf(blocks: Iterable<PackedBlock>, crc: number): Generator<Uint8Array> {
  yield HEAD;
  let size = 0;
  for (const block of blocks) {
    size += block.size;
    yield block.packed;
  }
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc, 0);
  tail.writeUInt32LE(size % 2 ** 32, 4);
  yield Buffer.concat([DEFLATE_END, tail]);
}

/** The bytes inside a gzip. Throws the decoder's error when it is damaged. */
export async function* gunzip(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const input = Readable.from(source, { objectMode: true });
  const coder = createGunzip({ chunkSize: 256 * 1024 });
  input.once('error', (error) => coder.destroy(error));
  input.pipe(coder);
  try {
    for await (const chunk of coder) yield chunk as Uint8Array;
  } finally {
    input.destroy();
    coder.destroy();
  }
}
