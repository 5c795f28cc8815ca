/** Lets yauzl read a ZIP directory from any byte source, keeping the file's end, where the directory is, at hand. */
import { RandomAccessReader } from 'yauzl';
import type { ByteSource } from './byte-source.ts';

const TAIL = 256 * 1024;

/** yauzl's random access over a {@link ByteSource}; only `read` is needed, as entries are unpacked elsewhere. */
export class ZipReader extends RandomAccessReader {
  readonly #source: ByteSource;
  readonly #fail: (cause: unknown) => void;
  #tail: Promise<Uint8Array> | undefined;

  /** `fail` hears of what yauzl throws inside its own callback, where no caller could catch it. */
  constructor(source: ByteSource, fail: (cause: unknown) => void) {
    super();
    this.#source = source;
    this.#fail = fail;
  }

  override read(
    target: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    this.#bytes(position, length)
      .then(
        (bytes) => {
          target.set(bytes, offset);
          callback(null, bytes.length);
        },
        (cause: Error) => callback(cause),
      )
      .catch(this.#fail);
  }

  async #bytes(position: number, length: number): Promise<Uint8Array> {
    const start = Math.max(0, this.#source.size - TAIL);
    if (position < start) return this.#source.read(position, length);
    this.#tail ??= this.#source.read(start, TAIL);
    return (await this.#tail).subarray(position - start, position - start + length);
  }
}
