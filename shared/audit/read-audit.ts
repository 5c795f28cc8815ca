/** Who did what, when and why, over all streams: the journal with filters, a page at a time or whole. */
import { dayBefore } from '../reference/day-before.ts';
import { genevaDay } from '../reference/geneva-day.ts';
import { journalPlace as placeOf } from '../store/journal-place.ts';
import type { JournalEntry, Ledger, Page } from '../store/ports.ts';

/** An empty text filters nothing; days are `YYYY-MM-DD`, both included, and those of Geneva. */
export interface AuditFilters {
  /** Id of a person or machine, or whatever else signed. */
  readonly by: string;
  /** What stands before the first slash of a stream: `update`, `person`. */
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/** Entries read at once. */
const READ = 500;
/** Looked through for one page at most, so that a rare name cannot hold a request. */
const MOST_READ = 20_000;

/** At most `limit` entries that fit, the latest first; where `next` comes with fewer, more may follow. */
export async function auditPage(
  ledger: Pick<Ledger, 'journal'>,
  filters: AuditFilters,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<Page<JournalEntry>> {
  const items: JournalEntry[] = [];
  const size = filters.by === '' && filters.kind === '' ? limit : READ;
  let from = after;
  for (let read = 0; read < MOST_READ; read += size) {
    const wanted = Math.min(size, READ);
    const page = await ledger.journal({
      ...span(filters),
      limit: wanted,
      ...(from === undefined ? {} : { after: from }),
    });
    const fitting = page.items.filter((entry) => fits(entry, filters));
    const room = limit - items.length;
    items.push(...fitting.slice(0, room));
    const last = items.at(-1);
    if (fitting.length > room && last !== undefined) return { items, next: placeOf(last) };
    if (page.next === undefined) return { items };
    from = page.next;
    if (items.length === limit) return { items, next: from };
  }
  return { items, ...(from === undefined ? {} : { next: from }) };
}

/** All entries that fit, the latest first. */
export async function* auditEntries(
  ledger: Pick<Ledger, 'journal'>,
  filters: AuditFilters,
): AsyncGenerator<JournalEntry> {
  let after: string | undefined;
  do {
    const page = await ledger.journal({
      ...span(filters),
      limit: 1000,
      ...(after === undefined ? {} : { after }),
    });
    yield* page.items.filter((entry) => fits(entry, filters));
    after = page.next;
  } while (after !== undefined);
}

/** The kind of a stream. */
export function kindOf(stream: string): string {
  return stream.slice(0, Math.max(0, stream.indexOf('/')));
}

/** The journal goes by days of UTC: a day of Geneva begins on the one before. */
function span({ from, to }: AuditFilters): { readonly from: string; readonly to: string } {
  return { from: dayBefore(from), to };
}

function fits({ at, by, stream }: JournalEntry, filters: AuditFilters): boolean {
  if (!isWithin(at, filters)) return false;
  return (filters.by === '' || filters.by === by) && (filters.kind === '' || filters.kind === kindOf(stream));
}

/** Only the first and the last day of UTC are shared with another of Geneva. */
function isWithin(at: string, { from, to }: AuditFilters): boolean {
  const day = at.slice(0, 10);
  if (day >= from && day < to) return true;
  const own = genevaDay(new Date(at));
  return own >= from && own <= to;
}
