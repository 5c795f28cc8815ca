/** Keeps millions of shared strings as bytes and makes a string only when a cell asks for it. */
import { Problem } from '../../../text/problem.ts';
import type { Scratch } from '../../../zip/byte-source.ts';
import type { ReadBackBudget } from './read-back-budget.ts';
import { stringSlabs } from './string-slabs.ts';

/** The shared strings of a workbook, by index. */
export interface StringArena {
  readonly count: number;
  /** Adds UTF-8 bytes as the next string. */
  add(buf: Buffer, start: number, stop: number): void;
  /** Adds a string that is over the limit of a cell: its place counts, its text is not kept. */
  addTooLong(): void;
  /** The string, or null when it was too long. Throws Problem `workbook-damaged` when there is none. */
  get(index: number): string | null;
}

const TOO_LONG = 0xffffffff;
/** More than a million rows have, and what their table keeps in memory: 270 MB. */
const MOST = 2 ** 25;
/** Decoded strings kept at hand: those asked for twice. Most never are, and what is kept costs the garbage collector. */
const CACHE = 1 << 16;
/** Longer texts are decoded again each time, so that the cache stays small. */
const CACHED_BYTES = 2048;

/**
 * Bytes in slabs (string-slabs.ts) and a table of 8 bytes per string. `decode` turns stored bytes into text; `maxDecoded` bytes may
 * be turned into text in all, so that a few long strings named by millions of cells can't keep us busy for hours.
 */
export function stringArena(
  decode: (buf: Buffer, start: number, stop: number) => string,
  { maxDecoded, readBack }: { readonly maxDecoded: number; readonly readBack: ReadBackBudget },
  scratch?: Scratch,
): StringArena {
  const slabs = stringSlabs(decode, scratch, readBack);
  let count = 0;
  let decoded = 0;
  let positions = new Uint32Array(1024);
  let lengths = new Uint32Array(1024);
  const cachedIndex = new Int32Array(CACHE).fill(-1);
  const cachedText: string[] = new Array<string>(CACHE).fill('');

  const note = (position: number, length: number) => {
    if (count === MOST)
      throw new Problem('zip-bomb', { entry: 'sharedStrings', limit: MOST, what: 'strings' });
    if (count === lengths.length) {
      positions = grown(positions);
      lengths = grown(lengths);
    }
    positions[count] = position;
    lengths[count] = length;
    count++;
  };

  return {
    get count() {
      return count;
    },
    add: (buf, start, stop) => note(slabs.add(buf, start, stop), stop - start),
    addTooLong: () => note(0, TOO_LONG),
    get(index) {
      const place = index & (CACHE - 1);
      const again = cachedIndex[place] === index;
      if (again && cachedText[place] !== '') return cachedText[place] as string;
      const length = index < count ? (lengths[index] as number) : undefined;
      if (length === undefined) throw new Problem('workbook-damaged', { reason: 'shared string', index });
      if (length === TOO_LONG) return null;
      if (length === 0) return '';
      decoded += length;
      if (decoded > maxDecoded)
        throw new Problem('zip-bomb', { entry: 'sharedStrings', limit: maxDecoded, what: 'bytes' });
      const text = slabs.text(positions[index] as number, length);
      if (length <= CACHED_BYTES) {
        cachedIndex[place] = index;
        cachedText[place] = again ? text : '';
      }
      return text;
    },
  };
}

function grown(table: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const bigger = new Uint32Array(table.length * 2);
  bigger.set(table);
  return bigger;
}
