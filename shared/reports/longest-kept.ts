/** What stands in the same order as before: the longest increasing run of places. */

/** Indexes into `places` of a longest increasing subsequence; absent places are in none. */
export function longestKept(places: readonly (number | undefined)[]): ReadonlySet<number> {
  /** By length − 1: index of the smallest place that ends a run of this length. */
  const ends: number[] = [];
  const before = new Map<number, number>();
  for (const [index, place] of places.entries()) {
    if (place === undefined) continue;
    let length = ends.findIndex((end) => (places[end] ?? 0) >= place);
    if (length < 0) length = ends.length;
    const previous = ends[length - 1];
    if (previous !== undefined) before.set(index, previous);
    ends[length] = index;
  }
  const kept = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before.get(index)) kept.add(index);
  return kept;
}
