/** The gallery's README.md: every sheet with its alternative text. */
import { LANGUAGES } from '../../shared/reference/languages.ts';
import { REPORT_KINDS } from '../../shared/reports/kinds/index.ts';
import { wordsIn } from '../../shared/text/words.ts';
import type { VIEWS } from './page-views.ts';

export const SHOWN_FORMATS = ['pdf', 'docx', 'html', 'xlsx'] as const;
export type ShownFormat = (typeof SHOWN_FORMATS)[number];

const SEEN_IN: Readonly<Record<ShownFormat, string>> = {
  pdf: 'PDF',
  docx: 'Word (as LibreOffice shows it)',
  html: 'web page (as Chromium shows it)',
  xlsx: 'workbook (as LibreOffice prints it)',
};

/** One of each family: every kind that there is would make the gallery too large to keep. */
const SHOWN_KINDS = new Set(['cstd', 'hlpf', 'council', 'wsis20', 'workbook']);
export const GALLERY_KINDS = REPORT_KINDS.filter(({ id }) => SHOWN_KINDS.has(id));

/** Name of a sheet's file. */
export function sheetName(kind: string, format: ShownFormat): string {
  return `${kind}-${format}.webp`;
}

/** Markdown of the page. `views` are those that the sheet of a kind and format has anything of. */
export function galleryMarkdown(
  views: (kind: string, format: ShownFormat) => readonly (typeof VIEWS)[number][],
): string {
  const words = wordsIn('en');
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const languages = new Intl.ListFormat('en').format(
    LANGUAGES.map((language) => names.of(language) ?? language),
  );
  const kinds = GALLERY_KINDS.map(({ id, name }) => {
    const sheets = SHOWN_FORMATS.filter((format) => views(id, format).length > 0).map((format) => {
      const seen = new Intl.ListFormat('en').format(views(id, format));
      const alt = `${words(name)}, ${SEEN_IN[format]}: ${seen}, in ${languages}`;
      return `**${SEEN_IN[format]}**\n\n![${alt}](${sheetName(id, format)})`;
    });
    return `## ${words(name)} (\`${id}\`)\n\n${sheets.join('\n\n')}`;
  });
  return `# Gallery

Reports of the demonstration data that show all families, in every language, as PDF, Word, web page and workbook: from the
top, the first page, a page with a table and one with a chart, where there is one; from the left, ${languages}.

Made by \`npm run gallery\`, which needs LibreOffice (\`soffice\`), poppler-utils (\`pdftoppm\`, \`pdftotext\`,
\`pdfimages\`) and Chromium, and names what is missing. \`npm run gallery -- --keep FOLDER\` leaves the documents in FOLDER.

${kinds.join('\n\n')}
`;
}
