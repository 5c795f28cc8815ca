/** Which item of a later list is which of an earlier one: lists have no ids, so by content, by name, then by place between those. */
import { saidAs } from '../intake/import/merge-versions.ts';

export type KeyOf = (item: unknown) => string;

/** For each item of `before` the place of the same item in `after`; -1 where it is gone. No place is given twice. */
export function alignItems(
  before: readonly unknown[],
  after: readonly unknown[],
  keyOf: KeyOf,
): readonly number[] {
  const places = before.map(() => -1);
  const taken = new Set<number>();
  const pair = (from: number, to: number): void => {
    places[from] = to;
    taken.add(to);
  };
  const said = placesBy(after, saidAs, () => true);
  const next = new Map<string, number>();
  before.forEach((item, from) => {
    const content = saidAs(item);
    const at = next.get(content) ?? 0;
    const to = said.get(content)?.[at];
    if (to === undefined) return;
    next.set(content, at + 1);
    pair(from, to);
  });
  const isLeft = (from: number): boolean => places[from] === -1;
  const named = placesBy(after, keyOf, (at) => !taken.has(at));
  for (const [key, own] of placesBy(before, keyOf, isLeft)) {
    const [[from, ...more], [to, ...others]] = [own, named.get(key) ?? []];
    const isOne = more.length + others.length === 0;
    if (isOne && from !== undefined && to !== undefined) pair(from, to);
  }
  // Reworded in its place: as many came as went after the same neighbour.
  const gone = byNeighbour(before.length, isLeft, (from) => places[from] ?? -1);
  const came = byNeighbour(
    after.length,
    (to) => !taken.has(to),
    (to) => to,
  );
  for (const [neighbour, from] of gone) {
    const to = came.get(neighbour) ?? [];
    if (to.length !== from.length) continue;
    for (const [index, each] of from.entries()) pair(each, to[index] ?? -1);
  }
  return places;
}

/** The places of the items that count, by what they are called; each list is gone through once, however long it is. */
function placesBy(
  items: readonly unknown[],
  nameOf: KeyOf,
  counts: (index: number) => boolean,
): ReadonlyMap<string, readonly number[]> {
  return Map.groupBy(
    [...items.keys()].filter((index) => counts(index)),
    (index) => nameOf(items[index]),
  );
}

/** The items that are left, by the last one before them that is not. */
function byNeighbour(
  length: number,
  isLeft: (index: number) => boolean,
  placeOf: (index: number) => number,
): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  let neighbour = -1;
  for (let index = 0; index < length; index++) {
    if (isLeft(index)) groups.set(neighbour, [...(groups.get(neighbour) ?? []), index]);
    else neighbour = placeOf(index);
  }
  return groups;
}
