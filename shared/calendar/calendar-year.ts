/** The calendar of a year: its meetings, what is due before each, what the office has moved, and what is done. */

import { pagesUnder } from '../store/pages.ts';
import type { Ledger, Revision } from '../store/ports.ts';
import { type MeetingPlan, meetingStream } from './body.ts';
import { type Deadline, deadlinesOf } from './deadlines-of.ts';
import { type KnownMeeting, knownMeeting, knownMeetings } from './known-meetings.ts';

/** `over`: the meeting has begun and nothing was noted. `late`: its day is over and it is not done. `soon`: within two weeks. */
export type DueState = 'done' | 'over' | 'late' | 'soon' | 'ahead';

export interface DueStep extends Deadline {
  /** The day that counts: as planned, else as computed. */
  readonly due: string;
  readonly isMoved: boolean;
  readonly done?: string;
  readonly state: DueState;
}

export interface PlannedMeeting extends KnownMeeting {
  /** Newest revision of what the office keeps; 0 where it keeps nothing. */
  readonly revision: number;
  readonly plan: MeetingPlan;
  /** Its days before the office set others. */
  readonly published: Pick<KnownMeeting, 'opens' | 'closes'>;
  /** Empty while its first day is not known. */
  readonly steps: readonly DueStep[];
}

const SOON = 14 * 86_400_000;

/** The meetings of `year` as they stand on `today`, those whose day is known by their day, then the others. */
export async function calendarYear(
  ledger: Pick<Ledger, 'list'>,
  year: number,
  today: string,
): Promise<readonly PlannedMeeting[]> {
  const plans = new Map<string, Revision<MeetingPlan>>();
  for await (const page of pagesUnder<MeetingPlan>(ledger, `meetings/${year}`, 100)) {
    for (const plan of page) plans.set(plan.state.id, plan);
  }
  return knownMeetings(year)
    .map((meeting) => plannedMeeting(meeting, plans.get(meeting.id), today))
    .toSorted((a, b) => ((a.opens ?? '9') < (b.opens ?? '9') ? -1 : a.opens === b.opens ? 0 : 1));
}

/** The meetings of `year` with their days and rules as published: for who may not see what the office plans. */
export function publishedYear(year: number, today: string): readonly PlannedMeeting[] {
  return knownMeetings(year).map((meeting) => plannedMeeting(meeting, undefined, today));
}

/** One meeting as it stands on `today`; undefined where there is none of that name. */
export async function readMeeting(
  ledger: Pick<Ledger, 'newest'>,
  id: string,
  today: string,
): Promise<PlannedMeeting | undefined> {
  const meeting = knownMeeting(id);
  if (meeting === undefined) return undefined;
  const [newest] = await ledger.newest([meetingStream(id)]);
  return plannedMeeting(meeting, newest as Revision<MeetingPlan> | undefined, today);
}

function plannedMeeting(
  meeting: KnownMeeting,
  kept: Revision<MeetingPlan> | undefined,
  today: string,
): PlannedMeeting {
  const plan = kept?.state ?? { id: meeting.id, steps: {} };
  const { closes: publishedEnd, opens: publishedStart, ...named } = meeting;
  const opens = plan.opens ?? publishedStart;
  // A published last day says nothing of a meeting that was moved.
  const closes = plan.closes ?? (plan.opens === undefined ? publishedEnd : undefined);
  return {
    ...named,
    ...(opens === undefined ? {} : { opens }),
    ...(closes === undefined ? {} : { closes }),
    revision: kept?.revision ?? 0,
    plan,
    published: meeting,
    steps:
      opens === undefined
        ? []
        : deadlinesOf(meeting.body, opens).map((each) => dueStep(each, plan, { opens, today })),
  };
}

interface Days {
  readonly opens: string;
  readonly today: string;
}

function dueStep(deadline: Deadline, { steps }: MeetingPlan, days: Days): DueStep {
  const { done, planned } = steps[deadline.step] ?? {};
  const due = planned ?? deadline.date;
  return {
    ...deadline,
    due,
    isMoved: planned !== undefined && planned !== deadline.date,
    ...(done === undefined ? {} : { done }),
    state: dueState(due, done, days),
  };
}

/** How a step stands that is due on `due`, before a meeting that begins on `opens`. */
export function dueState(due: string, done: string | undefined, { opens, today }: Days): DueState {
  if (done !== undefined) return 'done';
  if (opens < today) return 'over';
  if (due < today) return 'late';
  return Date.parse(due) - Date.parse(today) <= SOON ? 'soon' : 'ahead';
}
