/** The list of records with its filters, a page at a time, through the ledger's look-up keys. */
import type { Audience } from '../../shared/activities/field.ts';
import { originalText } from '../../shared/activities/original-text.ts';
import {
  type Activity,
  type AnnualUpdate,
  activityStream,
  UPDATE_STATES,
} from '../../shared/activities/record.ts';
import { countedClaims, namedLines } from '../../shared/matrix/counted.ts';
import { foldText } from '../../shared/reference/fold-text.ts';
import { goalOf } from '../../shared/reference/sdgs.ts';
import { isVisible } from '../../shared/reports/visible.ts';
import type { Ledger, Revision } from '../../shared/store/ports.ts';
import type { RecordFilters, RecordRow } from './pages/records.tsx';

export interface RecordList {
  readonly filters: RecordFilters;
  readonly rows: readonly RecordRow[];
  readonly next?: string;
}

const PAGE = 50;
const STEP = 500;

/** The first page of records that fit the query (`year`, `line`, `goal`, `sector`, `state`, `text`, `after`), in order of their ids. */
export async function listRecords(
  ledger: Ledger,
  audience: Audience,
  query: Readonly<Record<string, string>>,
): Promise<RecordList> {
  const filters: RecordFilters = {
    year: /^\d{4}$/.test(query.year ?? '') ? (query.year ?? '') : '',
    line: query.line ?? '',
    goal: query.goal ?? '',
    sector: query.sector ?? '',
    state: UPDATE_STATES.find((state) => state === query.state) ?? '',
    text: (query.text ?? '').slice(0, 100),
  };
  const rows: RecordRow[] = [];
  let after = query.after;
  for (;;) {
    const page = await ledger.list(keyOf(filters), {
      limit: STEP,
      ...(after === undefined ? {} : { after }),
    });
    const updates = page.items as readonly Revision<AnnualUpdate>[];
    const activities = await ledger.newest(updates.map(({ state }) => activityStream(state.activityId)));
    for (const [index, { state: update, stream }] of updates.entries()) {
      const activity = activities[index]?.state as Activity | undefined;
      if (!activity || !fits({ activity, update }, filters, audience)) continue;
      rows.push({ activity, update });
      if (rows.length === PAGE) return { filters, rows, next: nextAddress(filters, stream) };
    }
    if (page.next === undefined) return { filters, rows };
    after = page.next;
  }
}

function keyOf({ state, year }: RecordFilters): string {
  const span = year === '' ? '' : `/${year}-01-01..${year}-12-31`;
  return `updates${state === '' ? '' : `/${state}`}${span}`;
}

function fits({ activity }: RecordRow, filters: RecordFilters, audience: Audience): boolean {
  if (!isVisible(activity, audience)) return false;
  if (filters.line !== '' && !namedLines(activity).some((line) => line === filters.line)) return false;
  if (
    filters.goal !== '' &&
    !countedClaims(activity).some(({ code }) => String(goalOf(code)) === filters.goal)
  )
    return false;
  if (filters.sector !== '' && !activity.sectors.includes(filters.sector)) return false;
  if (filters.text === '') return true;
  return foldText(originalText(activity.title)?.text ?? '').includes(foldText(filters.text));
}

function nextAddress(filters: RecordFilters, after: string): string {
  const chosen = Object.entries({ ...filters, after }).filter(([, value]) => value !== '');
  return `/records?${new URLSearchParams(chosen)}`;
}
