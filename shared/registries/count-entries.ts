/** How many entries stand in each registry, and how many of them are overdue, as a class of reader may see them. */
import type { Audience } from '../people/audience.ts';
import { pagesUnder } from '../store/pages.ts';
import type { Ledger } from '../store/ports.ts';
import { entriesKey, type RegistryEntry } from './entry.ts';
import { isOverdue } from './entry-year.ts';
import { WRITTEN_REGISTRIES } from './registries.ts';
import type { Registry } from './registry.ts';
import { visibleEntry } from './visible-entry.ts';

export interface EntryCount {
  readonly registry: Registry;
  readonly entries: number;
  /** Absent where entries are never due. */
  readonly overdue?: number;
}

const READ = 1000;

/** All registries that people write, in their order; each entry is looked at once. `today` is the office's day, `YYYY-MM-DD`. */
export async function countEntries(
  listing: Pick<Ledger, 'list'>,
  { reader, today }: { readonly reader: Audience; readonly today: string },
): Promise<readonly EntryCount[]> {
  const counts: EntryCount[] = [];
  for (const registry of WRITTEN_REGISTRIES) {
    let [entries, overdue] = [0, 0];
    for await (const page of pagesUnder<RegistryEntry>(listing, entriesKey(registry.id), READ)) {
      for (const { state } of page) {
        const seen = visibleEntry(state, reader);
        if (seen === undefined) continue;
        entries += 1;
        if (isOverdue(registry, seen, today)) overdue += 1;
      }
    }
    counts.push(registry.parts.due === undefined ? { registry, entries } : { registry, entries, overdue });
  }
  return counts;
}
