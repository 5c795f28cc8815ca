/** Two issues of a report against each other, for the office. */
import type { Report } from '../../../../shared/reports/report.ts';
import { Empty } from '../../components/empty.tsx';
import type { EarlierIssue } from '../../earlier-issue.ts';
import { IssueChanges, type ShownChanges } from '../issue-changes.tsx';
import type { PageContext } from '../page-context.ts';
import { ReportFrame } from './report-frame.tsx';
import { builderPath } from './report-words.tsx';

interface ChangesProps {
  readonly page: PageContext;
  readonly report: Report;
  readonly earlier: EarlierIssue | undefined;
  /** Absent where there are no two issues. */
  readonly shown?: ShownChanges | undefined;
}

export function ChangesPage({ page, earlier, report, shown }: ChangesProps) {
  return (
    <ReportFrame page={page} report={report} tab="changes">
      {shown === undefined ? (
        <Empty title={page.words('web.builder.changes-none')} />
      ) : (
        <IssueChanges
          page={page}
          earlier={earlier}
          issues={report.issues}
          file={builderPath(report.id, 'changes.docx')}
          shown={shown}
        />
      )}
    </ReportFrame>
  );
}
