/** Reports of the builder that wait for somebody at work. */
import type { Report } from '../../../../shared/reports/report.ts';
import { builderPath } from '../builder/report-words.tsx';
import { reportName } from '../members/report-name.ts';
import type { PageContext } from '../page-context.ts';

interface WaitingProps {
  readonly page: PageContext;
  readonly id: string;
  readonly title: string;
  readonly reports: readonly Report[];
}

/** Each leads to the builder, with the reason where it was returned. Nothing where there is none. */
export function WaitingReports({ page, id, reports, title }: WaitingProps) {
  if (reports.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {reports.map((report) => (
          <li>
            <a href={page.to(builderPath(report.id))}>{reportName(page, report)}</a>
            {report.returned === undefined ? null : (
              <p class="hint" lang="" dir="auto">
                {report.returned.reason}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
