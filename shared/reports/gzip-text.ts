/** Gzip in streams, with nothing in the header that depends on the machine or the hour. */
import { Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';

/** Place of the operating-system byte in a gzip header (RFC 1952, 2.3); 255 = unknown. */
const OS_BYTE = 9;
const UNKNOWN_OS = 255;

type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** Gzip of the chunks; text as UTF-8. Modification time 0 and operating system unknown. */
export async function* gzip(source: Chunks, level: number): AsyncGenerator<Uint8Array> {
  let seen = 0;
  for await (const chunk of through(source, createGzip({ level, chunkSize: 64 * 1024 }))) {
    if (seen <= OS_BYTE && seen + chunk.length > OS_BYTE) chunk[OS_BYTE - seen] = UNKNOWN_OS;
    seen += chunk.length;
    yield chunk;
  }
}

/** The bytes inside a gzip. Throws the decoder's error when it is damaged. */
export function gunzip(source: Chunks): AsyncIterable<Uint8Array> {
  return through(source, createGunzip({ chunkSize: 256 * 1024 }));
}

async function* through(
  source: Chunks,
  coder: ReturnType<typeof createGzip> | ReturnType<typeof createGunzip>,
): AsyncGenerator<Uint8Array> {
  const input = Readable.from(source, { objectMode: true });
  input.once('error', (error) => coder.destroy(error));
  input.pipe(coder);
  try {
    for await (const chunk of coder) yield chunk as Uint8Array;
  } finally {
    input.destroy();
    coder.destroy();
  }
}
