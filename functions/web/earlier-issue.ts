/** What a report is compared with beside its own issues: the published one of the same kind for the period before. */
import { issuesFor } from '../../shared/consultations/issues-for.ts';
import type { Actor } from '../../shared/people/actor.ts';
import { listReports } from '../../shared/reports/change-report.ts';
import type { Report, ReportIssue } from '../../shared/reports/report.ts';
import type { Ledger } from '../../shared/store/ports.ts';

export interface EarlierIssue {
  readonly report: Report;
  readonly issue: ReportIssue;
}

/** The latest that `actor` may read. */
export async function earlierIssue(
  ledger: Ledger,
  actor: Actor,
  { kind, period }: Pick<Report, 'kind' | 'period'>,
): Promise<EarlierIssue | undefined> {
  for (const { state: report } of await listReports(ledger, 'reports/published')) {
    if (report.kind !== kind || report.period.to >= period.to) continue;
    const issue = issuesFor(actor, report).find(({ set }) => set === report.published?.set);
    if (issue !== undefined) return { report, issue };
  }
  return undefined;
}
