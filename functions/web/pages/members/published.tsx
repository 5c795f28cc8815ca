/** What is published: the list, and the page of each issue with all its files and the way to check them. */
import { LANGUAGES } from '../../../../shared/reference/languages.ts';
import { MANIFEST_NAME, type Manifest } from '../../../../shared/reports/manifest.ts';
import { LinkButton } from '../../components/button.tsx';
import { Card, Cards } from '../../components/card.tsx';
import { Empty } from '../../components/empty.tsx';
import { Facts } from '../../components/facts.tsx';
import { Notice } from '../../components/notice.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import type { PublishedIssue } from '../../find-published.ts';
import type { WithdrawnIssue } from '../../find-withdrawn.ts';
import { publishedAddress } from '../../published-address.ts';
import type { SetReport } from '../../report-sets.ts';
import { dayText } from '../day-text.ts';
import { FileLinks } from '../file-links.tsx';
import { languageName } from '../language-name.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { HeadLinks } from './head-links.tsx';
import { reportName } from './report-name.ts';
import { WithdrawnList } from './withdrawn.tsx';

/** What the public can run: no program of ours is needed, and nothing that is not public. */
const CHECK = `sha256sum ${MANIFEST_NAME}
jq -r '.files[] | .sha256 + "  " + .name' ${MANIFEST_NAME} | sha256sum --check --ignore-missing`;

interface ListProps {
  readonly page: PageContext;
  readonly published: readonly PublishedIssue[];
  readonly withdrawn: readonly WithdrawnIssue[];
  readonly origin: string;
}

export function PublishedListPage({ page, origin, published, withdrawn }: ListProps) {
  const { words } = page;
  const lead = words('web.members.published.lead');
  return (
    <Layout
      page={page}
      title={words('web.members.published.heading')}
      head={<HeadLinks page={page} origin={origin} path="/published" description={lead} />}
    >
      <p class="lead">{lead}</p>
      {published.length === 0 ? (
        <Empty title={words('web.members.published.none')} />
      ) : (
        <Cards>
          {published.map(({ at, issue, report }) => (
            <Card
              title={reportName(page, report, issue)}
              level={2}
              href={page.to(publishedAddress(report) ?? '/published')}
              kicker={words('web.members.published.at', { day: dayText(page, at) })}
            >
              <p>{issue.languages.map((each) => languageName(each, page.language)).join(' · ')}</p>
            </Card>
          ))}
        </Cards>
      )}
      <WithdrawnList page={page} withdrawn={withdrawn} />
      <Toolbar>
        <LinkButton href={page.to('/feed.atom')}>{words('web.members.published.feed')}</LinkButton>
      </Toolbar>
    </Layout>
  );
}

interface PublishedProps extends PublishedIssue {
  readonly page: PageContext;
  readonly documents: readonly SetReport[];
  readonly manifest: Manifest;
  /** Path of the page: its files lie below. */
  readonly base: string;
  /** Path of the newest issue of the report. */
  readonly newest: string | undefined;
  readonly origin: string;
}

export function PublishedPage({
  page,
  base,
  documents,
  manifest,
  newest,
  origin,
  ...published
}: PublishedProps) {
  const { at, isReplaced, issue, report } = published;
  const { words } = page;
  const name = reportName(page, report, issue);
  return (
    <Layout
      page={page}
      title={name}
      trail={[{ label: words('web.members.published.heading'), href: page.to('/published') }]}
      head={
        <HeadLinks
          page={page}
          origin={origin}
          path={base}
          description={words('web.members.published.summary', { manifest: issue.manifest })}
        />
      }
    >
      <p class="lead">{words('web.members.published.at', { day: dayText(page, at) })}</p>
      {isReplaced && newest !== undefined ? (
        <Notice page={page} tone="warn">
          <p>
            {words('web.members.published.replaced')}{' '}
            <a href={page.to(newest)}>{words('web.members.published.newest')}</a>
          </p>
        </Notice>
      ) : null}
      <Table
        caption={words('web.members.files', { issue: name })}
        class="stacked"
        columns={[
          { label: words('web.language') },
          { label: words('web.members.read') },
          { label: words('web.reports.file') },
        ]}
      >
        {LANGUAGES.flatMap((language) =>
          documents
            .filter((document) => document.language === language)
            .map((document) => <DocumentRow page={page} base={base} set={issue.set} document={document} />),
        )}
      </Table>
      <h2>{words('web.members.published.data')}</h2>
      <Toolbar>
        <LinkButton href={page.to('/records.xlsx', { snapshot: issue.snapshot })} download>
          {words('web.members.download.xlsx')}
        </LinkButton>
        <LinkButton href={page.to('/records.csv', { snapshot: issue.snapshot })} download>
          {words('web.members.download.csv')}
        </LinkButton>
        <LinkButton href={page.to('/matrix', { snapshot: issue.snapshot })}>
          {words('web.members.matrix.heading')}
        </LinkButton>
      </Toolbar>
      <h2>{words('web.members.published.verify')}</h2>
      <p>{words('web.members.published.verify-lead')}</p>
      <pre dir="ltr">
        <code>{CHECK}</code>
      </pre>
      <Facts
        facts={[
          {
            name: words('web.reports.manifest'),
            value: (
              <>
                <a href={`${base}/${MANIFEST_NAME}`}>{MANIFEST_NAME}</a> <code>{issue.manifest}</code>
              </>
            ),
          },
          { name: words('report.maker.snapshot'), value: <code>{manifest.snapshot.id}</code> },
          { name: words('report.maker.matrix-edition'), value: manifest.makers.matrixEdition },
          { name: words('report.maker.rule-set'), value: manifest.makers.ruleSet },
          { name: words('report.maker.text'), value: manifest.makers.text },
          { name: words('report.maker.code'), value: manifest.makers.code },
        ]}
      />
    </Layout>
  );
}

interface RowProps {
  readonly page: PageContext;
  readonly base: string;
  readonly set: string;
  readonly document: SetReport;
}

function DocumentRow({ page, base, document, set }: RowProps) {
  const html = document.files.find(({ name }) => name.endsWith('.html'));
  const own = languageName(document.language);
  return (
    <tr {...STACKED_ROLES.row}>
      <th {...STACKED_ROLES.name} scope="row">
        {languageName(document.language, page.language)}
      </th>
      <td {...STACKED_ROLES.cell}>
        {html === undefined ? null : (
          <a href={`/reports/${set}/read/${html.name}`} lang={document.language} hreflang={document.language}>
            {own}
          </a>
        )}
      </td>
      <td {...STACKED_ROLES.cell}>
        <FileLinks page={page} document={document} address={(name) => `${base}/${name}`} />
      </td>
    </tr>
  );
}
