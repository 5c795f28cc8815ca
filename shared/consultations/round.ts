/** The round of comments on a report: open from its first day to the end of its last, by the clock that is handed in. */
import type { Report, ReportConsultation, ReportIssue } from '../reports/report.ts';

export interface Round extends ReportConsultation {
  readonly state: 'open' | 'closed';
  /** The issue that is commented on. */
  readonly issued: ReportIssue;
  /** Days from today to the last day, 0 on the last; 0 where it is over. */
  readonly daysLeft: number;
}

const DAY = 86_400_000;

/** The round of `report` at `now`; undefined where none was opened. Days are those of Coordinated Universal Time. */
export function roundOf({ consultation, issues, state }: Report, now: Date): Round | undefined {
  if (consultation === undefined) return undefined;
  const issued = issues.find(({ label }) => label === consultation.issue);
  if (issued === undefined) return undefined;
  const today = now.toISOString().slice(0, 10);
  const { deadline, opens } = consultation;
  const isOpen = state === 'consultation' && opens <= today && today <= deadline;
  const daysLeft = Math.max(0, Math.round((Date.parse(deadline) - Date.parse(today)) / DAY));
  return { ...consultation, issued, state: isOpen ? 'open' : 'closed', daysLeft: isOpen ? daysLeft : 0 };
}
