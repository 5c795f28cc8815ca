/** Where a draft stands on a day, and each step with its planned and its actual day: read from the schedule, kept nowhere. */
import { type DueState, dueState } from '../../calendar/calendar-year.ts';
import type { StepAudience } from '../../people/step-audience.ts';
import { type CouncilDeadline, councilDeadline } from './council-deadline.ts';
import {
  BODY_OUTCOMES,
  type Letter,
  lastRound,
  letterInForce,
  PLANNED_STEPS,
  type PlannedStep,
  type Schedule,
  type ScheduleRound,
  type StepDone,
} from './schedule.ts';

export const SCHEDULE_STATES = [
  'planned',
  'inputs-open',
  'inputs-closed',
  'draft-posted',
  'open-consultation',
  'final-comments',
  'revised-posted',
  'submitted-cwg',
  'submitted-council',
  ...BODY_OUTCOMES,
] as const;
export type ScheduleState = (typeof SCHEDULE_STATES)[number];

export interface StepStanding {
  readonly step: PlannedStep;
  readonly audience?: StepAudience;
  readonly event?: string;
  /** By the letter in force. */
  readonly planned?: string;
  /** As letters before it had planned it, where that was another day; oldest first. */
  readonly earlier: readonly { readonly letter: string; readonly day: string }[];
  readonly done?: StepDone;
  /** Days that it was done after its planned day, or is overdue today; 0 in time. */
  readonly late: number;
  readonly state: DueState;
  /** A last day that is behind us: it passed, whether or not anybody noted it. */
  readonly hasPassed: boolean;
}

export interface RoundStanding extends ScheduleRound {
  readonly letter: Letter;
  readonly steps: readonly StepStanding[];
  readonly deadline: CouncilDeadline;
}

export interface ScheduleStanding {
  readonly schedule: Schedule;
  readonly state: ScheduleState;
  /** Oldest first. */
  readonly rounds: readonly RoundStanding[];
  /** What comes next of the round under way. */
  readonly next?: StepStanding;
}

const DAY = 86_400_000;
/** Last days, which pass whether or not anybody notes it. */
const LAST_DAYS: readonly PlannedStep[] = ['inputs', 'comments'];

/** The schedule as it stands on `today`, a day of Geneva. */
export function standingOn(schedule: Schedule, today: string): ScheduleStanding {
  const rounds = schedule.rounds.flatMap((round): readonly RoundStanding[] => {
    const letter = letterInForce(round);
    if (letter === undefined) return [];
    const deadline = councilDeadline(letter.meeting, schedule.submitter);
    return [{ ...round, letter, steps: stepsOf(round, letter, today), deadline }];
  });
  const last = rounds.at(-1);
  const waiting = last?.outcome === undefined ? (last?.steps ?? []) : [];
  const next = waiting.find(({ state }) => state !== 'done' && state !== 'over');
  return { schedule, state: stateOn(schedule, today), rounds, ...(next && { next }) };
}

/** How far the draft has come on `today`. */
export function stateOn(schedule: Schedule, today: string): ScheduleState {
  const round = lastRound(schedule);
  if (round === undefined) return 'planned';
  const { done, letters, outcome } = round;
  if (outcome !== undefined) return outcome.outcome;
  if (done.council) return 'submitted-council';
  if (done.cwg) return 'submitted-cwg';
  if (done.revised) return 'revised-posted';
  const plan = letterInForce(round)?.steps ?? {};
  if (done.consultation || done.comments) {
    return plan.comments !== undefined && today > (done.consultation?.day ?? '')
      ? 'final-comments'
      : 'open-consultation';
  }
  if (done.draft) return 'draft-posted';
  if (today < (letters[0]?.day ?? '') || (plan.inputs === undefined && !done.inputs)) return 'planned';
  return done.inputs || today > (plan.inputs?.day ?? today) ? 'inputs-closed' : 'inputs-open';
}

function stepsOf(round: ScheduleRound, letter: Letter, today: string): readonly StepStanding[] {
  return PLANNED_STEPS.flatMap((step): readonly StepStanding[] => {
    const plan = letter.steps[step];
    const done = round.done[step];
    if (plan === undefined && done === undefined) return [];
    const event = done?.event ?? plan?.event;
    const state = stateOf(step, round, { planned: plan?.day, done: done?.day, today });
    return [
      {
        step,
        ...(plan?.audience && { audience: plan.audience }),
        ...(event && { event }),
        ...(plan && { planned: plan.day }),
        earlier: earlierDays(round, step, plan?.day),
        ...(done && { done }),
        late: plan === undefined || state === 'over' ? 0 : daysAfter(plan.day, done?.day ?? today),
        state,
        hasPassed: LAST_DAYS.includes(step) && plan !== undefined && plan.day < today,
      },
    ];
  });
}

interface Days {
  readonly planned: string | undefined;
  readonly done: string | undefined;
  readonly today: string;
}

function stateOf(step: PlannedStep, round: ScheduleRound, { done, planned, today }: Days): DueState {
  const after = PLANNED_STEPS.slice(PLANNED_STEPS.indexOf(step) + 1);
  const hasPassed =
    round.outcome !== undefined ||
    after.some((later) => round.done[later] !== undefined) ||
    (LAST_DAYS.includes(step) && planned !== undefined && planned < today);
  if (done === undefined && hasPassed) return 'over';
  // What is overdue stays late until something after it is done.
  return dueState(planned ?? today, done, { opens: '9999-12-31', today });
}

function earlierDays(
  { letters }: ScheduleRound,
  step: PlannedStep,
  planned: string | undefined,
): StepStanding['earlier'] {
  const days = letters.slice(0, -1).flatMap(({ steps, symbol }) => {
    const day = steps[step]?.day;
    return day === undefined ? [] : [{ letter: symbol, day }];
  });
  return days.filter(({ day }, index) => day !== planned && day !== days[index - 1]?.day);
}

/** Whole days from `planned` to `day`; 0 where it is not after it. */
export function daysAfter(planned: string, day: string): number {
  return Math.max(0, Math.round((Date.parse(day) - Date.parse(planned)) / DAY));
}
