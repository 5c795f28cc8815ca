/** The reports of the newest set, one card for each, in the reader's language where there is one. */
import type { ManifestFile } from '../../../shared/reports/manifest.ts';
import { LinkButton } from '../components/button.tsx';
import { Card, Cards } from '../components/card.tsx';
import type { ReportSet, SetReport } from '../report-sets.ts';
import { languageName } from './language-name.ts';
import type { PageContext } from './page-context.ts';

interface LatestProps {
  readonly page: PageContext;
  readonly set: ReportSet;
  /** What the set reports on. */
  readonly period: string;
}

/** Nothing where the set has no report for this reader. */
export function LatestReports({ page, period, set }: LatestProps) {
  const { words } = page;
  const kinds = [...Map.groupBy(set.reports, ({ kind }) => kind)];
  if (kinds.length === 0) return null;
  return (
    <section aria-labelledby="latest">
      <h2 id="latest">{words('web.home.latest')}</h2>
      <Cards>
        {kinds.map(([kind, reports]) => {
          const own = reports.find(({ language }) => language === page.language) ?? reports[0];
          const first = own && readable(own);
          return (
            <Card
              title={words(kind.name)}
              kicker={<bdi>{period}</bdi>}
              {...(first ? { href: readAt(set, first) } : {})}
            >
              <ul class="files">
                {reports.map((report) => {
                  const file = readable(report);
                  if (file === undefined) return null;
                  return (
                    <li>
                      <a href={readAt(set, file)} hreflang={report.language} lang={report.language}>
                        {languageName(report.language)}
                      </a>
                    </li>
                  );
                })}
              </ul>
            </Card>
          );
        })}
      </Cards>
      <LinkButton href={page.to('/reports')}>{words('web.home.all-reports')}</LinkButton>
    </section>
  );
}

/** What one reads in a browser, else what one can open. */
function readable({ files }: SetReport): ManifestFile | undefined {
  const ending = (own: string) => files.find(({ name }) => name.endsWith(own));
  return ending('.html') ?? ending('.pdf') ?? ending('.docx') ?? files[0];
}

/** Where a file is read: a page of ours has numbers that lead to their records, other files are what they are. */
export function readAt({ id }: ReportSet, { name }: ManifestFile): string {
  return `/reports/${id}/${name.endsWith('.html') ? 'read/' : ''}${name}`;
}
