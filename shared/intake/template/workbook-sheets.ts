/** The sheets of a workbook that goes out to be filled in, whatever its rows are about. */
import ExcelJS from 'exceljs';
import { findCode } from '../../reference/code-lists.ts';
import { type Language, languageDirection } from '../../reference/languages.ts';
import { widthOf } from '../../text/lines-of.ts';
import type { Words } from '../../text/words.ts';
import { repack } from '../../zip/repack.ts';
import { veilAstral } from '../../zip/veil-astral.ts';
import { type Column, columnLetters } from '../rows/columns.ts';
import { type CodeSheet, choiceOf } from './code-sheet.ts';
import { columnLook, TEMPLATE_FONT } from './column-look.ts';
import { addHeader, headWidth } from './header-rows.ts';
import { FOOTER, fixPrintAreas, uprightPages, widePages } from './print-setup.ts';
import { MARK_SHEET } from './template-mark.ts';
import { TEMPLATE_VERSION } from './template-version.ts';

/** Rows ready to be filled in below those that are filled already. */
export const EMPTY_ROWS = 200;
/** Rows with drop-downs and formats: people go on below the rows with keys. */
const FORMATTED_ROWS = 2000;
const HEADER_ROWS = 2;
/** Points: five lines of a filled row are in sight, the rest by clicking on the cell. */
const FILLED_HEIGHT = 76;
/** Empty rows that are printed below the filled ones. */
const PRINTED_ROWS = 20;
const FIXED_DATE = new Date('2000-01-01T00:00:00Z');

/** The sheet that people fill in. */
export interface RowsSheet {
  readonly language: Language;
  readonly columns: readonly Column[];
  /** Columns that stay in sight. */
  readonly frozen: number;
  /** Cells of the rows that are filled, as text. */
  readonly filled: readonly (readonly string[])[];
  /** What the cells of an empty row hold, by column: its key, its period. */
  readonly emptyRow: (index: number) => Readonly<Record<string, string>>;
}

/** A new workbook; the same content gives the same bytes. */
export function newBook(title: string): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  book.title = title;
  book.creator = `WSIS reporting, template ${TEMPLATE_VERSION}`;
  book.lastModifiedBy = book.creator;
  book.created = FIXED_DATE;
  book.modified = FIXED_DATE;
  book.views = [
    { x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ];
  return book;
}

/** Its bytes, as spreadsheet programs like them. */
export async function bytesOf(book: ExcelJS.Workbook): Promise<Uint8Array> {
  return repack(new Uint8Array(await book.xlsx.writeBuffer()), mended);
}

export function addRows(book: ExcelJS.Workbook, sheet: RowsSheet, codes: CodeSheet, words: Words): void {
  const { columns, filled, frozen, language } = sheet;
  const page = book.addWorksheet(words('template.sheet.records'), {
    views: [{ state: 'frozen', xSplit: frozen, ySplit: HEADER_ROWS, rightToLeft: isRtl(language) }],
    pageSetup: widePages({
      widths: columns.map((column) => (column.shown === 'hidden' ? 0 : headWidth(column, words))),
      keys: { count: frozen, last: columnLetters(frozen - 1) },
      headRow: HEADER_ROWS,
      lastColumn: columnLetters(columns.length - 1),
      lastRow: HEADER_ROWS + filled.length + PRINTED_ROWS,
    }),
    headerFooter: FOOTER,
    properties: { outlineLevelCol: 1 },
  });
  addHeader(page, columns, words, {
    firstRow: HEADER_ROWS + 1,
    lastRow: HEADER_ROWS + FORMATTED_ROWS + filled.length,
    choices: (list) => (codes.ranges.has(list) ? rangeName(list) : undefined),
  });
  for (const cells of filled) page.addRow(shownCells(cells, columns, language)).height = FILLED_HEIGHT;
  for (let index = filled.length; index < filled.length + EMPTY_ROWS; index += 1) {
    const cells = sheet.emptyRow(index);
    page.addRow(columns.map(({ id }) => cells[id]));
  }
}

/** Cells as the sheet shows them: codes with their meaning as in the drop-downs, numbers as numbers. */
function shownCells(
  cells: readonly string[],
  columns: readonly Column[],
  language: Language,
): (string | number | undefined)[] {
  return columns.map((column, index) => {
    const cell = cells[index] ?? '';
    if (cell === '') return undefined;
    const look = columnLook(column);
    if (look.cell === 'number') return Number(cell);
    if (look.list === undefined || look.list.several) return veilAstral(cell);
    const { name } = look.list;
    return findCode(name, cell) ? choiceOf(name, cell, language) : veilAstral(cell);
  });
}

export function addCodes(book: ExcelJS.Workbook, language: Language, codes: CodeSheet, words: Words): void {
  const name = words('template.sheet.codes');
  const page = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1, rightToLeft: isRtl(language) }],
    // The entry of the drop-down says code and meaning once more.
    pageSetup: { ...uprightPages(), printTitlesRow: '1:1', printArea: `A1:C${codes.rows.length + 1}` },
    headerFooter: FOOTER,
  });
  const named = codes.rows.reduce((most, { list }) => Math.max(most, widthOf(list)), 0);
  // Latin codes would stand at the wrong end of a column that is read from the right.
  const alignment = isRtl(language) ? { alignment: { horizontal: 'right' as const } } : {};
  page.columns = [named + 2, 26, 70, 80].map((width) => ({ width, style: { numFmt: '@', ...alignment } }));
  const heads = ['list', 'code', 'label', 'choice'] as const;
  page.addRow(heads.map((head) => words(`template.codes.${head}`))).font = {
    name: TEMPLATE_FONT,
    bold: true,
  };
  for (const { list, code, label, choice } of codes.rows) page.addRow([list, code, label, choice]);
  page.autoFilter = { from: 'A1', to: `C${codes.rows.length + 1}` };
  for (const [list, [first, last]] of codes.ranges) {
    book.definedNames.add(`'${name.replaceAll("'", "''")}'!$D$${first + 2}:$D$${last + 2}`, rangeName(list));
  }
}

/** The sheet that nobody sees: what the workbook is, by key and value. */
export function addMarkSheet(book: ExcelJS.Workbook, rows: readonly (readonly [string, string])[]): void {
  const page = book.addWorksheet(MARK_SHEET, { state: 'veryHidden' });
  for (const row of rows) {
    page.addRow([...row]).eachCell((cell) => {
      cell.numFmt = '@';
    });
  }
}

/** Name of row `index` (from 0) in its workbook, for ever. */
export function rowKey(index: number): string {
  return `k-${String(index + 1).padStart(4, '0')}`;
}

function rangeName(list: string): string {
  return `codes_${list}`;
}

function isRtl(language: Language): boolean {
  return languageDirection(language) === 'rtl';
}

/** What exceljs gets wrong: notes as small as a stamp, print areas without a fixed place. */
function mended(name: string, text: string): string {
  if (name === 'xl/workbook.xml') return fixPrintAreas(text);
  return name.includes('vmlDrawing')
    ? text.replaceAll('width:97.8pt;height:59.1pt', 'width:300pt;height:170pt')
    : text;
}
