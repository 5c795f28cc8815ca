/** Schedules in the ledger: read, listed and changed, each change a revision with who and why. */
import { pagesUnder } from '../../store/pages.ts';
import type { Clock, Ledger, Revision } from '../../store/ports.ts';
import { Problem } from '../../text/problem.ts';
import { newSchedule, type Schedule, scheduleStream } from './schedule.ts';

export interface SchedulePorts {
  readonly ledger: Ledger;
  readonly clock: Clock;
}

/** A schedule as its reader sees it; revision 0 where none is kept. */
export interface KnownSchedule {
  readonly revision: number;
  readonly schedule: Schedule;
}

/** The schedule of a report; an empty one where no letter was written. */
export async function readSchedule(ledger: Pick<Ledger, 'newest'>, report: string): Promise<KnownSchedule> {
  const [newest] = (await ledger.newest([scheduleStream(report)])) as readonly (
    | Revision<Schedule>
    | undefined
  )[];
  return newest === undefined
    ? { revision: 0, schedule: newSchedule(report) }
    : { revision: newest.revision, schedule: newest.state };
}

/** The schedule by which a report goes: its own, or that of the draft which it accompanies. */
export async function scheduleFor(
  ledger: Pick<Ledger, 'list'>,
  report: string,
): Promise<KnownSchedule | undefined> {
  const [found] = await listSchedules(ledger, `rounds/${report}`);
  return found;
}

/** All schedules, or those under a look-up key. */
export async function listSchedules(
  ledger: Pick<Ledger, 'list'>,
  key = 'rounds',
): Promise<readonly KnownSchedule[]> {
  const found: KnownSchedule[] = [];
  for await (const page of pagesUnder<Schedule>(ledger, key, 100)) {
    found.push(...page.map(({ revision, state }) => ({ revision, schedule: state })));
  }
  return found;
}

interface ScheduleChange {
  readonly report: string;
  /** The newest that its sender has seen; 0 for none. */
  readonly revision: number;
  readonly by: string;
  readonly reason: string;
  readonly change: (schedule: Schedule) => Schedule;
}

/** The schedule after `change`, and the one before. @throws Problem `revision-conflict`, and those of the change. */
export async function changeSchedule(
  { by, change, reason, report, revision }: ScheduleChange,
  { clock, ledger }: SchedulePorts,
): Promise<Schedule> {
  const known = await readSchedule(ledger, report);
  if (known.revision !== revision) throw new Problem('revision-conflict');
  const state = change(known.schedule);
  const draft = { stream: scheduleStream(report), revision: revision + 1, by, reason, state };
  const [outcome] = await ledger.append([{ ...draft, at: clock().toISOString() }]);
  if (outcome?.kind !== 'appended') throw new Problem('revision-conflict');
  return state;
}
