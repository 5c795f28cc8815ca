/** The list of records with its filters, a page at a time, through the ledger's look-up keys. */
import { originalText } from '../../shared/activities/original-text.ts';
import {
  type Activity,
  type ActivityRecord,
  type AnnualUpdate,
  activityStream,
  UPDATE_STATES,
} from '../../shared/activities/record.ts';
import { countedClaims, namedLines } from '../../shared/matrix/counted.ts';
import type { Actor } from '../../shared/people/actor.ts';
import { may } from '../../shared/people/permission.ts';
import { foldText } from '../../shared/reference/fold-text.ts';
import { goalOf } from '../../shared/reference/sdgs.ts';
import { acceptedActivity } from '../../shared/reports/accepted.ts';
import type { Ledger, Revision } from '../../shared/store/ports.ts';
import { isInsider, recordThing } from './record-thing.ts';

/** An empty text filters nothing. */
export interface RecordFilters {
  readonly year: string;
  readonly line: string;
  readonly goal: string;
  readonly sector: string;
  readonly state: string;
  readonly text: string;
}

export interface RecordList {
  readonly filters: RecordFilters;
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

/** The first page of records that fit the query (`year`, `line`, `goal`, `sector`, `state`, `text`, `after`), in order of their ids. */
export async function listRecords(
  ledger: Ledger,
  actor: Actor,
  query: Readonly<Record<string, string>>,
): Promise<RecordList> {
  const filters = filtersOf(query);
  const rows: ActivityRecord[] = [];
  let after = query.after;
  let limit = PAGE;
  for (let read = 0; read < MOST_READ; read += limit, limit = Math.min(limit * 2, LARGEST_READ)) {
    const page = await ledger.list(keyOf(filters), { limit, ...(after === undefined ? {} : { after }) });
    const records = await withActivities(ledger, actor, page.items as readonly Revision<AnnualUpdate>[]);
    for (const [index, { record, stream }] of records.entries()) {
      if (!fits(record, filters)) continue;
      rows.push(record);
      const more = page.next !== undefined || index < records.length - 1;
      if (rows.length === PAGE) return { filters, rows, ...(more ? { next: stream } : {}) };
    }
    if (page.next === undefined) return { filters, rows };
    after = page.next;
  }
  return { filters, rows, ...(after === undefined ? {} : { next: after }) };
}

function filtersOf({
  year = '',
  line = '',
  goal = '',
  sector = '',
  state,
  text = '',
}: Readonly<Record<string, string>>): RecordFilters {
  return {
    year: /^\d{4}$/.test(year) ? year : '',
    line,
    goal,
    sector,
    state: UPDATE_STATES.find((each) => each === state) ?? '',
    text: text.slice(0, 100),
  };
}

function keyOf({ state, year }: RecordFilters): string {
  const span = year === '' ? '' : `/${year}-01-01..${year}-12-31`;
  return `updates${state === '' ? '' : `/${state}`}${span}`;
}

interface PlacedRecord {
  readonly stream: string;
  readonly record: ActivityRecord;
}

/** What `actor` may see, each update with its activity: as it is for insiders, as it was accepted for others. */
async function withActivities(
  ledger: Ledger,
  actor: Actor,
  updates: readonly Revision<AnnualUpdate>[],
): Promise<readonly PlacedRecord[]> {
  const activities = await ledger.newest(updates.map(({ state }) => activityStream(state.activityId)));
  const placed = updates.map(async (update, index): Promise<PlacedRecord | undefined> => {
    const newest = activities[index];
    if (newest === undefined) return undefined;
    const isInside = isInsider(actor, newest.state as Activity);
    const shown = isInside ? newest : await acceptedActivity(ledger, newest, [update]);
    const record = { activity: shown.state as Activity, update: update.state };
    const isOpen = isInside || may(actor, 'record.read', recordThing(record.activity, update.state));
    return isOpen ? { stream: update.stream, record } : undefined;
  });
  return (await Promise.all(placed)).filter((each) => each !== undefined);
}

function fits({ activity }: ActivityRecord, filters: RecordFilters): boolean {
  const { goal, line, sector, text } = filters;
  if (line !== '' && !namedLines(activity).some((named) => named === line)) return false;
  if (goal !== '' && !countedClaims(activity).some(({ code }) => String(goalOf(code)) === goal)) return false;
  if (sector !== '' && !activity.sectors.includes(sector)) return false;
  return text === '' || foldText(originalText(activity.title)?.text ?? '').includes(foldText(text));
}
