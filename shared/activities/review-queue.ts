/** What waits for the secretariat: submitted updates with their activities, filtered, a page at a time, with neighbours. */

import type { Listing } from '../store/ledger-at-hand.ts';
import { pagesUnder } from '../store/pages.ts';
import type { Ledger, Revision } from '../store/ports.ts';
import { checkRecord } from './check.ts';
import type { Finding } from './finding.ts';
import { type QueueFilters, queueFilters } from './queue-filters.ts';
import { type Activity, type AnnualUpdate, activityStream, updateStream } from './record.ts';
import type { BriefActivity, BriefUpdate } from './records-at-hand.ts';
import type { CheckContext } from './rules/rule.ts';
import { yearBefore } from './year-before.ts';

export interface QueueRow {
  readonly update: Revision<AnnualUpdate>;
  readonly activity: Revision<Activity>;
  readonly findings: readonly Finding[];
  readonly changed: boolean;
}

export interface ReviewQueue {
  readonly filters: QueueFilters;
  /** How many fit; of those looked through, where `whole` is false. */
  readonly count: number;
  /** How many wait without the filters. */
  readonly of: number;
  readonly whole: boolean;
  readonly rows: readonly QueueRow[];
  /** Place of the first row, from 0. */
  readonly from: number;
  /** Streams of the updates around `stream` of the request, and its place from 1; 0 where it does not wait. */
  readonly place: number;
  readonly previous?: string;
  readonly next?: string;
}

export interface QueuePorts {
  readonly ledger: Pick<Ledger, 'list' | 'newest' | 'history'>;
  /** All records at hand, or the ledger: what the filters are asked of. */
  readonly records: Listing;
  readonly supportOf: CheckContext['supportOf'];
  /** Whether the reader may see the record. */
  readonly isOpen: (activity: BriefActivity, update: BriefUpdate) => boolean;
}

export const QUEUE_PAGE = 50;
/** Looked through at most, so that a long queue cannot hold a request. */
const MOST_READ = 5000;

interface Waiting {
  readonly update: Revision<BriefUpdate>;
}

/** The waiting records that fit `query` (the filters, `from` = place of the first row), and the neighbours of `stream`. */
export async function reviewQueue(
  query: Readonly<Record<string, string>>,
  ports: QueuePorts,
  stream = '',
): Promise<ReviewQueue> {
  const filters = queueFilters(query);
  const { waiting, whole } = await readWaiting(filters, ports);
  const isFiltered = Object.values(filters).some((value) => value !== '');
  const all = isFiltered ? (await readWaiting(queueFilters({}), ports)).waiting.length : waiting.length;
  // Dear questions are asked of all that wait only where the filters ask them.
  const isDear = filters.warnings !== '' || filters.changed !== '';
  const checked = isDear
    ? (await looked(waiting, ports)).filter((row) => fitsLooked(row, filters))
    : undefined;
  const fitting: readonly Waiting[] = checked ?? waiting;
  const from = Math.min(Math.max(0, Math.trunc(Number(query.from)) || 0), fitting.length);
  const to = from + QUEUE_PAGE;
  const rows = checked?.slice(from, to) ?? (await looked(waiting.slice(from, to), ports));
  const place = fitting.findIndex(({ update }) => update.stream === stream);
  const [previous, next] = [fitting[place - 1], fitting[place + 1]];
  return {
    filters,
    count: fitting.length,
    of: Math.max(all, fitting.length),
    whole,
    rows,
    from,
    place: place + 1,
    ...(place < 0 || previous === undefined ? {} : { previous: previous.update.stream }),
    ...(place < 0 || next === undefined ? {} : { next: next.update.stream }),
  };
}

async function readWaiting(
  filters: QueueFilters,
  { isOpen, records }: QueuePorts,
): Promise<{ readonly waiting: readonly Waiting[]; readonly whole: boolean }> {
  const { year } = filters;
  const key = year === '' ? 'updates/submitted' : `updates/submitted/${year}-01-01..${year}-12-31`;
  const waiting: Waiting[] = [];
  let read = 0;
  for await (const page of pagesUnder<BriefUpdate>(records, key, 500)) {
    if (read >= MOST_READ) return { waiting, whole: false };
    read += page.length;
    const activities = await records.newest(page.map(({ state }) => activityStream(state.activityId)));
    for (const [index, update] of page.entries()) {
      const activity = activities[index] as Revision<BriefActivity> | undefined;
      if (activity === undefined || !fits(activity.state, update.state, filters)) continue;
      if (isOpen(activity.state, update.state)) waiting.push({ update });
    }
  }
  return { waiting, whole: true };
}

function fits(
  { otherLines, primaryLine, sectors, unit = '' }: BriefActivity,
  { originalLanguage }: BriefUpdate,
  filters: QueueFilters,
): boolean {
  const isOfLine = [primaryLine, ...otherLines].some((line) => line === filters.line);
  return (
    (filters.line === '' || isOfLine) &&
    (filters.sector === '' || sectors.includes(filters.sector)) &&
    (filters.language === '' || originalLanguage === filters.language) &&
    unit.toLowerCase().startsWith(filters.unit.toLowerCase())
  );
}

function fitsLooked({ changed, findings }: QueueRow, filters: QueueFilters): boolean {
  return (filters.warnings === '' || findings.length > 0) && (filters.changed === '' || changed);
}

/** Checked by the rules, with the year before at hand, and asked whether it had been accepted. */
async function looked(
  waiting: readonly Waiting[],
  { ledger, supportOf }: QueuePorts,
): Promise<readonly QueueRow[]> {
  const found = await ledger.newest(
    waiting.flatMap(({ update: { state, stream } }) => [
      stream,
      activityStream(state.activityId),
      updateStream(state.activityId, yearBefore(state.period)),
    ]),
  );
  const rows = await Promise.all(
    waiting.map(async (_, index) => {
      const update = found[index * 3] as Revision<AnnualUpdate> | undefined;
      const activity = found[index * 3 + 1] as Revision<Activity> | undefined;
      if (update === undefined || activity === undefined) return [];
      const previous = found[index * 3 + 2]?.state as AnnualUpdate | undefined;
      const record = { activity: activity.state, update: update.state };
      const findings = checkRecord(record, { supportOf, previous });
      return [{ activity, update, findings, changed: await wasAccepted(ledger, update) }];
    }),
  );
  return rows.flat();
}

/** Submitted, accepted, submitted again: the third revision is the first that can be a change. */
async function wasAccepted(
  ledger: Pick<Ledger, 'history'>,
  { revision, stream }: Revision,
): Promise<boolean> {
  if (revision < 3) return false;
  const history = (await ledger.history(stream)) as readonly Revision<AnnualUpdate>[];
  return history.some(({ state }) => state.state === 'accepted');
}
