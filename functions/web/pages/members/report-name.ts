/** What a report is called in lists and headings. */
import type { Report } from '../../../../shared/reports/report.ts';
import { reportTitle } from '../builder/report-words.tsx';
import type { PageContext } from '../page-context.ts';

/** `Report to the CSTD, 2025`, with its symbol where it has one. */
export function reportName(page: PageContext, report: Report): string {
  const { symbol } = report.issue;
  const title = reportTitle(page, report);
  return symbol === undefined ? title : `${title} (${symbol})`;
}
