/** The files of one document, each by its format and size. */
import type { ManifestFile } from '../../../shared/reports/manifest.ts';
import { isMessageKey } from '../../../shared/text/words.ts';
import type { SetReport } from '../report-sets.ts';
import type { PageContext } from './page-context.ts';

interface FileLinksProps {
  readonly page: PageContext;
  readonly document: SetReport;
  /** Where a file lies. */
  readonly address: (name: string) => string;
}

export function FileLinks({ page, address, document }: FileLinksProps) {
  return (
    <ul class="files">
      {document.files.toSorted(byFormat).map((file) => (
        <li>
          <a href={address(file.name)}>{formatName(page, file, document)}</a>{' '}
          <small>{page.words('web.reports.bytes', { kilobytes: Math.ceil(file.size / 1024) })}</small>
        </li>
      ))}
    </ul>
  );
}

/** `DOCX`, or `CSV – Figures` where a format has a file for each sheet. */
export function formatName(
  page: Pick<PageContext, 'words'>,
  { name }: ManifestFile,
  { kind, language }: SetReport,
): string {
  const own = name.slice(`${kind.id}/${language}/${kind.id}-${language}`.length);
  const [sheet = '', ending = ''] = own.split('.');
  return fileName(page, ending, sheet.replace(/^-/, ''));
}

/** `DOCX`, or `CSV – Figures` where a format has a file for each sheet, by its id. */
export function fileName({ words }: Pick<PageContext, 'words'>, ending: string, sheet: string): string {
  const format = ending.toUpperCase();
  if (sheet === '') return format;
  const key = [`web.files.sheet.${sheet}`, `report.sheet.${sheet}`].find(isMessageKey);
  return `${format} – ${key === undefined ? sheet : words(key)}`;
}

/** What people read comes before what machines read. */
const ENDINGS = ['docx', 'pdf', 'html', 'xlsx', 'csv', 'json'];

export function byFormat(a: ManifestFile, b: ManifestFile): number {
  const place = ({ name }: ManifestFile): number => ENDINGS.indexOf(name.slice(name.lastIndexOf('.') + 1));
  return place(a) - place(b) || a.name.localeCompare(b.name, 'en');
}
