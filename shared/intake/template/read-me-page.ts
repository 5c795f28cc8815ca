/** The first sheet of the template: its instructions on a page that shows and prints them whole, in any language. */
import type ExcelJS from 'exceljs';
import { type Language, languageDirection } from '../../reference/languages.ts';
import { linesOf, widthOf } from '../../text/lines-of.ts';
import type { Words } from '../../text/words.ts';
import { TEMPLATE_FONT } from './column-look.ts';
import { FOOTER, uprightPages } from './print-setup.ts';
import type { ReadMeLine } from './read-me-sheet.ts';

/** Characters: as wide as a printed page. */
const WIDTH = 84;
const SIZES = { title: 16, heading: 12, text: 11 } as const;

/** Add the page of instructions, each row as high as its text. */
export function addReadMe(
  book: ExcelJS.Workbook,
  language: Language,
  lines: readonly ReadMeLine[],
  words: Words,
): void {
  const rightToLeft = languageDirection(language) === 'rtl';
  const page = book.addWorksheet(words('template.sheet.read-me'), {
    views: [{ rightToLeft, showGridLines: false }],
    pageSetup: uprightPages(),
    headerFooter: FOOTER,
  });
  page.getColumn(1).width = WIDTH;
  for (const { as, text } of lines) {
    const row = page.addRow([text]);
    const cell = row.getCell(1);
    cell.alignment = { wrapText: true, vertical: 'top', readingOrder: rightToLeft ? 'rtl' : 'ltr' };
    const size = SIZES[as];
    cell.font =
      as === 'text'
        ? { name: TEMPLATE_FONT, size }
        : { name: TEMPLATE_FONT, size, bold: true, color: { argb: 'FF1B4F8F' } };
    // The width is in digits of 11 points: bold letters take more, those of alphabets less.
    const narrow = widthOf(text) === text.length ? 1.1 : 1;
    const room = (WIDTH * narrow * (as === 'text' ? 11 : 10)) / size;
    row.height = Math.ceil(size * 1.5) * linesOf(text, room) + (as === 'text' ? 2 : 8);
  }
}
