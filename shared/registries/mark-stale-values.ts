/** The translations of an entry, each beside the same text as it was saved before. */
import { markStale } from '../activities/mark-stale.ts';
import type { LocalizedText } from '../activities/record.ts';
import type { EntryValue, RegistryEntry } from './entry.ts';
import type { Registry } from './registry.ts';

/** `entry` with every translation marked by {@link markStale}. */
export function markStaleValues(
  { fields }: Pick<Registry, 'fields'>,
  entry: RegistryEntry,
  before: RegistryEntry | undefined,
): RegistryEntry {
  if (before === undefined) return entry;
  const marked = fields.flatMap(({ id, kind }): (readonly [string, EntryValue])[] => {
    const [text, known] = [entry.values[id], before.values[id]];
    if (kind.type !== 'localized' || text === undefined) return [];
    const now = markStale(text as LocalizedText, known as LocalizedText | undefined);
    return now === text ? [] : [[id, now]];
  });
  return marked.length === 0
    ? entry
    : { ...entry, values: { ...entry.values, ...Object.fromEntries(marked) } };
}
