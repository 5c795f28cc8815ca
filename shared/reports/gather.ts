/** Gathers from the ledger what a snapshot freezes: one ordered pass over activities and updates side by side. */
import { endsIn } from '../activities/ends-in.ts';
import { type Activity, activityStream, type Period } from '../activities/record.ts';
import { pagesUnder } from '../store/pages.ts';
import type { Ledger, Revision } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import { acceptedActivity, acceptedUpdate, reviewOf } from './accepted.ts';
import { type Counts, countActivity, countUpdate } from './coverage.ts';
import type { CoverageGroups } from './coverage-groups.ts';

/** What is read of the ledger. */
export type GatherLedger = Pick<Ledger, 'list' | 'newest' | 'history'>;

/** The accepted updates of the period, with their activity as it was accepted with the last of them. */
export interface Gathered {
  readonly activity: Revision;
  readonly updates: readonly Revision[];
}

/**
 * Activities that have accepted (or locked) updates whose period ends in `period`, in order of activity id, updates in
 * order of period; `coverage` and `groups` are complete when the pass ends. Both lists come in order of stream name, which for both is
 * the order of activity ids, so that they are joined as they arrive; someone may append meanwhile. Problem
 * `stream-unknown` for an accepted update without activity.
 */
export async function* gather(
  ledger: GatherLedger,
  period: Period,
  coverage: Counts,
  groups: CoverageGroups,
): AsyncGenerator<Gathered> {
  const activities = revisionsUnder(ledger, 'activities');
  let activity = await activities.next();
  const passTo = async (id: string): Promise<Revision | undefined> => {
    for (; !activity.done && idOf(activity.value) < id; activity = await activities.next()) {
      const asked = activity.value as Revision<Activity>;
      if (countActivity(asked, period, false, coverage)) groups.add(asked.state, MISSING);
    }
    if (activity.done || idOf(activity.value) !== id) return undefined;
    const { value } = activity;
    activity = await activities.next();
    return value;
  };
  for await (const { activityId, found } of updatesByActivity(ledger, period)) {
    const accepted: Revision[] = [];
    for (const update of found) {
      const reported = (await acceptedUpdate(ledger, update)) ?? update;
      if (countUpdate(reviewOf(reported), coverage)) accepted.push(reported);
      if (reported !== update) coverage.changed++;
    }
    // One that the list has passed was appended after its page was read: it is asked for once more.
    const its = (await passTo(activityId)) ?? (await newestActivity(ledger, activityId));
    // What was taken from other collections was not asked for.
    const asked = found.filter((update) => reviewOf(update).profile === 'annual').length;
    if (its && asked > 0) countActivity(its as Revision<Activity>, period, true, coverage);
    if (accepted.length === 0) {
      if (its && asked > 0) groups.add((its as Revision<Activity>).state, answered(asked, 0));
      continue;
    }
    if (!its) throw new Problem('stream-unknown', { stream: activityStream(activityId) });
    const frozen = await acceptedActivity(ledger, its, accepted);
    const answers = accepted.filter((update) => reviewOf(update).profile === 'annual').length;
    if (asked > 0) groups.add((frozen as Revision<Activity>).state, answered(asked, answers));
    yield { activity: frozen, updates: accepted };
  }
  await passTo(BEYOND);
}

const MISSING = { expected: 1, accepted: 0, open: 0, missing: 1 } as const;

/** An activity that has `updates`, some of them accepted. */
function answered(updates: number, accepted: number) {
  return { expected: 1, accepted, open: updates - accepted, missing: 0 };
}

/** After every activity id. */
const BEYOND = '\uffff';

function idOf({ stream }: Revision): string {
  return stream.slice('activity/'.length);
}

interface UpdatesOfOne {
  readonly activityId: string;
  /** Newest revisions, at least one. */
  readonly found: readonly Revision[];
}

/** Activities with updates that end in the period, in order. */
async function* updatesByActivity(
  ledger: Pick<Ledger, 'list'>,
  period: Period,
): AsyncGenerator<UpdatesOfOne> {
  let activityId = '';
  let found: Revision[] = [];
  for await (const update of revisionsUnder(ledger, 'updates')) {
    if (!isIn(update, period)) continue;
    const id = activityIdOf(update);
    if (id !== activityId && found.length > 0) {
      yield { activityId, found };
      found = [];
    }
    activityId = id;
    found.push(update);
  }
  if (found.length > 0) yield { activityId, found };
}

async function newestActivity(
  ledger: Pick<Ledger, 'newest'>,
  activityId: string,
): Promise<Revision | undefined> {
  const [newest] = await ledger.newest([activityStream(activityId)]);
  return newest;
}

/** Few enough that a page is let go while it is young; measured, 1000 take a tenth longer. */
const PAGE = 250;

async function* revisionsUnder(ledger: Pick<Ledger, 'list'>, key: string): AsyncGenerator<Revision> {
  for await (const page of pagesUnder(ledger, key, PAGE)) yield* page;
}

/** `update/WA-000412/2025-01-01..2025-12-31` → `WA-000412`. */
function activityIdOf({ stream }: Revision): string {
  return stream.slice('update/'.length, stream.lastIndexOf('/'));
}

/** Read from the stream name, so that other years need not be parsed. */
function isIn({ stream }: Revision, period: Period): boolean {
  return endsIn({ to: stream.slice(stream.lastIndexOf('..') + 2) }, period);
}
