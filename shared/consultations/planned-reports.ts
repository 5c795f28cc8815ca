/** Reports with whom their rounds ask, also those whose round was opened before that was kept with them. */
import { listReports } from '../reports/change-report.ts';
import type { Report } from '../reports/report.ts';
import type { Ledger, Revision } from '../store/ports.ts';
import { listSchedules, scheduleFor } from './schedule/change-schedule.ts';
import type { Schedule } from './schedule/schedule.ts';
import { asPlanned } from './takes-part.ts';

/** All reports, as {@link plannedReport} tells each: schedules are read once, and only where one is needed. */
export async function listPlannedReports(ledger: Ledger): Promise<readonly Revision<Report>[]> {
  const reports = await listReports(ledger);
  if (!reports.some(({ state }) => isOlder(state))) return reports;
  const schedules = new Map<string, Schedule>();
  for (const { schedule } of await listSchedules(ledger)) {
    const companions = schedule.companions.flatMap((each) => each.report ?? []);
    for (const id of [schedule.report, ...companions]) schedules.set(id, schedule);
  }
  return reports.map((each) => ({ ...each, state: asPlanned(each.state, schedules.get(each.state.id)) }));
}

/** One report; as it is kept where no letter has planned its round. */
export async function plannedReport(ledger: Pick<Ledger, 'list'>, report: Report): Promise<Report> {
  if (!isOlder(report)) return report;
  return asPlanned(report, (await scheduleFor(ledger, report.id))?.schedule);
}

function isOlder({ consultation }: Report): boolean {
  return consultation !== undefined && consultation.asked === undefined;
}
