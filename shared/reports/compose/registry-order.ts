/** The order in which entries of a registry are printed, and the headings under which they fall. */
import type { LineCode } from '../../activities/record.ts';
import { ACTION_LINE_IDS } from '../../reference/action-lines.ts';
import { CODE_LISTS, type CodeListName } from '../../reference/organization.ts';
import type { Registry } from '../../registries/registry.ts';
import type { RegisteredEntry } from '../registered.ts';
import { codesIn } from './registry-book.ts';

/** By `order`: codes as their lists have them, all else by its own order; then by id. */
export function inOrder(
  entries: readonly RegisteredEntry[],
  registry: Registry,
  order: readonly string[] = [],
): readonly RegisteredEntry[] {
  const keys = order.map((id) => placeIn(registry, id));
  return entries.toSorted((a, b) => {
    for (const key of keys) {
      const difference = compare(key(a), key(b));
      if (difference !== 0) return difference;
    }
    return compare(a.id, b.id);
  });
}

/** Codes of a field that has a list, in its order; undefined for free text. `line`, `goal` and `sector` are the fields that play that part. */
export function codesOf(registry: Registry, by: string): readonly string[] | undefined {
  if (by === 'line') return ACTION_LINE_IDS satisfies readonly LineCode[];
  if (by === 'goal') return Array.from({ length: 17 }, (_, index) => String(index + 1));
  const list = listOf(registry, by === 'sector' ? (registry.parts.sectors ?? '') : by);
  return list === undefined ? undefined : CODE_LISTS[list].map(({ id }) => id);
}

/** The code list of a field. */
export function listOf({ fields }: Registry, id: string): CodeListName | undefined {
  const kind = fields.find((field) => field.id === id)?.kind;
  return kind?.type === 'code' || kind?.type === 'codes' ? kind.list : undefined;
}

/** The field behind `line`, `goal` and `sector`; any other is its own. */
export function fieldOf({ parts }: Registry, by: string): string {
  if (by === 'line') return parts.lines ?? by;
  if (by === 'goal') return parts.goals ?? by;
  return by === 'sector' ? (parts.sectors ?? by) : by;
}

function placeIn(registry: Registry, id: string): (entry: RegisteredEntry) => string {
  const codes = codesOf(registry, id);
  return ({ values }) => {
    const [first = '\uffff'] = codesIn(values[id]);
    if (typeof values[id] === 'number') return first.padStart(16, '0');
    const at = codes?.indexOf(first) ?? -1;
    return at < 0 ? natural(first) : String(at).padStart(4, '0');
  };
}

/** `2.10` after `2.9`. */
function natural(said: string): string {
  return said.replace(/\d+/gu, (digits) => digits.padStart(8, '0'));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
