/** Which item of a later list is which of an earlier one: lists have no ids, so by content, by name, then by place between those. */
import { sameValue } from '../intake/import/merge-versions.ts';

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
  before.forEach((item, from) => {
    const to = after.findIndex((other, at) => !taken.has(at) && sameValue(item, other));
    if (to >= 0) pair(from, to);
  });
  const isLeft = (from: number): boolean => places[from] === -1;
  before.forEach((item, from) => {
    if (!isLeft(from)) return;
    const key = keyOf(item);
    const own = before.filter((other, at) => isLeft(at) && keyOf(other) === key);
    const found = after.flatMap((other, at) => (!taken.has(at) && keyOf(other) === key ? [at] : []));
    const [to] = found;
    if (own.length === 1 && found.length === 1 && to !== undefined) pair(from, to);
  });
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
