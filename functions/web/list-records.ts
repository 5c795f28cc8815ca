/** The list of records with its filters, a page at a time, through the ledger's look-up keys. */
import type { ActivityRecord, AnnualUpdate } from '../../shared/activities/record.ts';
import type { Actor } from '../../shared/people/actor.ts';
import {
  filterKey,
  fitsFilter,
  type RecordFilter,
  recordFilterOf,
} from '../../shared/reports/record-filter.ts';
import type { Ledger, Revision } from '../../shared/store/ports.ts';
import { seenRecords } from './seen-records.ts';

export interface RecordList {
  readonly filters: RecordFilter;
  readonly rows: readonly ActivityRecord[];
  /** Where the next page begins: its `after`. */
  readonly next?: string;
}

/** Records on a page, and in the first read: a page without filters reads no more than it shows. */
const PAGE = 50;
/** Later reads grow to this, because the filters then leave little of what is read. */
const LARGEST_READ = 500;
/** Looked through for one page at most, so that a rare word cannot hold a request for minutes. */
const MOST_READ = 5000;

/** The first page of records that fit the query (the filters of record-filter.ts, `after`), in order of their ids. */
export async function listRecords(
  ledger: Ledger,
  actor: Actor,
  query: Readonly<Record<string, string>>,
): Promise<RecordList> {
  const filters = recordFilterOf(query);
  const rows: ActivityRecord[] = [];
  let after = query.after;
  let limit = PAGE;
  for (let read = 0; read < MOST_READ; read += limit, limit = Math.min(limit * 2, LARGEST_READ)) {
    const page = await ledger.list(filterKey(filters), { limit, ...(after === undefined ? {} : { after }) });
    const records = await seenRecords(ledger, actor, page.items as readonly Revision<AnnualUpdate>[]);
    for (const [index, { record, stream }] of records.entries()) {
      if (!fitsFilter(record, filters)) continue;
      rows.push(record);
      const more = page.next !== undefined || index < records.length - 1;
      if (rows.length === PAGE) return { filters, rows, ...(more ? { next: stream } : {}) };
    }
    if (page.next === undefined) return { filters, rows };
    after = page.next;
  }
  return { filters, rows, ...(after === undefined ? {} : { next: after }) };
}
