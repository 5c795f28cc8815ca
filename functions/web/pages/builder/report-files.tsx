/** The files of each issue of a report, by language and format, with the hashes that prove them. */
import { LANGUAGES } from '../../../../shared/reference/languages.ts';
import { MANIFEST_NAME, type Manifest, type ManifestFile } from '../../../../shared/reports/manifest.ts';
import type { Report, ReportIssue } from '../../../../shared/reports/report.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { Facts } from '../../components/facts.tsx';
import { byFormat, fileName } from '../file-links.tsx';
import { languageName } from '../language-name.ts';
import type { PageContext } from '../page-context.ts';
import { whenText } from '../when-text.ts';
import { issueText } from './report-words.tsx';

interface FilesProps {
  readonly page: PageContext;
  readonly report: Report;
  /** By set. */
  readonly manifests: ReadonlyMap<string, Manifest>;
}

/** The newest issue first, open. */
export function ReportFiles({ page, manifests, report }: FilesProps) {
  if (report.issues.length === 0) return null;
  return (
    <section>
      <h2>{page.words('web.builder.files')}</h2>
      {report.issues.toReversed().map((issue, index) => (
        <Disclosure
          open={index === 0}
          summary={`${issueText(page, report, issue)} · ${page.words('web.builder.built', { when: whenText(page, issue.at) })}`}
        >
          <IssueFiles
            page={page}
            report={report}
            issue={issue}
            files={manifests.get(issue.set)?.files ?? []}
          />
        </Disclosure>
      ))}
    </section>
  );
}

interface IssueProps extends Pick<FilesProps, 'page' | 'report'> {
  readonly issue: ReportIssue;
  readonly files: readonly ManifestFile[];
}

function IssueFiles({ page, files, issue, report }: IssueProps) {
  const { words } = page;
  const address = ({ name }: ManifestFile): string =>
    `/reports/${issue.set}/${name.endsWith('.html') ? 'read/' : ''}${name}`;
  return (
    <>
      <Facts
        facts={issue.languages.map((language) => ({
          name: languageName(language, page.language),
          value: (
            <ul class="files proved">
              {files
                .filter(({ name }) => name.startsWith(`${report.kind}/${language}/`))
                .toSorted(byFormat)
                .map((file) => (
                  <li>
                    <a href={address(file)}>{formatOf(page, file)}</a>{' '}
                    <small>{words('web.reports.bytes', { kilobytes: Math.ceil(file.size / 1024) })}</small>{' '}
                    <span class="unseen">{words('web.builder.hash')} </span>
                    <code>{file.sha256.slice(0, 16)}</code>
                  </li>
                ))}
            </ul>
          ),
        }))}
      />
      <p class="note">
        <a href={`/reports/${issue.set}/${MANIFEST_NAME}`}>{words('web.reports.manifest')}</a>{' '}
        <code>{issue.manifest}</code>
      </p>
    </>
  );
}

/** `cstd-en.docx`, `sector-t-en-text.csv`: the kind, the language, the sheet, the ending. */
const FILE_NAME = new RegExp(`^(?:[a-z0-9]+-)+?(?:${LANGUAGES.join('|')})(?:-([\\w-]+))?\\.(\\w+)$`);

/** `DOCX`, or `CSV figures` where a format has a file for each sheet. */
function formatOf(page: PageContext, { name }: ManifestFile): string {
  const last = name.slice(name.lastIndexOf('/') + 1);
  const [, sheet = '', ending = ''] = FILE_NAME.exec(last) ?? [];
  return fileName(page, ending, sheet);
}
