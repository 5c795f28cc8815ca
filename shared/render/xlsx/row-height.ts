/** How high a row must be for its wrapped text: not every program works it out when it opens a file. */
import type { Language } from '../../reference/languages.ts';
import type { SheetColumn, SheetValue } from '../../reports/sheets.ts';
import { cellLines } from './cell-lines.ts';
import { isWrapped } from './cell-styles.ts';
import { textWidth } from './column-width.ts';

/** Points of a line of 11 point type, and of one in the fonts that others have for scripts which theirs lacks. */
const LINE = 15;
const HIGH_LINE = 17;
const EAST_ASIAN = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]/;
/** Points that such fonts put above their first line. */
const HIGH_START = 2;
/** East Asian letters and Arabic ones. */
const EASTERN = /[\u0620-\u064a\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]/;
const ARABIC = /[\u0600-\u06ff]/;
const LATIN = /[A-Za-z]/;
const LONG_WORD = /\S{24}/;
/** A check sum has none, and stands in one line where it fits. */
const BREAKABLE = /[\s-]/;
/** Part of a column that is sure to be filled: a line too many is seen less than one that lies across the next row. */
const SURE = 0.9;
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
  /** Letters whose lines are higher. */
  readonly high?: RegExp;
}

/** The measure of rows of `columns` in a workbook of `language`. */
export function rowMeasure(columns: readonly SheetColumn[], language: Language): RowMeasure {
  const most = columns.filter(({ hidden }) => hidden !== true).length < WIDE ? MOST_LINES : MOST_WIDE;
  if (language === 'zh') return { line: HIGH_LINE, most };
  return { line: LINE, most, high: language === 'ar' ? EAST_ASIAN : EASTERN };
}

/** Height in points of `row`: that of its highest cell, from one line to `most`. */
export function rowHeight(
  row: readonly SheetValue[],
  widths: readonly number[],
  { high, line, most }: RowMeasure,
): number {
  let height = line;
  for (let index = 0; index < widths.length; index += 1) {
    const value = row[index];
    const width = widths[index] ?? 0;
    if (width === 0 || typeof value !== 'string' || value === '') continue;
    const lines = Math.min(linesIn(value, width), most);
    height = Math.max(height, high?.test(value) ? HIGH_START + HIGH_LINE * lines : line * lines);
  }
  return height;
}

function linesIn(text: string, width: number): number {
  // Most cells hold a word or two, of whatever script.
  if (text.length * 2 <= width && !text.includes('\n')) return 1;
  return cellLines(text, isUnsure(text) ? width * SURE : width);
}

/** Whether programs break lines of `text` at other places than we reckon: words of two directions, or very long ones. */
function isUnsure(text: string): boolean {
  return (ARABIC.test(text) && LATIN.test(text)) || (LONG_WORD.test(text) && BREAKABLE.test(text));
}
