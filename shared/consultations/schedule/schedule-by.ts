/** A schedule as it was on an earlier day. */
import type { Schedule, ScheduleRound } from './schedule.ts';

/** The schedule without letters of later days than `day`, and without what only they name. */
export function toldBy(schedule: Schedule, day: string): Schedule {
  const rounds = schedule.rounds.flatMap((round) => {
    const letters = round.letters.filter((letter) => letter.day <= day);
    return letters.length === 0 ? [] : [{ ...round, letters }];
  });
  const companions = rounds.at(-1)?.letters.at(-1)?.companions ?? [];
  return { ...schedule, companions, rounds };
}

/** As {@link toldBy}, and without what was done or decided later; undefined where no letter had planned it by then. */
export function scheduleBy(schedule: Schedule, day: string): Schedule | undefined {
  const told = toldBy(schedule, day);
  if (told.rounds.length === 0) return undefined;
  const rounds = told.rounds.map(({ done, outcome, ...round }): ScheduleRound => {
    const steps = Object.entries(done).filter(([, step]) => step.day <= day);
    const decided = outcome !== undefined && outcome.day <= day ? { outcome } : {};
    return { ...round, done: Object.fromEntries(steps), ...decided };
  });
  return { ...told, rounds };
}
