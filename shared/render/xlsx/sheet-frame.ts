/** A sheet's XML around its rows: views, widths, notes and heads before; ranges, links and print set-up after. */
import type { WorkbookModel } from '../../reports/sheets.ts';
import { columnLetters } from '../../reports/workbook/column-letters.ts';
import { BOLD, cellLines } from './cell-lines.ts';
import {
  bodyStyle,
  type CellSituation,
  type CellStyle,
  HEAT_BLUE,
  HEAT_WHITE,
  headStyle,
} from './cell-styles.ts';
import { fitCell, inlineString } from './cell-text.ts';
import { columnWidth, textWidth } from './column-width.ts';
import { pageFoot } from './page-foot.ts';
import { pageSetup } from './page-setup.ts';
import { pictureBreaks, pictureCaptions } from './picture-rows.ts';
import { arabicProperties } from './rich-string.ts';
import { noteMerges, noteRows, notesHeight } from './sheet-notes.ts';
import type { SheetPlan } from './sheet-plan.ts';
import { HAIRLINE_FORMAT, type StyleSheet } from './style-sheet.ts';
import type { CellLooks, RowStyles, RowsWritten } from './write-rows.ts';

export interface SheetFrame {
  /** All before the first row of data. */
  readonly before: string;
  /** All after the last row of data, with the `hyperlinks` element. */
  readonly after: (written: RowsWritten, hyperlinks: string) => string;
  readonly styles: RowStyles;
}

/** What a frame is made from. */
interface FrameOrder {
  readonly plan: SheetPlan;
  readonly direction: WorkbookModel['direction'];
  readonly styles: StyleSheet;
}

/** Rows of a sheet too large to fit each row to its text are this high, in points: two lines. */
const LARGE_SHEET_ROW = 30;
const OPEN =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
/** Notes and heads higher than this, in points, would leave too little of a screen to scroll: only columns stay. */
const MOST_FROZEN = 240;

/** The frame of a planned sheet: the elements of `worksheet` in their order (ECMA-376 part 1, 18.3.1.99). */
export function sheetFrame(plan: SheetPlan, model: WorkbookModel, styles: StyleSheet): SheetFrame {
  const { sheet, survey } = plan;
  const order: FrameOrder = { plan, direction: model.direction, styles };
  const looksOf = (situation: Partial<CellSituation>): readonly CellStyle[] =>
    sheet.columns.map((column, index) => {
      const linked = plan.links[index] !== undefined;
      return bodyStyle(column, { linked, total: false, direction: model.direction, ...situation });
    });
  const looks = (situation: Partial<CellSituation> = {}): CellLooks => ({
    plain: looksOf(situation).map(styles.numberOf),
    against: looksOf({ ...situation, against: true }).map(styles.numberOf),
    quoted: looksOf({ ...situation, quoted: true }).map(styles.numberOf),
    quotedAgainst: looksOf({ ...situation, against: true, quoted: true }).map(styles.numberOf),
    arabic: looksOf(situation).map(({ font }) => arabicProperties(font, model.language)),
  });
  const height = survey.rows === undefined ? `${LARGE_SHEET_ROW}" customHeight="1` : '15';
  const folds = sheet.columns.some(({ hidden }) => hidden) ? ' outlineLevelCol="1"' : '';
  // Styles are counted before any row is written.
  const above = pictureCaptions(plan, styles);
  const drawing = sheet.pictures?.length ? '<drawing r:id="rId2"/>' : '';
  return {
    before: `${OPEN}${view(order)}<sheetFormatPr defaultRowHeight="${height}"${folds}/>${widths(plan)}<sheetData>${noteRows(plan, styles)}${heads(order)}`,
    after: ({ height, rows }, hyperlinks) =>
      `${above}</sheetData>${noteMerges(plan)}${formats(plan, rows)}${hyperlinks}${pageSetup(plan)}${pageFoot(model, plan.title)}${pictureBreaks(plan, frozenHeight(plan) + height)}${drawing}<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
    styles: { data: looks(), total: looks({ total: true }) },
  };
}

/** Notes and heads stay in sight, and the columns that name the row. */
function view({ direction, plan }: FrameOrder): string {
  const { headRow, sheet } = plan;
  const rows = frozenHeight(plan) <= MOST_FROZEN ? headRow : 0;
  const selected = plan.number === 1 ? ' tabSelected="1"' : '';
  const rightToLeft = direction === 'rtl' ? ' rightToLeft="1"' : '';
  const open = `<sheetViews><sheetView showGridLines="0"${rightToLeft}${selected} workbookViewId="0">`;
  if (rows === 0 && sheet.frozenColumns === 0) return `${open}</sheetView></sheetViews>`;
  const across = sheet.frozenColumns > 0 ? ` xSplit="${sheet.frozenColumns}"` : '';
  const down = rows > 0 ? ` ySplit="${rows}"` : '';
  const pane = across === '' ? 'bottomLeft' : down === '' ? 'topRight' : 'bottomRight';
  return `${open}<pane${across}${down} topLeftCell="${columnLetters(sheet.frozenColumns)}${rows + 1}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

/** Points that notes and heads take. */
function frozenHeight(plan: SheetPlan): number {
  return notesHeight(plan) + headHeight(plan);
}

function widths({ heads, sheet }: SheetPlan): string {
  const columns = sheet.columns.map((column, index) => {
    const shown = columnWidth(column, heads[index] ?? '');
    return `<col min="${index + 1}" max="${index + 1}" width="${shown}"${outline(sheet, index)} customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

/** Hidden columns are folded, so that a sign at the head of the next one opens them (18.3.1.13). */
function outline({ columns }: SheetPlan['sheet'], index: number): string {
  if (columns[index]?.hidden) return ' hidden="1" outlineLevel="1"';
  return columns[index - 1]?.hidden ? ' collapsed="1"' : '';
}

function heads({ direction, plan, styles }: FrameOrder): string {
  const { headRow, heads, sheet } = plan;
  const cells = sheet.columns.map((column, index) => {
    const style = styles.numberOf(headStyle(column, direction));
    const text = inlineString(fitCell(heads[index] ?? column.id));
    return `<c r="${columnLetters(index)}${headRow}" s="${style}" t="inlineStr">${text}</c>`;
  });
  return `<row r="${headRow}" ht="${headHeight(plan)}" customHeight="1">${cells.join('')}</row>`;
}

/** Points that the tallest head takes: its letters are bold. */
function headHeight({ heads, sheet }: SheetPlan): number {
  const lines = sheet.columns.map((column, index) => {
    const head = heads[index] ?? '';
    return column.hidden ? 1 : cellLines(head, textWidth(column, head) / BOLD);
  });
  return 15 * Math.min(Math.max(...lines), 8) + 6;
}

/**
 * What the cells look like whether they hold something or not: one scale for all heat columns, so that a shade means the
 * same everywhere, and a hairline under each row. To give each empty cell a line of its own took a third of the sheet.
 */
function formats(plan: SheetPlan, rows: number): string {
  const { headRow, sheet, survey } = plan;
  const first = headRow + 1;
  const plain = Math.max(1, rows - (survey.rows === undefined ? 0 : (sheet.totalRows ?? 0)));
  const ranges = sheet.columns.flatMap(({ kind }, index) => {
    const letters = columnLetters(index);
    return kind === 'heat' ? [`${letters}${first}:${letters}${headRow + plain}`] : [];
  });
  const heat =
    ranges.length === 0
      ? ''
      : `<conditionalFormatting sqref="${ranges.join(' ')}"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="${HEAT_WHITE}"/><color rgb="${HEAT_BLUE}"/></colorScale></cfRule></conditionalFormatting>`;
  const last = `${columnLetters(sheet.columns.length - 1)}${headRow + Math.max(1, rows)}`;
  return `${heat}<conditionalFormatting sqref="A${first}:${last}"><cfRule type="expression" dxfId="${HAIRLINE_FORMAT}" priority="2"><formula>TRUE</formula></cfRule></conditionalFormatting>`;
}
