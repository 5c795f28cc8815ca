/** Cuts a stream of UTF-8 bytes where characters end, so that each piece can be decoded on its own. */

/** Length of the unfinished character at the end of `bytes`: 0 to 3. */
export function unfinishedTail(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const c = bytes[bytes.length - back] as number;
    if (c < 0x80) return 0;
    if (c >= 0xc0) return (c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

/** Yields the same bytes in pieces that end with a whole character (or with the stream). */
export async function* utf8Pieces(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let tail: Buffer = Buffer.alloc(0);
  for await (const piece of pieces) {
    const view = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    const bytes: Buffer = tail.length === 0 ? view : Buffer.concat([tail, view]);
    const whole = bytes.length - unfinishedTail(bytes);
    tail = Buffer.from(bytes.subarray(whole));
    if (whole > 0) yield bytes.subarray(0, whole);
  }
  if (tail.length > 0) yield tail;
}
