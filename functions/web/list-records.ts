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
import { mayFit } from './may-fit.ts';
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
/** Read for one page at most, so that a rare word cannot hold a request for minutes. */
const MOST_READ = 5000;

/** Updates to be looked at, in order. */
interface Batch {
  readonly updates: readonly Revision<AnnualUpdate>[];
  /** Whether there are others behind them. */
  readonly more: boolean;
}

/** The first page of records that fit the query (the filters of record-filter.ts, `after`), in order of their ids. */
export async function listRecords(
  ledger: Ledger,
  actor: Actor,
  query: Readonly<Record<string, string>>,
): Promise<RecordList> {
  const filters = recordFilterOf(query);
  const rows: ActivityRecord[] = [];
  let read = 0;
  const sought = { filter: filters, after: query.after };
  const batches = ledger.since === undefined ? pages(ledger, sought) : atHand(ledger, actor, sought);
  for await (const { more, updates } of batches) {
    const records = await seenRecords(ledger, actor, updates);
    for (const [index, { record, stream }] of records.entries()) {
      if (!fitsFilter(record, filters)) continue;
      rows.push(record);
      const isLast = !more && index === records.length - 1;
      if (rows.length === PAGE) return { filters, rows, ...(isLast ? {} : { next: stream }) };
    }
    read += updates.length;
    const next = updates.at(-1)?.stream;
    if (more && read >= MOST_READ && next !== undefined) return { filters, rows, next };
  }
  return { filters, rows };
}

interface Sought {
  readonly filter: RecordFilter;
  readonly after: string | undefined;
}

/** All updates under the filter's key, page by page. */
async function* pages(ledger: Ledger, { after, filter }: Sought): AsyncGenerator<Batch> {
  let place = after;
  for (let limit = PAGE; ; limit = Math.min(limit * 2, LARGEST_READ)) {
    const page = await ledger.list(filterKey(filter), {
      limit,
      ...(place === undefined ? {} : { after: place }),
    });
    place = page.next;
    yield { updates: page.items as readonly Revision<AnnualUpdate>[], more: place !== undefined };
    if (place === undefined) return;
  }
}

/** Those that may fit by what is at hand: nearly each that is read is shown. */
async function* atHand(ledger: Ledger, actor: Actor, sought: Sought): AsyncGenerator<Batch> {
  let waiting: readonly string[] = [];
  const readFirst = async (more: boolean): Promise<Batch> => {
    const found = await ledger.newest(waiting.slice(0, PAGE));
    waiting = waiting.slice(PAGE);
    return {
      updates: found.filter((each) => each !== undefined) as readonly Revision<AnnualUpdate>[],
      more: more || waiting.length > 0,
    };
  };
  for await (const streams of mayFit(ledger, actor, sought)) {
    waiting = [...waiting, ...streams];
    while (waiting.length > PAGE) yield readFirst(true);
  }
  while (waiting.length > 0) yield readFirst(false);
}
