/** What may happen to a schedule: a letter plans it anew, a step is done, the body decides. Each gives the schedule after it. */
import { Problem } from '../../text/problem.ts';
import { requireDay } from '../../text/require-day.ts';
import { wrongField } from '../../text/wrong-field.ts';
import { councilDeadline, isCouncilSession } from './council-deadline.ts';
import {
  type Companion,
  type Letter,
  lastPosted,
  lastRound,
  letterInForce,
  PLANNED_STEPS,
  type PlannedStep,
  type RoundOutcome,
  type Schedule,
  type ScheduleRound,
  type StepDone,
  type Submitter,
} from './schedule.ts';

/** Characters of a symbol, a title or an event. */
export const LONGEST_NAME = 200;

/** Why a schedule can't be changed so. */
export type ScheduleObstacle =
  | 'unplanned'
  | 'over'
  | 'posted'
  | 'future'
  | 'order'
  | 'late'
  | 'unsubmitted'
  | 'unrevised'
  | 'undrafted'
  | 'unmade'
  | 'closes'
  | 'shortens'
  | 'early'
  | 'companion';

/** Problem `schedule-refused`; `limit` is the day, or the report, that stands in the way. */
export function refused(
  because: ScheduleObstacle,
  step: string,
  { day = '', limit = '', opens = '' } = {},
): Problem {
  return new Problem('schedule-refused', { because, step, day, limit, opens });
}

export interface LetterOrder {
  readonly letter: Letter;
  readonly submitter: Submitter;
  readonly companions: readonly Companion[];
}

/**
 * The plan of a new letter. It replaces the one before, which stays on record; after a draft was deferred or returned it begins the
 * next round, with the version posted last as its base. Problems `field-invalid`, also of a symbol that the schedule has; `schedule-refused` where the plan misses the
 * deadline of Council (`late`), or nothing can follow any more (`over`).
 */
export function planByLetter(schedule: Schedule, { companions, letter, submitter }: LetterOrder): Schedule {
  const planned = { ...withDeadline(letter, submitter), companions };
  requireLetter(planned, schedule);
  for (const { title } of companions) requireName('companions', title);
  const rounds = withLetter(schedule, planned);
  return { ...schedule, submitter, companions, rounds };
}

/** A letter that names no day for Council means the last day that there is. */
function withDeadline(letter: Letter, submitter: Submitter): Letter {
  const { meeting, steps } = letter;
  if (!isCouncilSession(meeting.id)) throw wrongField('meeting', meeting.id === '' ? 'missing' : 'unknown');
  requireDay('opens', meeting.opens);
  const { day } = councilDeadline(meeting, submitter);
  const { opens } = meeting;
  if (letter.day > day) throw refused('late', 'letter', { day: letter.day, limit: day, opens });
  for (const step of ['revised', 'cwg', 'council'] as const) {
    const own = steps[step]?.day;
    if (own !== undefined && own > day) throw refused('late', step, { day: own, limit: day, opens });
  }
  return steps.council === undefined ? { ...letter, steps: { ...steps, council: { day } } } : letter;
}

function requireLetter({ audience, day, steps, symbol }: Letter, schedule: Schedule): void {
  requireName('symbol', symbol);
  const issued = schedule.rounds.flatMap(({ letters }) => letters);
  if (issued.some((each) => each.symbol.trim() === symbol.trim())) throw wrongField('symbol', 'taken');
  requireDay('day', day);
  const before = lastRound(schedule)?.letters.at(-1)?.day ?? '';
  if (day < before) throw wrongField('day', 'order');
  let reached = '';
  for (const step of PLANNED_STEPS) {
    const plan = steps[step];
    if (plan === undefined) continue;
    requireDay(step, plan.day);
    if (plan.day < reached) throw wrongField(step, 'order');
    if ((plan.event ?? '').length > LONGEST_NAME) throw wrongField(`${step}-event`, 'long', LONGEST_NAME);
    reached = plan.day;
  }
  // Nobody has taken part before there was something to take part in: what is posted, and who reads it, is not for them alone.
  if (audience === 'participants') throw wrongField('audience', 'unknown');
  const theirs = PLANNED_STEPS.find(
    (step) => steps[step]?.audience === 'participants' && step !== 'comments',
  );
  if (theirs !== undefined) throw wrongField(theirs, 'unknown');
  const { comments, consultation, inputs } = steps;
  // Who is to comment last must have had a day to take part.
  if (comments?.audience === 'participants' && (consultation ?? inputs) === undefined) {
    throw wrongField('consultation', 'missing');
  }
}

function withLetter(schedule: Schedule, letter: Letter): readonly ScheduleRound[] {
  const last = lastRound(schedule);
  if (last === undefined) return [{ number: 1, letters: [letter], done: {} }];
  if (last.outcome === undefined) {
    return [...schedule.rounds.slice(0, -1), { ...last, letters: [...last.letters, letter] }];
  }
  const { outcome } = last.outcome;
  if (outcome === 'approved' || outcome === 'noted') throw refused('over', 'letter');
  const base = lastPosted(schedule);
  const next = { number: last.number + 1, ...(base && { base }), letters: [letter], done: {} };
  return [...schedule.rounds, next];
}

/**
 * A step was done on a day. Problems `field-invalid`, `schedule-refused`; what was posted stays as it was posted, nothing is consulted
 * on before a draft that the plan names, and a revised draft that it names is posted before anything goes to the working group or to
 * Council.
 */
export function markStep(
  schedule: Schedule,
  { done, step, today }: { readonly step: PlannedStep; readonly done: StepDone; readonly today: string },
): Schedule {
  const round = roundUnderWay(schedule, step);
  requireDay('day', done.day);
  if (done.day > today) throw refused('future', step, { day: done.day });
  if (round.done[step]?.versions !== undefined) throw refused('posted', step);
  const isRevisionDue = letterInForce(round)?.steps.revised !== undefined && round.done.revised === undefined;
  if ((step === 'cwg' || step === 'council') && isRevisionDue) throw refused('unrevised', step);
  const at = PLANNED_STEPS.indexOf(step);
  const hasText = round.base !== undefined || round.done.draft !== undefined;
  const isDraftPlanned = letterInForce(round)?.steps.draft !== undefined;
  if (at > PLANNED_STEPS.indexOf('draft') && isDraftPlanned && !hasText) throw refused('undrafted', step);
  for (const [index, other] of PLANNED_STEPS.entries()) {
    const day = round.done[other]?.day;
    if (day === undefined || index === at) continue;
    if (index < at ? day > done.day : day < done.day)
      throw refused('order', step, { day: done.day, limit: day });
  }
  return withRound(schedule, { ...round, done: { ...round.done, [step]: done } });
}

/**
 * What the body decided; only what was submitted is approved, noted or returned, and in a session that has opened: `opens` is its
 * first day, by the letter where it is absent. A session that is not held defers before it. Problems as {@link markStep}.
 */
export function recordOutcome(
  schedule: Schedule,
  { opens: known, today, ...outcome }: RoundOutcome & { readonly today: string; readonly opens?: string },
): Schedule {
  const round = roundUnderWay(schedule, 'outcome');
  requireDay('day', outcome.day);
  if (outcome.day > today) throw refused('future', 'outcome', { day: outcome.day });
  if (outcome.outcome !== 'deferred' && round.done.council === undefined)
    throw refused('unsubmitted', 'outcome');
  const opens = known ?? letterInForce(round)?.meeting.opens ?? '';
  if (outcome.outcome !== 'deferred' && outcome.day < opens)
    throw refused('early', 'outcome', { day: outcome.day, opens });
  return withRound(schedule, { ...round, outcome });
}

function roundUnderWay(schedule: Schedule, step: string): ScheduleRound {
  const round = lastRound(schedule);
  if (round === undefined) throw refused('unplanned', step);
  if (round.outcome !== undefined) throw refused('over', step);
  return round;
}

function withRound(schedule: Schedule, round: ScheduleRound): Schedule {
  return { ...schedule, rounds: [...schedule.rounds.slice(0, -1), round] };
}

function requireName(field: string, text: string): void {
  if (text.trim() === '') throw wrongField(field, 'missing');
  if (text.length > LONGEST_NAME) throw wrongField(field, 'long', LONGEST_NAME);
}
