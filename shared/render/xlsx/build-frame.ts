/** The workbook without its rows, made by exceljs: styles, views, tables, formats, print set-up, properties. */
import ExcelJS from 'exceljs';
import type { WorkbookModel } from '../../reports/sheets.ts';
import { linesOf } from '../../text/lines-of.ts';
import { veilAstral } from '../../zip/veil-astral.ts';
import { bodyStyle, type CellStyle, HEAT_BLUE, HEAT_WHITE, headStyle, NOTE_STYLE } from './cell-styles.ts';
import { fitCell } from './cell-text.ts';
import { columnLetters } from './sheet-names.ts';
import type { SheetPlan } from './sheet-plan.ts';

/** Any fixed moment will do: the same workbook must have the same bytes. */
const FIXED_DATE = new Date('2000-01-01T00:00:00Z');
/** Rows of a sheet too large to fit each row to its text are this high, in points: two lines. */
const LARGE_SHEET_ROW = 30;
const A4 = 9;
/** Characters over which a note spreads at least, where the sheet is that wide. */
const NOTE_WIDTH = 100;

/**
 * An XLSX file with every sheet's frame: notes, heads and below them two sample rows, the first styled as data, the
 * second as a total. The rows are put in their place afterwards (splice-sheet.ts).
 */
export async function buildFrame(model: WorkbookModel, plans: readonly SheetPlan[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const { makers } = model;
  book.title = veilAstral(model.title);
  book.subject = model.kind;
  book.creator = `WSIS reporting ${makers.code}`;
  book.lastModifiedBy = book.creator;
  book.created = FIXED_DATE;
  book.modified = FIXED_DATE;
  book.keywords = `audience: ${model.audience}; language: ${model.language}`;
  book.description = Object.entries(makers)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
  for (const plan of plans) addSheet(book, plan, model);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function addSheet(book: ExcelJS.Workbook, plan: SheetPlan, model: WorkbookModel): void {
  const { sheet, headRow, survey } = plan;
  const page = book.addWorksheet(plan.title, {
    views: [
      {
        state: 'frozen',
        xSplit: sheet.frozenColumns,
        ySplit: headRow,
        rightToLeft: model.direction === 'rtl',
        showGridLines: false,
      },
    ],
    properties: { defaultRowHeight: survey.rows === undefined ? LARGE_SHEET_ROW : 15 },
    pageSetup: {
      orientation: 'landscape',
      paperSize: A4,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headRow}:${headRow}`,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    // `&` starts a code in footers (ECMA-376 part 1, 18.3.1.46).
    headerFooter: {
      oddFooter: `&L${veilAstral(model.title.slice(0, 100).toWellFormed()).replaceAll('&', '&&')} – &A&R&P / &N`,
    },
  });
  page.columns = sheet.columns.map((column) => ({ width: Math.min(Math.max(column.width, 4), 120) + 2 }));
  addNotes(page, plan);
  addTable(page, plan, model.direction);
  addHeat(page, plan);
}

function addNotes(page: ExcelJS.Worksheet, { sheet, headRow }: SheetPlan): void {
  let span = 0;
  let width = 0;
  for (const column of sheet.columns) {
    if (width >= NOTE_WIDTH) break;
    span += 1;
    width += column.width + 2;
  }
  for (const [index, note] of sheet.notes.entries()) {
    const cell = page.getCell(index + 1, 1);
    cell.value = veilAstral(fitCell(note));
    setStyle(cell, NOTE_STYLE);
    if (span > 1) page.mergeCells(index + 1, 1, index + 1, span);
    // Merged cells never fit their height to the text, so it is estimated.
    page.getRow(index + 1).height = Math.min(14 * linesOf(note, width) + 2, 400);
  }
  if (headRow > 1) page.getRow(headRow - 1).height = 6;
}

function addTable(page: ExcelJS.Worksheet, plan: SheetPlan, direction: 'ltr' | 'rtl'): void {
  const { sheet, headRow, heads, links } = plan;
  // A sheet of two columns is read, not filtered.
  const filterButton = sheet.columns.length > 2;
  page.addTable({
    name: plan.table,
    ref: `A${headRow}`,
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: true },
    columns: heads.map((name) => ({ name: veilAstral(name), filterButton })),
    rows: [heads.map(() => 0), heads.map(() => 0)],
  });
  const tallest = Math.max(
    ...heads.map((head, i) => Math.ceil(head.length / ((sheet.columns[i]?.width ?? 10) - 1))),
  );
  page.getRow(headRow).height = 15 * Math.min(Math.max(tallest, 1), 8) + 6;
  for (const [index, column] of sheet.columns.entries()) {
    const linked = links[index] !== undefined;
    setStyle(page.getCell(headRow, index + 1), headStyle(column, direction));
    setStyle(page.getCell(headRow + 1, index + 1), bodyStyle(column, { linked, total: false, direction }));
    setStyle(page.getCell(headRow + 2, index + 1), bodyStyle(column, { linked, total: true, direction }));
  }
}

/** One scale for all heat columns of a sheet, so that a shade means the same everywhere. */
function addHeat(page: ExcelJS.Worksheet, { sheet, headRow }: SheetPlan): void {
  const ranges = sheet.columns
    .map((column, index) => ({ column, letters: columnLetters(index) }))
    .filter(({ column }) => column.kind === 'heat')
    .map(({ letters }) => `${letters}${headRow + 1}:${letters}${headRow + 2}`);
  if (ranges.length === 0) return;
  page.addConditionalFormatting({
    ref: ranges.join(' '),
    rules: [
      {
        type: 'colorScale',
        priority: 1,
        cfvo: [{ type: 'num', value: 0 }, { type: 'max' }],
        color: [{ argb: HEAT_WHITE }, { argb: HEAT_BLUE }],
      },
    ],
  });
}

function setStyle(cell: ExcelJS.Cell, style: CellStyle): void {
  cell.style = structuredClone(style) as Partial<ExcelJS.Style>;
}
