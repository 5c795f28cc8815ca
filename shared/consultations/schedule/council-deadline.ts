/** By when the final version must be in: counted back from the first day of the session that a letter names. */
import { deadlinesOf } from '../../calendar/deadlines-of.ts';
import { knownMeeting } from '../../calendar/known-meetings.ts';
import type { Letter, Submitter } from './schedule.ts';

export interface CouncilDeadline {
  /** Last day, `YYYY-MM-DD`. */
  readonly day: string;
  /** Days before the opening. */
  readonly days: number;
}

/** Thirty days before Council for documents of the secretariat, fourteen for those of Member States, as the calendar has it. */
export function councilDeadline(meeting: Letter['meeting'], submitter: Submitter): CouncilDeadline {
  const body = knownMeeting(meeting.id)?.body === 'council-last' ? 'council-last' : 'council';
  const wanted = submitter === 'secretariat' ? 'submission' : 'member-states';
  const rule = deadlinesOf(body, meeting.opens).find(({ step }) => step === wanted);
  return { day: rule?.date ?? meeting.opens, days: rule?.days ?? 0 };
}

/** Whether `id` names a session of Council. */
export function isCouncilSession(id: string): boolean {
  const body = knownMeeting(id)?.body;
  return body === 'council' || body === 'council-last';
}
