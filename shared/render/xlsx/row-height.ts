/** How high a row must be for its wrapped text: not every program works it out when it opens a file. */
import type { Language } from '../../reference/languages.ts';
import type { SheetColumn, SheetValue } from '../../reports/sheets.ts';
import { cellLines } from './cell-lines.ts';
import { isWrapped } from './cell-styles.ts';
import { textWidth } from './column-width.ts';

/** Points of a line of 11 point type: Chinese fonts set theirs wider apart. */
const LINE = 15;
const CHINESE_LINE = 17;
/** Among Latin letters Arabic ones take on a font of higher lines, which shows where there are many. */
const ARABIC = /[\u0620-\u064a]/;
const HIGHER = 1.15;
/** Taller rows are harder to read past than cut text; the cell still holds all of it … */
const MOST_LINES = 20;
/** … the more so where most columns of a wide sheet would stand empty beside it. */
const MOST_WIDE = 8;
/** Shown columns from which on a sheet is wide. */
const WIDE = 12;

/** Characters by column over which its text is wrapped; 0 for columns that are not wrapped. */
export function wrapWidths(columns: readonly SheetColumn[], heads: readonly string[]): readonly number[] {
  return columns.map((column, index) => (isWrapped(column) ? textWidth(column, heads[index] ?? '') : 0));
}

/** What the rows of a sheet have in common. */
export interface RowMeasure {
  /** Points of a line. */
  readonly line: number;
  /** Lines that a row shows at most. */
  readonly most: number;
  /** Room that a line of Arabic takes, in lines. */
  readonly arabic: number;
}

/** The measure of rows of `columns` in a workbook of `language`. */
export function rowMeasure(columns: readonly SheetColumn[], language: Language): RowMeasure {
  const line = language === 'zh' ? CHINESE_LINE : LINE;
  const most = columns.filter(({ hidden }) => hidden !== true).length < WIDE ? MOST_LINES : MOST_WIDE;
  return { line, most, arabic: language === 'ar' ? 1 : HIGHER };
}

/** Height in points of `row`: that of its longest wrapped cell, from one line to `most`. */
export function rowHeight(
  row: readonly SheetValue[],
  widths: readonly number[],
  { arabic, line, most }: RowMeasure,
): number {
  let lines = 1;
  for (let index = 0; index < widths.length && lines < most; index += 1) {
    const value = row[index];
    const width = widths[index] ?? 0;
    if (width > 0 && typeof value === 'string') lines = Math.max(lines, linesIn(value, width, arabic));
  }
  return line * Math.min(lines, most);
}

function linesIn(text: string, width: number, arabic: number): number {
  // Most cells hold a word or two, of whatever script.
  if (text.length * 2 <= width && !text.includes('\n')) return 1;
  const lines = cellLines(text, width);
  return ARABIC.test(text) ? Math.round(lines * arabic) : lines;
}
