/** What a report is called in lists and headings. */
import { reportKind } from '../../../../shared/reports/kinds/index.ts';
import type { Report } from '../../../../shared/reports/report.ts';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';

/** `Report to the CSTD, 2025`, with its symbol where it has one. */
export function reportName({ words }: PageContext, { issue, kind, period }: Report): string {
  const name = words('web.members.report-name', {
    kind: words(reportKind(kind).name),
    period: periodText(period),
  });
  return issue.symbol === undefined ? name : `${name} (${issue.symbol})`;
}
