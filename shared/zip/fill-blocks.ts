/** Text gathered as UTF-8 in blocks of memory that are used again and again. */

/** UTF-8 has at most so many bytes for a UTF-16 code unit. */
const WIDEST = 3;

/** Gathers pieces in blocks. */
export interface BlockFiller {
  /** Takes bytes, or text as UTF-8; gives the block before when the piece might not fit behind what is in it. */
  readonly add: (piece: string | Uint8Array) => Uint8Array | undefined;
  /** What is in the last block, if anything is. */
  readonly rest: () => Uint8Array | undefined;
  /** Takes back the memory of a block that nobody reads any more. */
  readonly free: (block: Uint8Array) => void;
}

/**
 * A filler of blocks of `size` bytes; a longer piece gets a longer block. Where blocks end depends on the pieces alone.
 * Each text is written where it will be read: joining small texts, and memory that is asked for and let go for each block,
 * take longer than packing them.
 */
export function blockFiller(size: number): BlockFiller {
  const spare: Buffer[] = [];
  let block: Buffer | undefined;
  let used = 0;
  const rest = (): Uint8Array | undefined => {
    const full = used > 0 ? block?.subarray(0, used) : undefined;
    if (full) block = undefined;
    used = 0;
    return full;
  };
  return {
    add(piece) {
      const most = typeof piece === 'string' ? piece.length * WIDEST : piece.length;
      const full = block && used + most > block.length ? rest() : undefined;
      if (!block || block.length < most)
        block = most > size ? Buffer.allocUnsafeSlow(most) : (spare.pop() ?? Buffer.allocUnsafeSlow(size));
      if (typeof piece === 'string') used += block.write(piece, used);
      else {
        block.set(piece, used);
        used += piece.length;
      }
      return full;
    },
    rest,
    free({ buffer }) {
      if (buffer.byteLength === size) spare.push(Buffer.from(buffer));
    },
  };
}
