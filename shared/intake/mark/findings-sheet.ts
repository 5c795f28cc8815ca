/** The sheet that lists every finding of a workbook, each with a link to its cell. */
import type { Finding } from '../../activities/finding.ts';
import type { Words } from '../../text/words.ts';
import { columnLetters } from '../rows/columns.ts';
import { escapeXml } from './escape-xml.ts';
import { fieldLabel, findingWords } from './finding-text.ts';
import type { MarkStyles } from './mark-styles.ts';
import { rowHeight } from './row-height.ts';
import { isArabic, printed, sheetStart } from './sheet-start.ts';

/** Characters of each column. */
const WIDTHS = [32, 8, 9, 24, 36, 60, 60];
/** A sheet's last row (Excel specifications and limits). */
const LAST_ROW = 1_048_576;
/** Links beyond this make spreadsheet programs slow. */
const MOST_LINKS = 20_000;

/** The part's XML as latin1 text (see mark-sheet.ts), row by row; `sheet` is meant by findings that name none. */
export async function* findingsSheet(
  findings: AsyncIterable<Finding>,
  { sheet, styles, words }: { readonly sheet: string; readonly styles: MarkStyles; readonly words: Words },
): AsyncGenerator<string> {
  const heads = [
    words('marks.severity'),
    words('marks.row'),
    words('marks.cell'),
    words('marks.field'),
    words('marks.value'),
    words('marks.message'),
    words('marks.remedy'),
  ];
  yield `${sheetStart({ widths: WIDTHS, frozen: 1, rightToLeft: isArabic(heads.join(' ')) })}<sheetData>`;
  yield rowXml(1, styles.head, heads);
  const links: string[] = [];
  let row = 1;
  for await (const finding of findings) {
    if (row === LAST_ROW) break;
    row++;
    const { at, severity } = finding;
    const { message, remedy } = findingWords(finding, words);
    yield rowXml(row, styles.marked(styles.note, severity), [
      words(`marks.severity.${severity}`),
      at.row ?? '',
      at.column ?? '',
      at.field === undefined ? '' : fieldLabel(at.field, words),
      finding.value ?? '',
      message,
      remedy ?? '',
    ]);
    if (at.row === undefined || links.length >= MOST_LINKS) continue;
    const target = `'${(at.sheet ?? sheet).replaceAll("'", "''")}'!${at.column ?? 'A'}${at.row}`;
    links.push(`<hyperlink ref="B${row}" location="${escapeXml(target).replaceAll('"', '&quot;')}"/>`);
  }
  yield `</sheetData><autoFilter ref="A1:G${row}"/>`;
  if (links.length > 0) yield `<hyperlinks>${links.join('')}</hyperlinks>`;
  yield `${printed(WIDTHS)}</worksheet>`;
}

function rowXml(row: number, style: number, values: readonly (string | number)[]): string {
  const cells = values.map((value, index) => {
    const at = `r="${columnLetters(index)}${row}" s="${style}"`;
    return typeof value === 'number'
      ? `<c ${at}><v>${value}</v></c>`
      : `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
  });
  const height = rowHeight(
    values.map((value, index) => ({ text: String(value), width: WIDTHS[index] ?? 60 })),
  );
  return `<row r="${row}" ht="${height}">${cells.join('')}</row>`;
}
