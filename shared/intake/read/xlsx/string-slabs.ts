/** Keeps the bytes of shared strings: the first of them in memory, the rest in scratch room where there is some. */
import type { Scratch } from '../../../zip/byte-source.ts';
import type { ReadBackBudget } from './read-back-budget.ts';

/** Bytes end to end; a position is a place in all that was added. */
export interface StringSlabs {
  /** Adds bytes, one slab at most; gives their position. */
  add(buf: Buffer, start: number, stop: number): number;
  /** What `decode` makes of `length` bytes at `position`. */
  text(position: number, length: number): string;
}

const SLAB = 1 << 22;
/** Slabs that stay in memory where there is scratch room: most files never leave them. */
const KEPT = 8;
const BLOCK = 1 << 16;
/** Blocks read back that are kept at hand. Strings come in the order of the cells, so few are read twice. */
const BLOCKS = 64;

/** Slabs of 4 MiB. Without `scratch` all of them stay in memory; `readBack` hears of what is read from it. */
export function stringSlabs(
  decode: (buf: Buffer, start: number, stop: number) => string,
  scratch: Scratch | undefined,
  readBack: ReadBackBudget,
): StringSlabs {
  const kept: Buffer[] = [];
  let slab: Buffer = Buffer.alloc(0);
  let first = -SLAB;
  let used = SLAB;
  const blocks: Buffer[] = [];
  const blockAt = new Int32Array(BLOCKS).fill(-1);
  let asked = -1;

  const nextSlab = (): void => {
    const isKept = scratch === undefined || kept.length < KEPT;
    if (!isKept && first >= KEPT * SLAB) scratch.append(slab);
    else slab = Buffer.allocUnsafeSlow(SLAB);
    if (isKept) kept.push(slab);
    first += SLAB;
    used = 0;
  };

  const spilled = (position: number, into: Buffer): Buffer => {
    readBack(into.length);
    scratch?.read(position - KEPT * SLAB, into);
    return into;
  };

  /** The block, once it or the one before was asked for last: whoever jumps about reads single strings. */
  const blockOf = (block: number): Buffer | undefined => {
    const place = block % BLOCKS;
    const before = asked;
    asked = block;
    if (blockAt[place] === block) return blocks[place];
    if (block !== before && block !== before + 1) return undefined;
    const buf = blocks[place] ?? Buffer.allocUnsafeSlow(BLOCK);
    blockAt[place] = -1;
    spilled(block * BLOCK, buf);
    blockAt[place] = block;
    blocks[place] = buf;
    return buf;
  };

  return {
    add(buf, start, stop) {
      if (stop === start) return 0;
      if (used + stop - start > SLAB) nextSlab();
      slab.set(buf.subarray(start, stop), used);
      const position = first + used;
      used += stop - start;
      return position;
    },
    text(position, length) {
      const whole = position >= first ? slab : kept[Math.floor(position / SLAB)];
      const at = position % SLAB;
      if (whole !== undefined) return decode(whole, at, at + length);
      const from = position % BLOCK;
      const block = from + length > BLOCK ? undefined : blockOf(Math.floor(position / BLOCK));
      if (block === undefined) return decode(spilled(position, Buffer.allocUnsafe(length)), 0, length);
      return decode(block, from, from + length);
    },
  };
}
