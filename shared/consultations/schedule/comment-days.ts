/** On which days comments are taken on the posted versions of a round, by the plan in force. */
import { dayAfter } from '../../reference/day-before.ts';
import type { ReportConsultation } from '../../reports/report.ts';
import { letterInForce, type PostedVersion, type ScheduleRound } from './schedule.ts';

export interface CommentDays {
  readonly version: PostedVersion;
  readonly days: Pick<ReportConsultation, 'opens' | 'deadline' | 'participantsFrom'>;
}

/**
 * The draft of the round, else the version that it began with, from the day of its posting (of the letter) to the last day that
 * the plan names for comments; a revised draft is posted to be read, not to be commented on.
 */
export function commentDays(round: ScheduleRound): readonly CommentDays[] {
  const letter = letterInForce(round);
  if (letter === undefined || round.done.revised !== undefined) return [];
  const { comments, consultation, inputs } = letter.steps;
  const { base, done, letters } = round;
  const versions = done.draft?.versions ?? (base === undefined ? [] : [base]);
  const opens = done.draft?.day ?? letters[0]?.day ?? letter.day;
  const last = [done.draft ? undefined : inputs?.day, consultation?.day, comments?.day]
    .filter((day) => day !== undefined && day >= opens)
    .at(-1);
  if (last === undefined) return [];
  // Final comments of the participants begin when there was a day to take part; where they read the draft later, it is for all.
  const isTheirs = comments?.audience === 'participants' && comments.day === last;
  const before = consultation?.day ?? inputs?.day ?? '';
  const from = isTheirs && before >= opens && before < last ? dayAfter(before) : undefined;
  const days = { opens, deadline: last, ...(from !== undefined && { participantsFrom: from }) };
  return versions.map((version) => ({ version, days }));
}
