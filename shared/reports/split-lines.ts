/** Lines of a UTF-8 stream, one by one: a character cut in two by a chunk stays whole. */
import { isUtf8 } from 'node:buffer';

const NEWLINE = 10;

/**
 * Every line without its newline. Throws TypeError where the bytes are not UTF-8. Each line is decoded by itself: one that
 * is Latin then takes half the memory and is parsed faster, whatever the script of its neighbours.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  /** The pieces of a line whose end has not come yet. */
  let open: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const last = chunk.subarray(start, end);
      yield decoded(open.length === 0 ? last : Buffer.concat([...open, last]));
      open = [];
      start = end + 1;
    }
    if (start < chunk.length) open.push(chunk.subarray(start));
  }
  if (open.length > 0) yield decoded(Buffer.concat(open));
}

function decoded(bytes: Uint8Array): string {
  // The decoder throws, and says why.
  if (!isUtf8(bytes)) return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
