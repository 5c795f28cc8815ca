/** The journal of the DynamoDB ledger: month after month back from the last day, each of its partitions at once. */
import { pageLimit } from '../batch.ts';
import { journalBounds, journalPlace } from '../journal-place.ts';
import type { JournalEntry, JournalSpan, Page } from '../ports.ts';
import type { DynamoTable } from './dynamo-ledger.ts';
import { journalInput } from './query-input.ts';
import { queryAll } from './table-access.ts';
import { entryOfItem, monthPartitions } from './table-items.ts';

/** A page of the journal. */
export async function readJournal(
  { client, table }: DynamoTable,
  span: JournalSpan,
): Promise<Page<JournalEntry>> {
  const limit = pageLimit(span.limit);
  const { before, first } = journalBounds(span);
  if (before <= first) return { items: [] };
  const found: JournalEntry[] = [];
  for (const month of monthsBack(first, before)) {
    // BETWEEN includes its ends: one more is read for the entry that the page before ended with.
    const bounds = { first, before, limit: limit - found.length + 2 };
    const parts = await Promise.all(
      monthPartitions(month).map(async (part) => {
        const entries: JournalEntry[] = [];
        for await (const item of queryAll(client, journalInput(table, part, bounds))) {
          entries.push(entryOfItem(item));
          if (entries.length === bounds.limit) break;
        }
        return entries;
      }),
    );
    const placed = parts.flat().map((entry) => ({ entry, place: journalPlace(entry) }));
    const fresh = placed.filter(({ place }) => place < before).sort((a, b) => (a.place < b.place ? 1 : -1));
    found.push(...fresh.map(({ entry }) => entry));
    if (found.length > limit) break;
  }
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return found.length > limit && last !== undefined ? { items, next: journalPlace(last) } : { items };
}

/** The months from that of `to` back to that of `from`, each `YYYY-MM`. */
function* monthsBack(from: string, to: string): Iterable<string> {
  let [year = 0, month = 0] = to.slice(0, 7).split('-').map(Number);
  for (;;) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (!(name >= from.slice(0, 7))) return;
    yield name;
    month -= 1;
    if (month === 0) [year, month] = [year - 1, 12];
  }
}
