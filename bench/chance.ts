/** Chance from a seed: the same for the same row on every machine. */

/** A number from 0 (included) to 1 (excluded). */
export type Chance = () => number;

/** Mulberry32 (Tommy Ettinger, public domain), started from two mixed words. */
export function chance(seed: number, row: number): Chance {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(row + 0x7f4a7c15, 0xc2b2ae35)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of `values`, which has at least one. */
export function pick<T>(random: Chance, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)] as T;
}

/** A whole number from `low` to `high`, both included. */
export function from(random: Chance, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** `count` different ones of `values`. */
export function some<T>(random: Chance, values: readonly T[], count: number): readonly T[] {
  const found = new Set<T>();
  while (found.size < count) found.add(pick(random, values));
  return [...found];
}
