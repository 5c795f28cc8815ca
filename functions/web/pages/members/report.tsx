/** One report: its issues as far as the reader may open them, their files, and the comments on it. */
import type { Round } from '../../../../shared/consultations/round.ts';
import type { Report, ReportIssue } from '../../../../shared/reports/report.ts';
import { LinkButton } from '../../components/button.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import type { SetReport } from '../../report-sets.ts';
import { issueText } from '../builder/report-words.tsx';
import { dayText } from '../day-text.ts';
import { FileLinks } from '../file-links.tsx';
import { languageName } from '../language-name.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { reportName } from './report-name.ts';
import { RoundNotice } from './round-notice.tsx';

export interface ShownIssue {
  readonly issue: ReportIssue;
  /** Its documents, one for each language. */
  readonly documents: readonly SetReport[];
}

interface ReportProps {
  readonly page: PageContext;
  readonly report: Report;
  /** The newest first. */
  readonly issues: readonly ShownIssue[];
  readonly round: Round | undefined;
  /** Where the published issue stands, if there is one. */
  readonly address: string | undefined;
  /** How many comments there are; undefined for who may not read them. */
  readonly comments: number | undefined;
  /** Whether there is anything to compare it with. */
  readonly hasChanges: boolean;
  /** Whether the reader may see its schedule. */
  readonly hasSchedule: boolean;
}

export function ReportPage({
  page,
  address,
  comments,
  hasChanges,
  hasSchedule,
  issues,
  report,
  round,
}: ReportProps) {
  const { words } = page;
  return (
    <Layout
      page={page}
      title={reportName(page, report)}
      trail={[{ label: words('web.reports.heading'), href: page.to('/reports') }]}
    >
      <RoundNotice page={page} round={round} />
      <Toolbar>
        {address === undefined ? null : (
          <LinkButton href={page.to(address)}>{words('web.members.published.address')}</LinkButton>
        )}
        {comments === undefined || round === undefined ? null : (
          <LinkButton href={page.to(`/reports/${report.id}/comments`)}>
            {words('web.members.comments.count', { count: comments })}
          </LinkButton>
        )}
        {!hasChanges ? null : (
          <LinkButton href={page.to(`/reports/${report.id}/changes`)}>
            {words('web.builder.tab.changes')}
          </LinkButton>
        )}
        {hasSchedule ? (
          <LinkButton href={page.to(`/consultations/${report.id}`)}>{words('web.rounds.see')}</LinkButton>
        ) : null}
      </Toolbar>
      {issues.map(({ documents, issue }) => (
        <section>
          <h2>
            {words('web.members.issue-of', {
              issue: issueText(page, report, issue),
              day: dayText(page, issue.at),
            })}
          </h2>
          <p>
            <LinkButton kind="primary" href={page.to(`/reports/${report.id}/issue/${issue.set}.html`)}>
              {words(
                issue.label === round?.issue && round.state === 'open'
                  ? 'web.members.read-comment'
                  : 'web.members.read',
              )}
            </LinkButton>
          </p>
          <IssueFiles
            page={page}
            caption={issueText(page, report, issue)}
            set={issue.set}
            documents={documents}
          />
        </section>
      ))}
    </Layout>
  );
}

interface FilesProps {
  readonly page: PageContext;
  readonly caption: string;
  readonly set: string;
  readonly documents: readonly SetReport[];
}

function IssueFiles({ page, caption, documents, set }: FilesProps) {
  const { language, words } = page;
  return (
    <Table
      caption={words('web.members.files', { issue: caption })}
      class="stacked"
      columns={[{ label: words('web.language') }, { label: words('web.reports.file') }]}
    >
      {ownFirst(documents, language).map((document) => (
        <tr {...STACKED_ROLES.row}>
          <th {...STACKED_ROLES.name} scope="row">
            {languageName(document.language, language)}
          </th>
          <td {...STACKED_ROLES.cell}>
            <FileLinks page={page} document={document} address={(name) => `/reports/${set}/${name}`} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** The reader's own language stands first. */
function ownFirst(documents: readonly SetReport[], language: PageContext['language']): readonly SetReport[] {
  return documents.toSorted((a, b) => Number(b.language === language) - Number(a.language === language));
}
