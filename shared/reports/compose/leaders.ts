/** The first few of a ranking, without cutting between equals: a tie is shown whole or left out whole. */
import type { Counted } from './writer.ts';

export interface Leaders<T> {
  /** Greatest first, equal ones as they stood. */
  readonly first: readonly T[];
  /** More have a number than are shown: those shown are the greatest. */
  readonly isCut: boolean;
}

/** More than this many times `most` are too many to name, even where they tie. */
const ROOM = 2;

/**
 * The `most` greatest of those above zero, with all that equal the last of them; where these are too many, only those above
 * the tie, and where all tie, all.
 */
export function leaders<T extends { readonly counted: Counted }>(
  all: readonly T[],
  most: number,
): Leaders<T> {
  const ranked = all
    .filter(({ counted }) => counted.value > 0)
    .toSorted((a, b) => b.counted.value - a.counted.value);
  const last = ranked[most - 1]?.counted.value ?? 0;
  const tied = ranked.filter(({ counted }) => counted.value >= last);
  const above = ranked.filter(({ counted }) => counted.value > last);
  const first = tied.length <= most * ROOM || above.length === 0 ? tied : above;
  return { first, isCut: first.length < ranked.length };
}
