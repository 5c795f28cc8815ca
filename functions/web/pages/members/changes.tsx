/** Two issues of a report against each other, for those who read and comment on it. */
import type { Report, ReportIssue } from '../../../../shared/reports/report.ts';
import type { EarlierIssue } from '../../earlier-issue.ts';
import { IssueChanges, type ShownChanges } from '../issue-changes.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { reportName } from './report-name.ts';

interface ReportChangesProps {
  readonly page: PageContext;
  readonly report: Report;
  readonly issues: readonly ReportIssue[];
  readonly earlier: EarlierIssue | undefined;
  readonly shown: ShownChanges;
}

export function ReportChangesPage({ page, earlier, issues, report, shown }: ReportChangesProps) {
  return (
    <Layout
      page={page}
      title={page.words('web.builder.tab.changes')}
      trail={[
        { label: page.words('web.reports.heading'), href: page.to('/reports') },
        { label: reportName(page, report), href: page.to(`/reports/${report.id}`) },
      ]}
    >
      <IssueChanges
        page={page}
        earlier={earlier}
        issues={issues}
        file={`/reports/${report.id}/changes.docx`}
        shown={shown}
      />
    </Layout>
  );
}
