/** The bodies for whose meetings reports are written, and a meeting with what the office has set and done about it. */

export const BODIES = ['cwg', 'council', 'council-last', 'cstd', 'hlpf', 'forum', 'plenipotentiary'] as const;

/** `council-last`: the last meeting of a session of Council, held apart in the year of a plenipotentiary conference. */
export type Body = (typeof BODIES)[number];

/** What is done before a meeting, in the order in which it is done; `opens` is the meeting itself. */
export const STEPS = [
  'updates',
  'freeze',
  'financial',
  'translation',
  'submission',
  'member-states',
  'opens',
] as const;

export type Step = (typeof STEPS)[number];

/** Days are written `YYYY-MM-DD`. */
export interface StepDates {
  /** In place of the computed day. */
  readonly planned?: string;
  readonly done?: string;
}

/** What the office keeps of a meeting; what it has not set follows from the published calendar and the rules. */
export interface MeetingPlan {
  readonly id: string;
  /** First and last day, where they differ from what is published or nothing is. */
  readonly opens?: string;
  readonly closes?: string;
  readonly steps: { readonly [step in Step]?: StepDates };
}

/** Ledger stream of a meeting. */
export function meetingStream(id: string): string {
  return `meeting/${id}`;
}

/** Look-up keys: `meetings/<year>`. */
export function meetingKeys(stream: string): string[] {
  const [, year] = /^meeting\/[a-z-]+-(\d{4})(?:-\d)?$/.exec(stream) ?? [];
  return year === undefined ? [] : [`meetings/${year}`];
}
