/** Where a duty is due next: each body on its way, with its next meeting and the day counted backwards from that. */
import { BODIES, type Body, type Step } from '../calendar/body.ts';
import { type DueState, dueState, type PlannedMeeting } from '../calendar/calendar-year.ts';
import { type Basis, deadlinesOf } from '../calendar/deadlines-of.ts';
import { expectedOpening } from '../calendar/expected-opening.ts';
import { type Limit, limitBefore } from '../calendar/limits.ts';
import { type Duty, isInForce, type Party } from '../reference/duties.ts';

export interface DutyStop {
  /** `council-2027`. */
  readonly meeting: string;
  readonly body: Body;
  readonly year: number;
  readonly ordinal?: number;
  readonly step: Step;
  readonly limit?: Limit;
  /** Absent while nothing can be said of the meeting's day. */
  readonly due?: DueDay;
}

export interface DueDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly opens: string;
  /** Days before the opening, by the rule. */
  readonly days: number;
  readonly basis: Basis;
  readonly state: DueState;
  readonly isMoved: boolean;
  /** The meeting's day is not published, but counted on from the same meeting of an earlier year. */
  readonly isExpected: boolean;
  /** By when Member States contribute, where the body has a day for them and this is not it. */
  readonly members?: string;
}

interface Ahead {
  readonly day: string;
  readonly meetings: readonly PlannedMeeting[];
  /** Whether a published report was written for that meeting. */
  readonly isDelivered: (meeting: PlannedMeeting) => boolean;
}

/**
 * One stop for each body on the way that meets by the calendar and waits for something; in the order of the way. It is counted
 * from the way's end: a body on the way is asked at a meeting that opens no later than that of the one after it.
 */
export function stopsOf(duty: Duty, ahead: Ahead): readonly DutyStop[] {
  if (!isInForce(duty, ahead.day)) return [];
  const onWay = bodiesAmong(duty.path);
  // What a body does itself, it does when it meets.
  const bodies = onWay.length > 0 ? onWay : bodiesAmong([duty.addressee]);
  const stops: DutyStop[] = [];
  for (const body of bodies.toReversed()) {
    const before = stops[0]?.due?.opens;
    const [first] = waitingStops(duty, body, ahead)
      .filter(({ due }) => before === undefined || (due !== undefined && due.opens <= before))
      .toSorted(byDay);
    if (first !== undefined) stops.unshift(first);
  }
  return stops;
}

function bodiesAmong(parties: readonly Party[]): readonly Body[] {
  return parties.flatMap((party) => BODIES.find((body) => body === party) ?? []);
}

function waitingStops(duty: Duty, body: Body, ahead: Ahead): readonly DutyStop[] {
  return ahead.meetings
    .filter((meeting) => meeting.body === body && isAsked(duty, meeting, ahead.meetings))
    .filter((meeting) => !ahead.isDelivered(meeting))
    .map((meeting) => stopAt(duty, meeting, ahead.day))
    .filter((stop) => waits(duty, stop, ahead));
}

/** The stop that is due first, of those whose day can be said. */
export function soonest(stops: readonly DutyStop[]): DutyStop | undefined {
  return stops.filter(({ due }) => due !== undefined).toSorted(byDay)[0];
}

function byDay(a: DutyStop, b: DutyStop): number {
  const [x, y] = [a.due?.day ?? '9', b.due?.day ?? '9'];
  return x < y ? -1 : x > y ? 1 : a.year - b.year;
}

function isAsked(
  { cadence, cadenceFrom, meetings = [] }: Duty,
  { id, year }: PlannedMeeting,
  known: readonly PlannedMeeting[],
): boolean {
  switch (cadence) {
    case 'yearly':
    case 'regularly':
    case 'per-meeting':
    case 'per-conference':
      return true;
    case 'once':
      return meetings.includes(id);
    case 'per-plenipotentiary':
      return known.some((each) => each.body === 'plenipotentiary' && each.year === year);
    case 'biennial':
      return cadenceFrom !== undefined && year >= cadenceFrom && (year - cadenceFrom) % 2 === 0;
    case 'always':
    case 'on-change':
    case 'on-request':
    case 'as-needed':
    case 'none':
      return false;
  }
}

/** Members contribute by a day of their own where the body has set one. */
function stopAt({ addressee, path }: Duty, meeting: PlannedMeeting, today: string): DutyStop {
  const { body, id, ordinal, year } = meeting;
  const expected = meeting.opens === undefined ? expectedOpening(meeting) : undefined;
  const opens = meeting.opens ?? expected?.opens;
  const ofMembers = MEMBERS.includes(addressee) ? 'member-states' : 'submission';
  const wanted: Step = path.some((party) => party === body) ? ofMembers : 'opens';
  const rules = deadlinesOf(body, opens ?? `${year}-01-01`);
  const ruleOf = (name: Step) => rules.find(({ step }) => step === name);
  const rule = ruleOf(wanted) ?? ruleOf('submission');
  const step = rule?.step ?? 'opens';
  const members = ruleOf('member-states');
  const limit = limitBefore(body, step);
  const stop = { meeting: id, body, year, step, ...(ordinal && { ordinal }), ...(limit && { limit }) };
  if (opens === undefined || rule === undefined) return stop;
  const kept = (name: Step) => meeting.steps.find((each) => each.step === name);
  const planned = kept(step);
  const day = planned?.due ?? rule.date;
  return {
    ...stop,
    due: {
      ...{ day, opens, days: rule.days, basis: rule.basis },
      state: dueState(day, planned?.done, { opens, today }),
      isMoved: planned?.isMoved ?? false,
      isExpected: expected !== undefined,
      ...(members && step !== members.step && { members: kept(members.step)?.due ?? members.date }),
    },
  };
}

const MEMBERS: readonly string[] = ['membership', 'stakeholders'];

function waits({ validTo }: Duty, { due, year }: DutyStop, { day }: Ahead): boolean {
  // What was not published for this year is taken not to be held: 2026 had one meeting of the working group, not two.
  if (due === undefined) return year > Number(day.slice(0, 4));
  if (due.state === 'done' || due.state === 'over') return false;
  return validTo === null || due.opens <= validTo;
}
