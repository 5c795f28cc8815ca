/** What a report is called in lists and headings. */
import { revisedSymbol } from '../../../../shared/reports/issue-options.ts';
import { type Report, type ReportIssue, revisionOf } from '../../../../shared/reports/report.ts';
import { reportTitle } from '../builder/report-words.tsx';
import type { PageContext } from '../page-context.ts';

/** `Report to the CSTD, 2025`, with its symbol where it has one: of `issue` where one is meant, `C26/35(Rev.1)`. */
export function reportName(page: PageContext, report: Report, issue?: Pick<ReportIssue, 'label'>): string {
  const { symbol } = report.issue;
  const title = reportTitle(page, report);
  if (symbol === undefined) return title;
  return `${title} (${issue === undefined ? symbol : revisedSymbol(symbol, revisionOf(issue.label))})`;
}
