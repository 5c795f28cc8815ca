/** The schedules that a reader may see: all in the office; delegates what letters have told them by the day. */
import { type Actor, audienceOf } from '../../people/actor.ts';
import { may } from '../../people/permission.ts';
import { reportKind } from '../../reports/kinds/index.ts';
import { type Report, reportStream } from '../../reports/report.ts';
import type { Ledger, Revision } from '../../store/ports.ts';
import { type KnownSchedule, listSchedules } from './change-schedule.ts';
import { toldBy } from './schedule-by.ts';
import { type ScheduleStanding, standingOn } from './schedule-state.ts';

export interface SeenSchedule extends ScheduleStanding {
  /** Newest revision of the schedule. */
  readonly revision: number;
  readonly report: Report;
}

/** Schedules as they stand on `today`, what is due first before the others; of one report (draft or companion) where it is named. */
export async function seenSchedules(
  ledger: Pick<Ledger, 'list' | 'newest'>,
  actor: Actor,
  { report, today }: { readonly report?: string; readonly today: string },
): Promise<readonly SeenSchedule[]> {
  if (!may(actor, 'round.read', { kind: 'round', state: 'open' })) return [];
  const known = await listSchedules(ledger, report === undefined ? 'rounds' : `rounds/${report}`);
  const reports = (await ledger.newest(
    known.map(({ schedule }) => reportStream(schedule.report)),
  )) as readonly (Revision<Report> | undefined)[];
  return known
    .flatMap((each, index) => seen(each, reports[index]?.state, { actor, asked: report, today }))
    .toSorted((a, b) => dueOf(a).localeCompare(dueOf(b)));
}

function seen(
  { revision, schedule }: KnownSchedule,
  report: Report | undefined,
  {
    actor,
    asked,
    today,
  }: { readonly actor: Actor; readonly asked: string | undefined; readonly today: string },
): readonly SeenSchedule[] {
  if (report === undefined) return [];
  const isOffice = audienceOf(actor) === 'internal';
  if (isOffice) return [{ ...standingOn(schedule, today), revision, report }];
  const told = toldBy(schedule, today);
  const reports = [told.report, ...told.companions.flatMap((each) => each.report ?? [])];
  const isAbout = asked === undefined || reports.includes(asked);
  if (reportKind(report.kind).audience === 'internal' || told.rounds.length === 0 || !isAbout) return [];
  return [{ ...standingOn(told, today), revision, report }];
}

function dueOf({ next }: SeenSchedule): string {
  return next?.planned ?? '9999';
}
