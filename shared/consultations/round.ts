/** The round of comments on a report: open from its first day to the end of its last, by the clock that is handed in. */
import type { StepAudience } from '../people/step-audience.ts';
import { genevaDay } from '../reference/geneva-day.ts';
import type { Report, ReportConsultation, ReportIssue, ReportState } from '../reports/report.ts';

export interface Round extends ReportConsultation {
  readonly state: 'open' | 'closed';
  /** Why it is closed: it has not begun, its last day is over, the report has gone on, or was withdrawn. */
  readonly because?: 'before' | 'over' | 'gone-on' | 'withdrawn';
  /** The issue that is commented on. */
  readonly issued: ReportIssue;
  /** Whom the step of today asks, where a letter says so. */
  readonly askedNow?: StepAudience;
  /** Days from today to the last day, 0 on the last; 0 where it is over. */
  readonly daysLeft: number;
}

const DAY = 86_400_000;

/** The round of `report` at `now`; undefined where none was opened. Days are those of Geneva. */
export function roundOf({ consultation, issues, state }: Report, now: Date): Round | undefined {
  if (consultation === undefined) return undefined;
  const issued = issues.find(({ label }) => label === consultation.issue);
  if (issued === undefined) return undefined;
  const today = genevaDay(now);
  const { deadline, opens } = consultation;
  const because = whyClosed(state, today, { opens, deadline });
  if (because !== undefined) return { ...consultation, issued, state: 'closed', because, daysLeft: 0 };
  const daysLeft = Math.round((Date.parse(deadline) - Date.parse(today)) / DAY);
  const askedNow = consultation.asked?.findLast(({ from }) => from <= today)?.audience;
  return { ...consultation, issued, state: 'open', daysLeft, ...(askedNow && { askedNow }) };
}

function whyClosed(
  state: ReportState,
  today: string,
  { deadline, opens }: Pick<ReportConsultation, 'opens' | 'deadline'>,
): Round['because'] {
  if (state === 'withdrawn') return 'withdrawn';
  if (deadline < today) return 'over';
  if (state !== 'consultation') return 'gone-on';
  return today < opens ? 'before' : undefined;
}
