/** The reports that the reader may open, each with how it stands and until when it can be commented on. */
import type { Round } from '../../../../shared/consultations/round.ts';
import type { Report } from '../../../../shared/reports/report.ts';
import { Card, Cards } from '../../components/card.tsx';
import { ReportBadge, revisionText } from '../builder/report-words.tsx';
import { dayText } from '../day-text.ts';
import type { PageContext } from '../page-context.ts';
import { reportName } from './report-name.ts';

export interface OpenReport {
  readonly report: Report;
  /** Where the reader is asked, too. */
  readonly round: Round | undefined;
}

/** Nothing where there is none. */
export function ReportCards({
  page,
  reports,
}: {
  readonly page: PageContext;
  readonly reports: readonly OpenReport[];
}) {
  if (reports.length === 0) return null;
  const { words } = page;
  return (
    <section aria-labelledby="open-reports">
      <h2 id="open-reports">{words('web.members.reports')}</h2>
      <Cards>
        {reports.map(({ report, round }) => (
          <Card
            title={reportName(page, report)}
            href={page.to(`/reports/${report.id}`)}
            kicker={<ReportBadge page={page} state={report.state} />}
          >
            {round?.state === 'open' ? (
              <p>
                {words('web.members.round.open', {
                  issue: revisionText(page, round.issue),
                  day: dayText(page, round.deadline),
                  days: round.daysLeft,
                })}
              </p>
            ) : null}
          </Card>
        ))}
      </Cards>
    </section>
  );
}
