/** What a focal point has to do: last year's records that wait for this year's update, and how far the others have come. */
import { pagesUnder } from '../store/pages.ts';
import type { Ledger } from '../store/ports.ts';
import { carryForward } from './carry-forward.ts';
import { type Activity, type AnnualUpdate, activityStream, type Period, updateStream } from './record.ts';
import { yearBefore } from './year-before.ts';

/** In the order in which they are dealt with. */
export const WORK_GROUPS = ['returned', 'due', 'drafted', 'submitted', 'accepted'] as const;
export type WorkGroup = (typeof WORK_GROUPS)[number];

export interface WorkItem {
  readonly activity: Activity;
  /** Of the update that is there or is to be written. */
  readonly period: Period;
  /** Absent where it is due. */
  readonly update?: AnnualUpdate;
}

export type OwnWork = Readonly<Record<WorkGroup, readonly WorkItem[]>>;

export interface Whose {
  readonly period: Period;
  /** Lines under which the activities are looked for. */
  readonly lines: readonly string[];
  /** Whether activities are also looked for by what was reported this year and last: units have no key of their own. */
  readonly anyUnit: boolean;
  readonly isMine: (activity: Activity) => boolean;
}

const PAGE = 500;

/** The work of one person for a period, each group in order of activity ids; what is left of the year before stands with it. */
export async function ownWork(ledger: Ledger, whose: Whose): Promise<OwnWork> {
  const last = yearBefore(whose.period);
  const mine = await activitiesOf(ledger, whose, last);
  const work: Record<WorkGroup, WorkItem[]> = {
    returned: [],
    due: [],
    drafted: [],
    submitted: [],
    accepted: [],
  };
  const streams = mine.flatMap(({ activityId }) => [
    updateStream(activityId, whose.period),
    updateStream(activityId, last),
  ]);
  const updates = (await ledger.newest(streams)).map((each) => each?.state as AnnualUpdate | undefined);
  for (const [index, activity] of mine.entries()) {
    const [now, before] = [updates[index * 2], updates[index * 2 + 1]];
    if (before !== undefined && isLeft(before)) work[groupOf(before)].push(itemOf(activity, before));
    if (now !== undefined) work[groupOf(now)].push(itemOf(activity, now));
    else if (isDue(activity, before, whose.period)) work.due.push({ activity, period: whose.period });
  }
  return work;
}

/** Last year's update that is not done yet. */
function isLeft({ profile, state }: AnnualUpdate): boolean {
  return profile === 'annual' && (state === 'returned' || state === 'drafted');
}

function isDue(activity: Activity, before: AnnualUpdate | undefined, period: Period): boolean {
  if (before === undefined || before.profile !== 'annual') return false;
  return carryForward({ activity, update: before }, period) !== undefined;
}

function groupOf({ state }: AnnualUpdate): Exclude<WorkGroup, 'due'> {
  return state === 'locked' ? 'accepted' : state;
}

function itemOf(activity: Activity, update: AnnualUpdate): WorkItem {
  return { activity, period: update.period, update };
}

async function activitiesOf(
  ledger: Ledger,
  { anyUnit, isMine, lines, period }: Whose,
  last: Period,
): Promise<readonly Activity[]> {
  const found = new Map<string, Activity>();
  for (const line of lines) {
    for await (const page of pagesUnder<Activity>(ledger, `activities/line/${line}`, PAGE)) {
      for (const { state } of page) found.set(state.activityId, state);
    }
  }
  for (const span of anyUnit ? [last, period] : []) {
    for await (const page of pagesUnder<AnnualUpdate>(ledger, `updates/${span.from}..${span.to}`, PAGE)) {
      const missing = page.filter(({ state }) => !found.has(state.activityId));
      const states = await ledger.newest(missing.map(({ state }) => activityStream(state.activityId)));
      for (const each of states)
        if (each) found.set((each.state as Activity).activityId, each.state as Activity);
    }
  }
  return [...found.values()].filter(isMine).sort((a, b) => (a.activityId < b.activityId ? -1 : 1));
}
