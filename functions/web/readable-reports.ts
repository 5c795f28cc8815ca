/** The reports that a reader may open, as the morning page and the page of consultations order them. */
import { issuesFor } from '../../shared/consultations/issues-for.ts';
import { roundFor } from '../../shared/consultations/round-for.ts';
import type { Actor } from '../../shared/people/actor.ts';
import type { Report } from '../../shared/reports/report.ts';
import type { Revision } from '../../shared/store/ports.ts';
import type { OpenReport } from './pages/members/report-cards.tsx';

/** Those in which comments are taken come first, the nearest deadline before the others; then the latest period. */
export function readableReports(
  actor: Actor,
  reports: readonly Revision<Report>[],
  now: Date,
): readonly OpenReport[] {
  return reports
    .filter(({ state }) => issuesFor(actor, state).length > 0)
    .map(({ state: report }) => ({ report, round: roundFor(actor, report, now) }))
    .toSorted((a, b) => urgency(a).localeCompare(urgency(b)));
}

function urgency({ report, round }: OpenReport): string {
  // Periods count backwards: the latest first.
  const age = String(9999 - Number(report.period.to.slice(0, 4)));
  return round?.state === 'open' ? `0 ${round.deadline}` : `1 ${age} ${report.id}`;
}
