/** Inputs that circular letters called for before the first draft: each in its round, in time or late, answered or not. */
import { earliestDay } from '../activities/partial-date.ts';
import type { Audience } from '../people/audience.ts';
import { codesAt, type RegistryEntry, textAt } from '../registries/entry.ts';
import { listEntries } from '../registries/list-entries.ts';
import { consultationInput } from '../registries/types/consultation-input.ts';
import type { Ledger } from '../store/ports.ts';
import { OUTCOMES } from './comment.ts';
import type { CommentState } from './list-comments.ts';
import { scheduleFor } from './schedule/change-schedule.ts';
import { letterInForce, newSchedule, type Schedule, type ScheduleRound } from './schedule/schedule.ts';
import { daysAfter } from './schedule/schedule-state.ts';

export interface ListedInput {
  readonly entry: RegistryEntry;
  /** Id of the report: the draft, or a companion of it. */
  readonly report: string;
  /** Symbol of the letter that it answers. */
  readonly letter: string;
  /** Number of its round; absent where no letter has planned one. */
  readonly round?: number;
  /** As far as it is known, `YYYY-MM-DD`. */
  readonly received: string;
  /** Days after the last day for inputs by the letter in force; 0 in time. */
  readonly late: number;
  readonly state: CommentState;
}

export interface InputCount {
  readonly came: number;
  readonly answered: number;
  readonly late: number;
}

/** What `reader` may see of the inputs to the draft and to what travels with it: by round, then by the day on which they came. */
export async function listInputs(
  ledger: Pick<Ledger, 'list'>,
  schedule: Schedule,
  reader: Audience,
): Promise<readonly ListedInput[]> {
  const reports = new Set([schedule.report, ...schedule.companions.flatMap((each) => each.report ?? [])]);
  const limit = Number.MAX_SAFE_INTEGER;
  const { items } = await listEntries(ledger, consultationInput, { reader, limit });
  return items
    .map(({ state }) => listed(state, schedule))
    .filter(({ report }) => reports.has(report))
    .toSorted((a, b) => (a.round ?? 0) - (b.round ?? 0) || inOrder(a.received, b.received));
}

/** Those to one report alone, the draft or a companion: what its comment matrix lists before the comments. */
export async function inputsOn(
  ledger: Pick<Ledger, 'list'>,
  report: string,
  reader: Audience,
): Promise<readonly ListedInput[]> {
  const schedule = (await scheduleFor(ledger, report))?.schedule ?? newSchedule(report);
  return (await listInputs(ledger, schedule, reader)).filter((each) => each.report === report);
}

/** How many there are, how many of them have their answer, and how many came after the last day. */
export function countInputs(inputs: readonly ListedInput[]): InputCount {
  const answered = inputs.filter(({ state }) => state !== 'open').length;
  return { came: inputs.length, answered, late: inputs.filter(({ late }) => late > 0).length };
}

function listed(entry: RegistryEntry, { rounds }: Schedule): ListedInput {
  const [report, letter, received] = ['report', 'letter', 'received'].map((id) => textAt(entry, id));
  const came = earliestDay(received ?? '');
  const round = roundOfInput(rounds, letter ?? '', came);
  const last = round && letterInForce(round)?.steps.inputs?.day;
  const [response] = codesAt(entry, 'response');
  return {
    ...{ entry, report: report ?? '', letter: letter ?? '', received: received ?? '' },
    ...(round && { round: round.number }),
    late: last === undefined ? 0 : daysAfter(last, came),
    state: OUTCOMES.find((each) => each === response) ?? 'open',
  };
}

/** That of its letter; where the symbol is no letter’s, the one that was under way on the day on which it came. */
function roundOfInput(
  rounds: readonly ScheduleRound[],
  letter: string,
  came: string,
): ScheduleRound | undefined {
  const named = rounds.find(({ letters }) => letters.some(({ symbol }) => plain(symbol) === plain(letter)));
  return named ?? rounds.findLast(({ letters }) => (letters[0]?.day ?? '') <= came) ?? rounds[0];
}

/** Spaces and capitals tell no letters apart. */
function plain(symbol: string): string {
  return symbol.replace(/\s+/gu, '').toUpperCase();
}

function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
