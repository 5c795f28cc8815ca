/** On which days comments are taken on the posted versions of a round, and from whom, by the plan in force. */
import { type StepAudience, widerAudience } from '../../people/step-audience.ts';
import { dayAfter } from '../../reference/day-before.ts';
import type { ReportConsultation } from '../../reports/report.ts';
import {
  type Letter,
  letterInForce,
  type PlannedStep,
  type PostedVersion,
  type ScheduleRound,
} from './schedule.ts';

type Asked = NonNullable<ReportConsultation['asked']>;

export interface CommentDays {
  readonly version: PostedVersion;
  readonly days: Pick<ReportConsultation, 'opens' | 'deadline' | 'participantsFrom' | 'asked'>;
}

/**
 * The draft of the round, else the version that it began with, from the day of its posting (of the letter) to the last day that
 * the plan names for comments; a revised draft is posted to be read, not to be commented on, and nothing that Council has is.
 */
export function commentDays(round: ScheduleRound): readonly CommentDays[] {
  const letter = letterInForce(round);
  if (letter === undefined || (round.done.revised ?? round.done.council) !== undefined) return [];
  const { comments, consultation, inputs } = letter.steps;
  const { base, done, letters } = round;
  const versions = done.draft?.versions ?? (base === undefined ? [] : [base]);
  const opens = done.draft?.day ?? letters[0]?.day ?? letter.day;
  const last = [done.draft ? undefined : inputs?.day, consultation?.day, comments?.day]
    .filter((day) => day !== undefined && day >= opens)
    .at(-1);
  if (last === undefined) return [];
  const asked = askedBy(letter, { first: done.draft ? 'draft' : 'inputs', opens, last });
  const from = asked.find(({ audience }) => audience === 'participants')?.from;
  const days = { opens, deadline: last, ...(from !== undefined && { participantsFrom: from }), asked };
  return versions.map((version) => ({ version, days }));
}

/**
 * Whom a step addresses: whom it names, else to whom the letter goes. Only final comments can be for participants alone: letters were
 * once taken that said so of other steps, in which nobody could have become one.
 */
export function audienceOfStep(letter: Letter, step: PlannedStep): StepAudience {
  const audience = letter.steps[step]?.audience ?? letter.audience;
  return audience === 'participants' && step !== 'comments' ? 'membership' : audience;
}

interface Span {
  readonly first: 'draft' | 'inputs';
  readonly opens: string;
  readonly last: string;
}

/** First those of the draft (of the inputs), from the consultation on those of it as well, then those of the final comments. */
function askedBy(letter: Letter, { first, last, opens }: Span): Asked {
  const { comments, consultation, inputs } = letter.steps;
  const asked: { from: string; audience: StepAudience }[] = [
    { from: opens, audience: audienceOfStep(letter, first) },
  ];
  if (consultation !== undefined && consultation.day >= opens) {
    const audience = widerAudience(audienceOfStep(letter, first), audienceOfStep(letter, 'consultation'));
    asked.push({ from: consultation.day, audience });
  }
  // Final comments begin when there was a day to take part; where their readers have the draft later, it is as before.
  const before = consultation?.day ?? inputs?.day ?? '';
  if (comments?.day === last && before >= opens && before < last) {
    asked.push({ from: dayAfter(before), audience: audienceOfStep(letter, 'comments') });
  }
  return asked.filter(({ audience }, index) => audience !== asked[index - 1]?.audience);
}
