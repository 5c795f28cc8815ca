/** The schedule of a draft on its way to Council: rounds of steps, planned by circular letters, each done on a day. */
import type { StepAudience } from '../../people/step-audience.ts';

/** What a letter plans, in the order in which it is done. `inputs` and `comments` are last days, the others are acts. */
export const PLANNED_STEPS = [
  'inputs',
  'draft',
  'consultation',
  'comments',
  'revised',
  'cwg',
  'council',
] as const;
export type PlannedStep = (typeof PLANNED_STEPS)[number];

/** What the governing body made of the draft. */
export const BODY_OUTCOMES = ['approved', 'noted', 'deferred', 'returned'] as const;
export type BodyOutcome = (typeof BODY_OUTCOMES)[number];

/** A step as a letter plans it; days are those of Geneva, `YYYY-MM-DD`. */
export interface StepPlan {
  readonly day: string;
  readonly audience?: StepAudience;
  /** The event that the step is part of: `WSIS Forum 2020`, `online`. */
  readonly event?: string;
}

/** A circular letter with the plan that it announces: from its day on this plan counts, and no earlier one. */
export interface Letter {
  /** `CL-20/55`. */
  readonly symbol: string;
  readonly day: string;
  /** To whom it goes. */
  readonly audience: StepAudience;
  /** The session to which the final version goes (`council-2021`), and its first day as it was planned then. */
  readonly meeting: { readonly id: string; readonly opens: string };
  readonly steps: { readonly [step in PlannedStep]?: StepPlan };
  /** What travelled with the draft when it was issued. */
  readonly companions?: readonly Companion[];
}

/** A version as it was posted: it never changes again. */
export interface PostedVersion {
  /** Id of the report: the draft, or a companion of it. */
  readonly report: string;
  readonly label: string;
  readonly set: string;
}

export interface StepDone {
  readonly day: string;
  readonly event?: string;
  /** Symbols of the documents, the draft's first, then those of its companions: `C21/71`, `C21/36`. */
  readonly documents?: readonly string[];
  /** What was posted, the draft first. */
  readonly versions?: readonly PostedVersion[];
}

export interface RoundOutcome {
  readonly outcome: BodyOutcome;
  readonly day: string;
  readonly note?: string;
}

export interface ScheduleRound {
  /** 1, 2, … */
  readonly number: number;
  /** The version that it begins with: the last one posted before. */
  readonly base?: PostedVersion;
  /** Oldest first: the last one counts, the others stay on record. */
  readonly letters: readonly Letter[];
  readonly done: { readonly [step in PlannedStep]?: StepDone };
  readonly outcome?: RoundOutcome;
}

/** A document that travels with the draft: it has the same letters, the same days, and is postponed with it. */
export interface Companion {
  readonly title: string;
  /** Id of its report, where it is made here. */
  readonly report?: string;
}

export interface Schedule {
  /** Id of the report whose drafts are consulted on. */
  readonly report: string;
  /** By whose deadline the final version goes in. */
  readonly submitter: Submitter;
  readonly companions: readonly Companion[];
  readonly rounds: readonly ScheduleRound[];
}

export const SUBMITTERS = ['secretariat', 'member-states'] as const;
export type Submitter = (typeof SUBMITTERS)[number];

/** Ledger stream of the schedule of a report. */
export function scheduleStream(report: string): string {
  return `round/${report}`;
}

/** Look-up keys: `rounds`, and `rounds/REPORT` of the draft and of each companion; none for streams of other kinds. */
export function scheduleKeys(stream: string, state: unknown): string[] {
  if (!stream.startsWith('round/')) return [];
  const { companions, report } = state as Schedule;
  const reports = [report, ...companions.flatMap((each) => each.report ?? [])];
  return ['rounds', ...reports.map((each) => `rounds/${each}`)];
}

/** A schedule that no letter has planned yet. */
export function newSchedule(report: string): Schedule {
  return { report, submitter: 'secretariat', companions: [], rounds: [] };
}

/** The round that is under way, or was last. */
export function lastRound({ rounds }: Schedule): ScheduleRound | undefined {
  return rounds.at(-1);
}

/** The letter whose plan counts in a round. */
export function letterInForce({ letters }: ScheduleRound): Letter | undefined {
  return letters.at(-1);
}

/** The version of the draft that was posted last, in whichever round. */
export function lastPosted({ report, rounds }: Schedule): PostedVersion | undefined {
  const steps = rounds.flatMap(({ done }) => [done.draft, done.revised]);
  return steps
    .flatMap((step) => step?.versions ?? [])
    .filter((version) => version.report === report)
    .at(-1);
}
