/** Two versions of a list become one, item by item and part by part; nothing that either side wrote is lost. */
import type { Field } from '../activities/field.ts';
import { sameValue } from '../intake/import/merge-versions.ts';
import { alignItems, type KeyOf } from './align-items.ts';

type Item = Readonly<Record<string, unknown>>;
type List = readonly Item[];

export interface ListVersions {
  readonly base: List;
  readonly yours: List;
  readonly theirs: List;
}

/** An item, or a part of one, that both sides changed in different ways. */
export interface ItemConflict {
  /** `1.statement`: the place in the merged list and the part; without a part where the whole item is to be chosen. */
  readonly path: string;
  /** Of the item or the part; absent where that version has none. */
  readonly base: unknown;
  readonly yours: unknown;
  readonly theirs: unknown;
}

export interface MergedList {
  /** Holds your side of each conflict; where you removed what they changed, theirs. */
  readonly value: List;
  readonly conflicts: readonly ItemConflict[];
  /** For each version the place in `value` of each of its items; -1 where it is gone. */
  readonly places: { readonly [version in keyof ListVersions]: readonly number[] };
}

/** One item in all versions that have it. */
interface Slot {
  readonly base?: number;
  yours?: number;
  theirs?: number;
}

/** Items keep the order of `theirs`, where they changed the list, and yours come after; else your order. */
export function mergeList(field: Pick<Field, 'kind'>, versions: ListVersions): MergedList {
  const { base, theirs, yours } = versions;
  const keyOf = keyIn(field);
  const slots = slotsOf(versions, keyOf);
  const isTheirs = !sameValue(base, theirs);
  const order = (slot: Slot): number => {
    const [first, second] = isTheirs ? [slot.theirs, slot.yours] : [slot.yours, slot.theirs];
    return first ?? theirs.length + yours.length + (second ?? 0);
  };
  const value: Item[] = [];
  const conflicts: ItemConflict[] = [];
  const places = { base: base.map(() => -1), yours: yours.map(() => -1), theirs: theirs.map(() => -1) };
  for (const slot of slots.toSorted((a, b) => order(a) - order(b))) {
    const met = mergeItem(field, keyOf, {
      base: slot.base === undefined ? undefined : base[slot.base],
      yours: slot.yours === undefined ? undefined : yours[slot.yours],
      theirs: slot.theirs === undefined ? undefined : theirs[slot.theirs],
    });
    if (met.item === undefined) continue;
    for (const { part, ...sides } of met.conflicts) {
      conflicts.push({
        path: part === undefined ? String(value.length) : `${value.length}.${part}`,
        ...sides,
      });
    }
    for (const version of ['base', 'yours', 'theirs'] as const) {
      const at = slot[version];
      if (at !== undefined) places[version][at] = value.length;
    }
    value.push(met.item);
  }
  return { value, conflicts, places };
}

function slotsOf({ base, theirs, yours }: ListVersions, keyOf: KeyOf): readonly Slot[] {
  const [mine, others] = [alignItems(base, yours, keyOf), alignItems(base, theirs, keyOf)];
  const slots: Slot[] = base.map((_, index) => {
    const [own, other] = [mine[index] ?? -1, others[index] ?? -1];
    return { base: index, ...(own >= 0 && { yours: own }), ...(other >= 0 && { theirs: other }) };
  });
  const added = (length: number, known: readonly number[]): readonly number[] =>
    Array.from({ length }, (_, index) => index).filter((index) => !known.includes(index));
  const [own, other] = [added(yours.length, mine), added(theirs.length, others)];
  // The same, added by both; what is only alike in its place is two.
  const both = alignItems(
    own.map((index) => yours[index]),
    other.map((index) => theirs[index]),
    keyOf,
  ).map((at, index) => {
    const [mineAt, theirsAt] = [own[index], other[at]];
    const isSame =
      mineAt !== undefined && theirsAt !== undefined && keyOf(yours[mineAt]) === keyOf(theirs[theirsAt]);
    return isSame ? theirsAt : undefined;
  });
  own.forEach((yoursAt, index) => {
    const theirsAt = both[index];
    slots.push({ yours: yoursAt, ...(theirsAt !== undefined && { theirs: theirsAt }) });
  });
  for (const theirsAt of other) if (!both.includes(theirsAt)) slots.push({ theirs: theirsAt });
  return slots;
}

interface Sides {
  readonly base: Item | undefined;
  readonly yours: Item | undefined;
  readonly theirs: Item | undefined;
}

interface MetItem {
  readonly item: Item | undefined;
  readonly conflicts: readonly (Omit<ItemConflict, 'path'> & { readonly part?: string })[];
}

function mergeItem(field: Pick<Field, 'kind'>, keyOf: KeyOf, sides: Sides): MetItem {
  const { base, theirs, yours } = sides;
  if (sameValue(yours, base)) return { item: theirs, conflicts: [] };
  if (sameValue(theirs, base) || sameValue(yours, theirs)) return { item: yours, conflicts: [] };
  const named = [base, yours, theirs].flatMap((item) => (item === undefined ? [] : [keyOf(item)]));
  // Under another name it may be another thing: parts of two things are never mixed.
  const isOne = yours !== undefined && theirs !== undefined && new Set(named).size === 1;
  if (!isOne || field.kind.type !== 'items') return { item: yours ?? theirs, conflicts: [sides] };
  const item: Record<string, unknown> = {};
  const conflicts: (Omit<ItemConflict, 'path'> & { readonly part: string })[] = [];
  for (const { id: part } of field.kind.parts) {
    const [was, own, other] = [base?.[part], yours[part], theirs[part]];
    const isMine = !sameValue(own, was);
    if (isMine && !sameValue(other, was) && !sameValue(own, other)) {
      conflicts.push({ part, base: was, yours: own, theirs: other });
    }
    const stands = isMine ? own : other;
    if (stands !== undefined) item[part] = stands;
  }
  return { item, conflicts };
}

/** What an item is called: the code of a claim, of others the first part that every one of its kind has. */
function keyIn({ kind }: Pick<Field, 'kind'>): KeyOf {
  const name = kind.type === 'items' ? (kind.parts[0]?.id ?? '') : 'code';
  return (item) => String((item as Item)[name]);
}
