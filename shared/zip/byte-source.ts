/** What a reader needs of the world: a name, a size and random access to bytes. */

/** Bytes that can be read in pieces and read again. `read` gives fewer bytes only at the end of the file. */
export interface ByteSource {
  readonly name: string;
  readonly size: number;
  read(offset: number, length: number): Promise<Uint8Array>;
  stream(): AsyncIterable<Uint8Array>;
  /** Room for what does not fit in memory; given back with the source. Absent where there is none. */
  scratch?(): Scratch;
}

/** Bytes put aside, to be read back at once: the readers of single cells cannot wait. */
export interface Scratch {
  /** Puts bytes behind those already there. */
  append(bytes: Uint8Array): void;
  /** Fills `into` with the bytes from `offset` on, as far as there are any. */
  read(offset: number, into: Uint8Array): void;
}

const STEP = 1 << 20;

/** A source over bytes in memory; `name` is the file's name as its owner knows it. */
export function bytesSource(name: string, bytes: Uint8Array): ByteSource {
  const read = async (offset: number, length: number) => bytes.subarray(offset, offset + length);
  return { name, size: bytes.length, read, stream: () => readRange(read, 0, bytes.length) };
}

/** The bytes from `offset` on, `length` of them or until the file ends, in pieces of 1 MiB. */
export async function* readRange(
  read: ByteSource['read'],
  offset: number,
  length: number,
): AsyncGenerator<Uint8Array> {
  const end = offset + length;
  for (let at = offset; at < end; ) {
    const piece = await read(at, Math.min(STEP, end - at));
    if (piece.length === 0) return;
    yield piece;
    at += piece.length;
  }
}
