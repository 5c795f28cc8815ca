/** The reports that the reader may open, each with how it stands and until when it can be commented on. */
import { issuesFor } from '../../../../shared/consultations/issues-for.ts';
import type { Round } from '../../../../shared/consultations/round.ts';
import type { Report } from '../../../../shared/reports/report.ts';
import { Card, Cards } from '../../components/card.tsx';
import { issueText, ReportBadge, standingText } from '../builder/report-words.tsx';
import type { PageContext } from '../page-context.ts';
import { reportName } from './report-name.ts';
import { roundText } from './round-notice.tsx';

export interface OpenReport {
  readonly report: Report;
  /** Where the reader is asked, too. */
  readonly round: Round | undefined;
}

/** Why reports stand together, in the order in which they are shown. */
const GROUPS = ['asking', 'published', 'making'] as const;
type Group = (typeof GROUPS)[number];

function groupOf({ report, round }: OpenReport): Group {
  if (round?.state === 'open') return 'asking';
  return report.state === 'published' ? 'published' : 'making';
}

interface CardsProps {
  readonly page: PageContext;
  readonly reports: readonly OpenReport[];
}

/** Each group under a heading of its own, with a sentence that says what it is; nothing where there is none. */
export function ReportGroups({ page, reports }: CardsProps) {
  const { words } = page;
  return (
    <>
      {GROUPS.map((group) => {
        const own = reports.filter((each) => groupOf(each) === group);
        if (own.length === 0) return null;
        return (
          <section aria-labelledby={`reports-${group}`}>
            <h2 id={`reports-${group}`}>{words(`web.reports.group.${group}`)}</h2>
            <p>{words(`web.reports.group.${group}.lead`)}</p>
            <CardList page={page} reports={own} />
          </section>
        );
      })}
    </>
  );
}

/** Nothing where there is none. */
export function ReportCards({ page, reports }: CardsProps) {
  if (reports.length === 0) return null;
  return (
    <section aria-labelledby="open-reports">
      <h2 id="open-reports">{page.words('web.members.reports')}</h2>
      <CardList page={page} reports={reports} />
    </section>
  );
}

/** Which text a reader may open; for the office, which it works on. */
function shownText(page: PageContext, report: Report): string {
  const newest = page.audience === 'internal' ? undefined : issuesFor(page.actor, report).at(-1);
  return newest === undefined ? standingText(page, report) : issueText(page, report, newest);
}

/** As {@link ReportCards}, without a heading. */
export function CardList({ page, reports }: CardsProps) {
  return (
    <Cards>
      {reports.map(({ report, round }) => (
        <Card
          title={reportName(page, report)}
          href={page.to(`/reports/${report.id}`)}
          kicker={
            <>
              <ReportBadge page={page} state={report.state} /> {shownText(page, report)}
            </>
          }
        >
          {round?.state === 'open' ? <p>{roundText(page, round)}</p> : null}
        </Card>
      ))}
    </Cards>
  );
}
