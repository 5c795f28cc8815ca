/** What a focal point has to do: last year's records that wait for this year's update, and how far the others have come. */

import type { Listing } from '../store/ledger-at-hand.ts';
import { pagesUnder } from '../store/pages.ts';
import { isOwnReport, ownEntry } from './own-entry.ts';
import { activityStream, type Period, updateStream } from './record.ts';
import type { BriefActivity, BriefUpdate } from './records-at-hand.ts';
import { yearBefore } from './year-before.ts';

/** In the order in which they are dealt with. */
export const WORK_GROUPS = ['returned', 'due', 'drafted', 'submitted', 'accepted'] as const;
export type WorkGroup = (typeof WORK_GROUPS)[number];

export interface WorkItem {
  readonly activity: BriefActivity;
  /** Of the update that is there or is to be written. */
  readonly period: Period;
  /** Absent where it is due. */
  readonly update?: BriefUpdate;
}

export type OwnWork = Readonly<Record<WorkGroup, readonly WorkItem[]>>;

export interface Whose {
  readonly period: Period;
  /** Lines under which the activities are looked for. */
  readonly lines: readonly string[];
  /** Whether activities are also looked for by what was reported this year and last: units have no key of their own. */
  readonly anyUnit: boolean;
  readonly isMine: (activity: BriefActivity) => boolean;
}

const PAGE = 500;

/** The work of one person for a period, from the records at hand (or a ledger); each group in order of activity ids; what is left of the year before stands with it. */
export async function ownWork(records: Listing, whose: Whose): Promise<OwnWork> {
  const last = yearBefore(whose.period);
  const mine = await activitiesOf(records, whose, last);
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
  const updates = (await records.newest(streams)).map((each) => each?.state as BriefUpdate | undefined);
  for (const [index, activity] of mine.entries()) {
    const [now, before] = [updates[index * 2], updates[index * 2 + 1]];
    if (before !== undefined && isLeft(before)) work[groupOf(before)].push(itemOf(activity, before));
    const entry = ownEntry(activity, { now, before });
    if (entry?.kind === 'written') work[groupOf(entry.update)].push(itemOf(activity, entry.update));
    if (entry?.kind === 'due') work.due.push({ activity, period: whose.period });
  }
  return work;
}

/** The work of several periods as one: what is left of a year may be of the next one's work too, and is listed once. */
export function joinWork(works: readonly OwnWork[]): OwnWork {
  const joined = (group: WorkGroup): readonly WorkItem[] => {
    const items = works.flatMap((work) => work[group]);
    const named = new Map(items.map((item) => [`${item.activity.activityId} ${item.period.from}`, item]));
    return [...named.values()].sort((a, b) => (a.activity.activityId < b.activity.activityId ? -1 : 1));
  };
  const [returned, due, drafted] = [joined('returned'), joined('due'), joined('drafted')];
  return { returned, due, drafted, submitted: joined('submitted'), accepted: joined('accepted') };
}

/** Last year's update that is not done yet. */
function isLeft(update: BriefUpdate): boolean {
  return isOwnReport(update) && (update.state === 'returned' || update.state === 'drafted');
}

function groupOf({ state }: BriefUpdate): Exclude<WorkGroup, 'due'> {
  return state === 'locked' ? 'accepted' : state;
}

function itemOf(activity: BriefActivity, update: BriefUpdate): WorkItem {
  return { activity, period: update.period, update };
}

async function activitiesOf(
  records: Listing,
  { anyUnit, isMine, lines, period }: Whose,
  last: Period,
): Promise<readonly BriefActivity[]> {
  const found = new Map<string, BriefActivity>();
  for (const line of lines) {
    for await (const page of pagesUnder<BriefActivity>(records, `activities/line/${line}`, PAGE)) {
      for (const { state } of page) found.set(state.activityId, state);
    }
  }
  for (const span of anyUnit ? [last, period] : []) {
    for await (const page of pagesUnder<BriefUpdate>(records, `updates/${span.from}..${span.to}`, PAGE)) {
      const missing = page.filter(({ state }) => !found.has(state.activityId));
      const states = await records.newest(missing.map(({ state }) => activityStream(state.activityId)));
      for (const each of states)
        if (each) found.set((each.state as BriefActivity).activityId, each.state as BriefActivity);
    }
  }
  return [...found.values()].filter(isMine).sort((a, b) => (a.activityId < b.activityId ? -1 : 1));
}
