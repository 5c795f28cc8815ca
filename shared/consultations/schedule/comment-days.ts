/** On which days comments are taken on the posted versions of a round, by the plan in force. */
import { letterInForce, type PostedVersion, type ScheduleRound } from './schedule.ts';

export interface CommentDays {
  readonly version: PostedVersion;
  readonly days: { readonly opens: string; readonly deadline: string };
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
  return versions.map((version) => ({ version, days: { opens, deadline: last } }));
}
