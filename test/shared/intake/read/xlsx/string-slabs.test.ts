import { describe, expect, it } from 'vitest';
import { readBackBudget } from '../../../../../shared/intake/read/xlsx/read-back-budget.ts';
import { stringSlabs } from '../../../../../shared/intake/read/xlsx/string-slabs.ts';
import type { Scratch } from '../../../../../shared/zip/byte-source.ts';

const decode = (buf: Buffer, start: number, stop: number): string => buf.toString('utf8', start, stop);

const free = () => {};

/** Scratch room in memory that counts what is put there. */
function memoryScratch(): Scratch & { readonly size: number } {
  let bytes = Buffer.alloc(0);
  return {
    get size() {
      return bytes.length;
    },
    append(more) {
      bytes = Buffer.concat([bytes, more]);
    },
    read(offset, into) {
      bytes.copy(into, 0, offset);
    },
  };
}

/** A text of its own for each index, of about 30 kB, in several scripts. */
const textOf = (index: number): string => `${index} день 数据 ${'x'.repeat(30_000 + (index % 977))} ${index}`;

describe('the bytes of shared strings', () => {
  it.each([
    ['in order', (index: number) => index],
    ['backwards', (index: number) => 1799 - index],
    ['in any order', (index: number) => (index * 787) % 1800],
  ])('come back %s as they were added, also those that went to scratch room', (_, pick) => {
    const scratch = memoryScratch();
    const slabs = stringSlabs(decode, scratch, free);
    const places = Array.from({ length: 1800 }, (_, index) => {
      const bytes = Buffer.from(textOf(index));
      return [slabs.add(bytes, 0, bytes.length), bytes.length] as const;
    });
    expect(scratch.size).toBeGreaterThan(10_000_000);
    for (let turn = 0; turn < 1800; turn += 1) {
      const index = pick(turn);
      const [position, length] = places[index] ?? [0, 0];
      expect(slabs.text(position, length) === textOf(index)).toBe(true);
    }
  });

  it('stay in memory where there are few of them or there is no scratch room', () => {
    const scratch = memoryScratch();
    const few = stringSlabs(decode, scratch, free);
    expect(few.add(Buffer.from('nothing'), 0, 0)).toBe(0);
    const bytes = Buffer.from(textOf(1));
    for (let index = 0; index < 100; index += 1) few.add(bytes, 0, bytes.length);
    expect(scratch.size).toBe(0);
    const many = stringSlabs(decode, undefined, free);
    const places = Array.from({ length: 1800 }, () => many.add(bytes, 0, bytes.length));
    expect(many.text(places.at(-1) ?? 0, bytes.length) === textOf(1)).toBe(true);
  });

  describe('that are read back', () => {
    const COUNT = 60_000;
    const SIZE = 1000;
    const text = (index: number): string => String(index).padEnd(SIZE, '.');
    const filled = (most: number) => {
      let bytes = 0;
      const budget = readBackBudget(most);
      const scratch = memoryScratch();
      const slabs = stringSlabs(decode, scratch, (read) => {
        bytes += read;
        budget(read);
      });
      const places = Array.from({ length: COUNT }, (_, index) =>
        slabs.add(Buffer.from(text(index)), 0, SIZE),
      );
      return { read: (index: number) => slabs.text(places[index] ?? 0, SIZE), bytes: () => bytes };
    };
    /** One of those in scratch room, far from the one before. */
    const far = (turn: number): number => 34_000 + ((turn * 7919) % 20_000);

    it('in any order cost no more than their own bytes', () => {
      const { bytes, read } = filled(Number.POSITIVE_INFINITY);
      for (let turn = 0; turn < 5000; turn += 1) expect(read(far(turn)) === text(far(turn))).toBe(true);
      expect(bytes()).toBeLessThan(5000 * SIZE * 1.5);
    });

    it('in order are read once', () => {
      const { bytes, read } = filled(Number.POSITIVE_INFINITY);
      for (let index = 0; index < COUNT; index += 1) expect(read(index) === text(index)).toBe(true);
      expect(bytes()).toBeLessThan(COUNT * SIZE * 1.2);
    });

    it('may cost what the limit says and not more', () => {
      const cost = 5000 * (SIZE + 4096);
      const pass = (most: number) => {
        const { read } = filled(most);
        for (let turn = 0; turn < 5000; turn += 1) read(far(turn));
      };
      expect(() => pass(cost)).not.toThrow();
      expect(() => pass(cost - 1)).toThrow('zip-bomb');
    });
  });
});
