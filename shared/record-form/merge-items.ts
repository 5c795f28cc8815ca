/** Lists of plain values and texts in languages, item by item: what only one side changed stands, whoever changed it. */
import type { Field } from '../activities/field.ts';
import { sameValue } from '../intake/import/merge-versions.ts';

interface Versions {
  readonly base: unknown;
  readonly yours: unknown;
  readonly theirs: unknown;
}

interface TextVersion {
  readonly status?: string;
}

type Items = ReadonlyMap<string, unknown>;

/**
 * All three versions as one value; undefined where both sides changed the same item in different ways, or the field can't be
 * taken apart. Items keep the order of `theirs`; what `yours` added comes after.
 */
export function mergeItems(
  field: Field,
  { base, theirs, yours }: Versions,
): { readonly value: unknown } | undefined {
  const isText = field.kind.type === 'localized';
  const take = isText ? byLanguage : itemsOf(field);
  if (take === undefined) return undefined;
  const [before, mine, newest] = [take(base), take(yours), take(theirs)];
  if (before === undefined || mine === undefined || newest === undefined) return undefined;
  const merged = new Map<string, unknown>();
  for (const key of new Set([...newest.keys(), ...mine.keys()])) {
    const [was, own, other] = [before.get(key), mine.get(key), newest.get(key)];
    const isMine = !sameValue(own, was);
    if (isMine && !sameValue(other, was) && !sameValue(own, other)) return undefined;
    const stands = isMine ? own : other;
    if (stands !== undefined) merged.set(key, stands);
  }
  if (!isText) return { value: [...merged.values()] };
  const originals = [...merged.values()].filter((version) => (version as TextVersion).status === 'original');
  // Of a text exactly one version is its author's.
  if (merged.size > 0 && originals.length !== 1) return undefined;
  return { value: merged.size === 0 ? undefined : Object.fromEntries(merged) };
}

function byLanguage(value: unknown): Items {
  return new Map(Object.entries(value ?? {}));
}

function itemsOf({ kind }: Field): ((value: unknown) => Items | undefined) | undefined {
  return kind.type === 'codes' || kind.type === 'texts' ? keyed : undefined;
}

/** Undefined where two are the same: then none can be told from the other. */
function keyed(value: unknown): Items | undefined {
  const list = (value ?? []) as readonly unknown[];
  const items = new Map(list.map((item) => [String(item), item]));
  return items.size === list.length ? items : undefined;
}
