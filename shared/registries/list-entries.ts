/** The entries of a registry that a class of reader may see, narrowed and in pages. */
import type { Audience } from '../people/audience.ts';
import { foldText } from '../reference/fold-text.ts';
import { type HeldListing, ledgerAtHand } from '../store/ledger-at-hand.ts';
import { pagesUnder } from '../store/pages.ts';
import type { Ledger, Page, Revision } from '../store/ports.ts';
import { codesAt, entriesKey, entryKeys, entryStream, type RegistryEntry, textAt } from './entry.ts';
import { entryYear, isOverdue } from './entry-year.ts';
import { REGISTRIES } from './registries.ts';
import type { Registry } from './registry.ts';
import { visibleEntry } from './visible-entry.ts';

/** What is absent or empty narrows nothing. */
export interface EntryFilters {
  readonly line?: string;
  /** Goal or target; goal `9` finds `9.c`, too. */
  readonly goal?: string;
  readonly sector?: string;
  readonly status?: string;
  /** What the entry is about, else its deadline, lies in it. */
  readonly year?: number;
  /** Only what was due before this day and is not over. */
  readonly overdueOn?: string;
  /** In its title or its id, however it is written. */
  readonly text?: string;
}

const READ = 500;

/** Entries at hand, their states whole: made once by who serves many readers, and handed on. */
export function entriesAtHand(ledger: Ledger): HeldListing {
  const keys = REGISTRIES.map(({ id }) => entriesKey(id));
  const brief = (stream: string, state: unknown): unknown => (isEntryStream(stream) ? state : undefined);
  return ledgerAtHand(ledger, { keys, keysOf: entryKeys, brief });
}

/**
 * A page of those that stand and fit, in order of id, each as `reader` may see it. `next` is the id to go on behind.
 */
export async function listEntries(
  listing: Pick<Ledger, 'list'>,
  registry: Registry,
  {
    after = '',
    limit = 100,
    reader,
    ...filters
  }: EntryFilters & { readonly reader: Audience; readonly after?: string; readonly limit?: number },
): Promise<Page<Revision<RegistryEntry>>> {
  const from = after === '' ? '' : entryStream({ registry: registry.id, id: after });
  const items: Revision<RegistryEntry>[] = [];
  for await (const page of pagesUnder<RegistryEntry>(listing, entriesKey(registry.id), READ)) {
    for (const revision of page) {
      if (revision.stream <= from) continue;
      const state = visibleEntry(revision.state, reader);
      if (state === undefined || !fits(registry, state, filters)) continue;
      if (items.length === limit) return { items, next: (items.at(-1) as Revision<RegistryEntry>).state.id };
      items.push({ ...revision, state });
    }
  }
  return { items };
}

function fits(registry: Registry, entry: RegistryEntry, asked: EntryFilters): boolean {
  const { goal, line, overdueOn, sector, status, text, year } = asked;
  const { parts } = registry;
  const names = (field: string | undefined, code: string | undefined): boolean =>
    !code || codesAt(entry, field).includes(code);
  if (!names(parts.lines, line) || !names(parts.sectors, sector)) return false;
  if (!names(parts.status?.field, status)) return false;
  if (goal && !codesAt(entry, parts.goals).some((code) => code === goal || code.startsWith(`${goal}.`)))
    return false;
  if (year !== undefined && entryYear(registry, entry) !== year) return false;
  if (overdueOn && !isOverdue(registry, entry, overdueOn)) return false;
  return !text || foldText(`${textAt(entry, parts.title)} ${entry.id}`).includes(foldText(text));
}

function isEntryStream(stream: string): boolean {
  return stream.startsWith('registry/');
}
