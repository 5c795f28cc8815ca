/** Lists and texts in languages, item by item: what only one side changed stands, whoever changed it. */
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

/** Claims name results and evidence by their place: where these move, nobody can tell what a claim meant. */
const PLACED: ReadonlySet<string> = new Set(['results', 'evidence']);

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

/** By what makes an item that item: its code, or the first part that every one of its kind has. */
function itemsOf({ id, kind }: Field): ((value: unknown) => Items | undefined) | undefined {
  switch (kind.type) {
    case 'codes':
    case 'texts':
      return (value) => keyed(value, String);
    case 'claims':
      return (value) => keyed(value, (item) => String((item as { readonly code: string }).code));
    case 'items': {
      const [first] = kind.parts;
      if (first === undefined || PLACED.has(id)) return undefined;
      return (value) => keyed(value, (item) => String((item as Readonly<Record<string, unknown>>)[first.id]));
    }
    default:
      return undefined;
  }
}

/** Undefined where two items are called the same: then none can be told from the other. */
function keyed(value: unknown, keyOf: (item: unknown) => string): Items | undefined {
  const list = (value ?? []) as readonly unknown[];
  const items = new Map(list.map((item) => [keyOf(item), item]));
  return items.size === list.length ? items : undefined;
}
