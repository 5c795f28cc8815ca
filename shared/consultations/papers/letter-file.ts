/** How the files of circular letters are called: by their place in the schedule, as no two symbols are sure to differ in letters and figures. */
import type { ScheduleRound } from '../schedule/schedule.ts';

/** `letter-1-2-cl-20-18`: the second letter of the first round; `at` counts from 0. */
export function letterFile({ letters, number }: ScheduleRound, at: number): string {
  const symbol = (letters[at]?.symbol ?? '').toLowerCase().replace(/[^a-z0-9]+/gu, '-');
  return `${placed(number, at)}${symbol.replace(/^-|-$/gu, '')}`;
}

/** Whether a file is of one of the letters of these rounds. */
export function isLetterOf(rounds: readonly ScheduleRound[], name: string): boolean {
  return rounds.some(({ letters, number }) => letters.some((_, at) => name.startsWith(placed(number, at))));
}

function placed(round: number, at: number): string {
  return `letter-${round}-${at + 1}-`;
}
