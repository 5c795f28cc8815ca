/** The reports that are published, one card for each, in the reader's language where there is one. */
import type { ManifestFile } from '../../../shared/reports/manifest.ts';
import { LinkButton } from '../components/button.tsx';
import { Card, Cards } from '../components/card.tsx';
import { Empty } from '../components/empty.tsx';
import type { PublishedReport } from '../home-reports.ts';
import { publishedAddress } from '../published-address.ts';
import type { SetReport } from '../report-sets.ts';
import { dayText } from './day-text.ts';
import { languageName } from './language-name.ts';
import { reportName } from './members/report-name.ts';
import type { PageContext } from './page-context.ts';

interface LatestProps {
  readonly page: PageContext;
  readonly published: readonly PublishedReport[];
}

/** What nobody has issued is not here: it is no report yet. */
export function LatestReports({ page, published }: LatestProps) {
  const { words } = page;
  return (
    <section aria-labelledby="latest">
      <h2 id="latest">{words('web.home.latest')}</h2>
      {published.length === 0 ? (
        <Empty title={words('web.members.published.none')} />
      ) : (
        <Cards>
          {published.map(({ at, documents, issue, report }) => {
            const all = page.to(publishedAddress(report) ?? '/published');
            return (
              <Card
                title={reportName(page, report, issue)}
                kicker={words('web.members.published.at', { day: dayText(page, at) })}
                href={firstRead(page, issue.set, documents) ?? all}
              >
                <Languages set={issue.set} documents={documents} />
                <p>
                  <a href={all}>{words('web.home.all-files')}</a>
                </p>
              </Card>
            );
          })}
        </Cards>
      )}
      <LinkButton href={page.to('/reports')}>{words('web.home.all-reports')}</LinkButton>
    </section>
  );
}

/** Where the reader's language is read, else the first one; undefined where there is nothing to read. */
export function firstRead(
  page: PageContext,
  set: string,
  documents: readonly SetReport[],
): string | undefined {
  const own = documents.find(({ language }) => language === page.language) ?? documents[0];
  const file = own && readable(own);
  return file && readAt({ id: set }, file);
}

/** Each language of a report, with the way to read it. */
export function Languages({
  documents,
  set,
}: {
  readonly set: string;
  readonly documents: readonly SetReport[];
}) {
  return (
    <ul class="files">
      {documents.map((document) => {
        const file = readable(document);
        if (file === undefined) return null;
        const { language } = document;
        return (
          <li>
            <a href={readAt({ id: set }, file)} hreflang={language} lang={language}>
              {languageName(language)}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** What one reads in a browser, else what one can open. */
function readable({ files }: SetReport): ManifestFile | undefined {
  const ending = (own: string) => files.find(({ name }) => name.endsWith(own));
  return ending('.html') ?? ending('.pdf') ?? ending('.docx') ?? files[0];
}

/** Where a file is read: a page of ours has numbers that lead to their records, other files are what they are. */
export function readAt({ id }: { readonly id: string }, { name }: ManifestFile): string {
  return `/reports/${id}/${name.endsWith('.html') ? 'read/' : ''}${name}`;
}
