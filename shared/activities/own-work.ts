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

export interface OwnWork extends Readonly<Record<WorkGroup, readonly WorkItem[]>> {
  /** A waiver says that they need not be reported. */
  readonly excused: readonly WorkItem[];
  /** One may write them, and it is the duty of others: in order of groups. */
  readonly shared: readonly WorkItem[];
}

export interface Whose {
  readonly period: Period;
  /** Lines under which the activities are looked for. */
  readonly lines: readonly string[];
  /** Whether activities are also looked for by what was reported this year and last: units have no key of their own. */
  readonly anyUnit: boolean;
  /** What one may write. */
  readonly isMine: (activity: BriefActivity) => boolean;
  /** What of it one has to report. */
  readonly isDuty: (activity: BriefActivity) => boolean;
  /** Whether a waiver excuses it in the period. */
  readonly isExcused?: ((activity: BriefActivity) => boolean) | undefined;
}

const PAGE = 500;

/** The work of one person for a period, from the records at hand (or a ledger); each group in order of activity ids; what is left of the year before stands with it. */
export async function ownWork(records: Listing, whose: Whose): Promise<OwnWork> {
  const last = yearBefore(whose.period);
  const mine = await activitiesOf(records, whose, last);
  const streams = mine.flatMap(({ activityId }) => [
    updateStream(activityId, whose.period),
    updateStream(activityId, last),
  ]);
  const updates = (await records.newest(streams)).map((each) => each?.state as BriefUpdate | undefined);
  const items = mine.flatMap((activity, index): readonly WorkItem[] => {
    const [now, before] = [updates[index * 2], updates[index * 2 + 1]];
    const entry = ownEntry(activity, { now, before });
    return [
      ...(before !== undefined && isLeft(before) ? [itemOf(activity, before)] : []),
      ...(entry?.kind === 'written' ? [itemOf(activity, entry.update)] : []),
      ...(entry?.kind === 'due' ? [{ activity, period: whose.period }] : []),
    ];
  });
  const [duties, others] = [items.filter(isAsked), items.filter((item) => !isAsked(item))];
  const excused = duties.filter((item) => isOpen(item) && isExcused(item));
  return grouped(duties, { excused, shared: others });

  /** What was returned waits for whoever may mend it: others than those whose duty it is may have sent it. */
  function isAsked(item: WorkItem): boolean {
    return whose.isDuty(item.activity) || groupOf(item) === 'returned';
  }
  function isExcused({ activity, period }: WorkItem): boolean {
    return period.from === whose.period.from && whose.isExcused?.(activity) === true;
  }
}

/** The work of several periods as one: what is left of a year may be of the next one's work too, and is listed once. */
export function joinWork(works: readonly OwnWork[]): OwnWork {
  const joined = (of: (work: OwnWork) => readonly WorkItem[]): readonly WorkItem[] => {
    const named = new Map(works.flatMap(of).map((item) => [keyOf(item), item]));
    return [...named.values()].sort((a, b) => (a.activity.activityId < b.activity.activityId ? -1 : 1));
  };
  return grouped(
    joined((work) => WORK_GROUPS.flatMap((group) => work[group])),
    { excused: joined(({ excused }) => excused), shared: joined(({ shared }) => shared) },
  );
}

/** The group that an item is of. */
export function groupOf({ update }: WorkItem): WorkGroup {
  if (update === undefined) return 'due';
  return update.state === 'locked' ? 'accepted' : update.state;
}

function grouped(items: readonly WorkItem[], others: Pick<OwnWork, 'excused' | 'shared'>): OwnWork {
  const excused = new Set(others.excused.map(keyOf));
  const asked = items.filter((item) => !excused.has(keyOf(item)));
  const of = (group: WorkGroup) => asked.filter((item) => groupOf(item) === group);
  return {
    ...{ returned: of('returned'), due: of('due'), drafted: of('drafted') },
    ...{ submitted: of('submitted'), accepted: of('accepted') },
    excused: others.excused,
    shared: others.shared.toSorted(
      (a, b) => WORK_GROUPS.indexOf(groupOf(a)) - WORK_GROUPS.indexOf(groupOf(b)),
    ),
  };
}

function keyOf({ activity, period }: WorkItem): string {
  return `${activity.activityId} ${period.from}`;
}

function isOpen(item: WorkItem): boolean {
  return !['submitted', 'accepted'].includes(groupOf(item));
}

/** Last year's update that is not done yet. */
function isLeft(update: BriefUpdate): boolean {
  return isOwnReport(update) && (update.state === 'returned' || update.state === 'drafted');
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
