/** Gathers from the ledger what a snapshot freezes: one ordered pass over activities and updates side by side. */
import { type Activity, type AnnualUpdate, type Period, UPDATE_STATES } from '../activities/record.ts';
import type { Ledger, Revision } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import type { SnapshotCoverage } from './snapshot.ts';

type Counts = { -readonly [K in keyof SnapshotCoverage]: SnapshotCoverage[K] };

/** Coverage while it is counted. */
export function emptyCoverage(): Counts {
  return { expected: 0, accepted: 0, nothingToReport: 0, drafted: 0, submitted: 0, returned: 0, missing: 0 };
}

/** An activity with its accepted updates of the period, newest revisions. */
export interface Gathered {
  readonly activity: Revision;
  readonly updates: readonly Revision[];
}

/**
 * Activities that have accepted (or locked) updates whose period ends in `period`, in order of activity id, updates in
 * order of period; `coverage` is complete when the pass ends. Both lists come in order of stream name, which for both is
 * the order of activity ids, so that they are joined as they arrive. Problem `stream-unknown` for an update without activity.
 */
export async function* gather(
  ledger: Pick<Ledger, 'list'>,
  period: Period,
  coverage: Counts,
): AsyncGenerator<Gathered> {
  const updates = revisionsUnder(ledger, 'updates');
  let ahead = await updates.next();
  for await (const activity of revisionsUnder(ledger, 'activities')) {
    const id = activity.stream.slice('activity/'.length);
    const accepted: Revision[] = [];
    let any = false;
    while (!ahead.done && activityIdOf(ahead.value) <= id) {
      const update = ahead.value;
      if (activityIdOf(update) !== id) throw new Problem('stream-unknown', { stream: update.stream });
      if (endsIn(update, period)) {
        any = true;
        if (countUpdate(reviewOf(update), coverage)) accepted.push(update);
      }
      ahead = await updates.next();
    }
    countActivity(activity as Revision<Activity>, period, any, coverage);
    if (accepted.length > 0) yield { activity, updates: accepted };
  }
  if (!ahead.done) throw new Problem('stream-unknown', { stream: ahead.value.stream });
}

/** Few enough that a page is let go while it is young; measured, 1000 take a tenth longer. */
const PAGE = 250;

async function* revisionsUnder(ledger: Pick<Ledger, 'list'>, key: string): AsyncGenerator<Revision> {
  let after: string | undefined;
  do {
    const page = await ledger.list(key, { limit: PAGE, ...(after === undefined ? {} : { after }) });
    yield* page.items;
    after = page.next;
  } while (after !== undefined);
}

/** `update/WA-000412/2025-01-01..2025-12-31` → `WA-000412`. */
function activityIdOf({ stream }: Revision): string {
  return stream.slice('update/'.length, stream.lastIndexOf('/'));
}

/** Read from the stream name, so that other years need not be parsed. */
function endsIn({ stream }: Revision, period: Period): boolean {
  const to = stream.slice(stream.lastIndexOf('..') + 2);
  return to >= period.from && to <= period.to;
}

/** What is counted of an update. */
type Review = Pick<AnnualUpdate, 'state' | 'nothingToReport'>;

/** How every update begins in canonical form (see canonicalUpdate). Within a text each quotation mark has a backslash. */
const OPENING = /^\{"activityId":"[^"\\]*","period":\{"from":"[^"\\]*","to":"[^"\\]*"\},"state":"([a-z]+)"/;

/**
 * State of an update, from its text where that is in canonical form and has no `nothingToReport`: parsing 100,000 updates
 * takes longer than packing them.
 */
function reviewOf(update: Revision): Review {
  const written = OPENING.exec(update.body)?.[1];
  const state = UPDATE_STATES.find((each) => each === written);
  if (state === undefined || update.body.includes('"nothingToReport"')) return update.state as AnnualUpdate;
  return { state };
}

/** Counts an update of the period; true when it is frozen. */
function countUpdate({ state, nothingToReport }: Review, coverage: Counts): boolean {
  switch (state) {
    case 'accepted':
    case 'locked':
      coverage.accepted++;
      if (nothingToReport !== undefined) coverage.nothingToReport++;
      return true;
    case 'drafted':
    case 'submitted':
    case 'returned':
      coverage[state]++;
      return false;
  }
}

function countActivity(
  activity: Revision<Activity>,
  period: Period,
  hasUpdate: boolean,
  coverage: Counts,
): void {
  if (!hasUpdate && (isOver(activity.state, period) || isEntry(activity.state))) return;
  coverage.expected++;
  if (!hasUpdate) coverage.missing++;
}

/** An entry of another collection (Stocktaking): nobody here was asked to report on it. */
function isEntry({ focalPoint, unit }: Activity): boolean {
  return focalPoint === undefined && unit === undefined;
}

/** Completed or cancelled before the period; without an end date the status alone decides. */
function isOver({ status, endDate }: Activity, period: Period): boolean {
  if (status !== 'completed' && status !== 'cancelled') return false;
  return endDate === undefined || endDate < period.from.slice(0, endDate.length);
}
