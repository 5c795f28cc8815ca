/** How high a row must be for its wrapped text: not every program works it out when it opens a file. */
import type { Language } from '../../reference/languages.ts';
import type { SheetColumn, SheetValue } from '../../reports/sheets.ts';
import { cellLines, cellWidth } from './cell-lines.ts';
import { isWrapped } from './cell-styles.ts';
import { textWidth } from './column-width.ts';

/**
 * Points of a line of 11 point type in each further line of a cell, and what is above the first. Calibri's own line is 13.4 and
 * LibreOffice's of it 11.2. Excel's is 15, but it fits a row to its text when it opens the file, unless the height is said to be
 * the user's (18.3.1.73, `customHeight`).
 */
const LINE = 13;
const START = 2;
/** Of Arial, which has the Arabic letters. */
const ARABIC_LINE = 14;
const ARABIC_START = 1;
/** Points of one in the fonts that others have for scripts which theirs lacks, and in those of East Asian letters. */
const HIGH_LINE = 17;
const EAST_ASIAN = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]/;
/** Points that such fonts put above their first line. */
const HIGH_START = 2;
/** East Asian letters and Arabic ones. */
const EASTERN = /[\u0620-\u064a\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]/;
/** Arabic letters: a comma of theirs between codes turns nothing. */
const ARABIC = /[\u0620-\u06ff]/;
/** The letters of both that stand together, with what parts their words. */
const EASTERN_STRETCH =
  /[\u0600-\u06ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef][^A-Za-z\u0400-\u04ff]*/g;
const LATIN = /[A-Za-z]/;
const LONG_WORD = /[^\s\u2e80-\uffff]{24}/;
/** A check sum has none, and stands in one line where it fits. */
const BREAKABLE = /[\s-]/;
/** Part of a column that is sure to be filled: a line too many is seen less than one that lies across the next row. */
const SURE = 0.9;
/** Lines from which on what each of them leaves free is together as high as one. */
const MANY = 8;
/** Arabic letters, or a text of East Asian ones with no more than codes, dashes and brackets among them. */
const FOREIGN =
  /[\u0620-\u06ff]|^[^\u2e80-\uffff]{0,12}[\u2e80-\uffff]+(?:[^\u2e80-\uffff]{1,12}[\u2e80-\uffff]+)*[^\u2e80-\uffff]{0,16}$/;
/** Part of it where they stand in the fonts that others have for them, while the digits of the column are narrower. */
const BORROWED: Wider = { letters: FOREIGN, part: 0.94 };
/** Words of Latin and Cyrillic letters in fonts for Chinese, where they are wider than Calibri's. */
const IN_CHINESE_FONTS: Wider = {
  letters: /[a-z\u0430-\u044f]{2} \[?[A-Za-z\u0410-\u044f]{2}/,
  part: 0.95,
};
/** Taller rows are harder to read past than cut text; the cell still holds all of it … */
const MOST_LINES = 20;
/** … the more so where most columns of a wide sheet would stand empty beside it. */
const MOST_WIDE = 8;
/** … but text that is longer by no more than this is shown whole. */
const RATHER_WHOLE = 2;
/** Shown columns from which on a sheet is wide. */
const WIDE = 12;

/** Characters by column over which its text is wrapped; 0 for columns that are not wrapped. */
export function wrapWidths(columns: readonly SheetColumn[], heads: readonly string[]): readonly number[] {
  return columns.map((column, index) => (isWrapped(column) ? textWidth(column, heads[index] ?? '') : 0));
}

/** What the rows of a sheet have in common. */
export interface RowMeasure {
  /** Points of a line, and above the first one. */
  readonly line: number;
  readonly start: number;
  /** Lines that a row shows at most. */
  readonly most: number;
  /** Letters whose lines are higher. */
  readonly high?: RegExp;
  /** Letters that are wider than we reckon. */
  readonly wider?: Wider;
}

/** Letters, and the part of a column that text which has them may fill. */
interface Wider {
  readonly letters: RegExp;
  readonly part: number;
}

/** The measure of rows of `columns` in a workbook of `language`. */
export function rowMeasure(columns: readonly SheetColumn[], language: Language): RowMeasure {
  const most = columns.filter(({ hidden }) => hidden !== true).length < WIDE ? MOST_LINES : MOST_WIDE;
  if (language === 'zh') return { line: HIGH_LINE, start: 0, most, wider: IN_CHINESE_FONTS };
  return language === 'ar'
    ? { line: ARABIC_LINE, start: ARABIC_START, most, high: EAST_ASIAN }
    : { line: LINE, start: START, most, high: EASTERN, wider: BORROWED };
}

/** Height in points of `row`: that of its highest cell, from one line to `most`, or few more. */
export function rowHeight(
  row: readonly SheetValue[],
  widths: readonly number[],
  measure: RowMeasure,
): number {
  let height = measure.start + measure.line;
  for (let index = 0; index < widths.length; index += 1) {
    const value = row[index];
    const width = widths[index] ?? 0;
    if (width === 0 || typeof value !== 'string' || value === '') continue;
    height = Math.max(height, textHeight(value, width, measure));
  }
  return height;
}

function textHeight(text: string, width: number, { high, line, most, start, wider }: RowMeasure): number {
  const all = linesIn(text, wider?.letters.test(text) ? width * wider.part : width);
  const lines = all <= most + RATHER_WHOLE ? all : most;
  if (!high?.test(text)) return start + line * lines;
  const higher = Math.min(lines, highLines(text, width, high));
  return HIGH_START + HIGH_LINE * higher + line * (lines - higher);
}

/** Lines that may hold letters which `high` finds: a stretch of them begins and ends within a line. */
function highLines(text: string, width: number, high: RegExp): number {
  let lines = 0;
  for (const [stretch] of text.matchAll(EASTERN_STRETCH))
    if (high.test(stretch)) lines += 1 + Math.ceil(cellWidth(stretch) / width);
  return lines;
}

/** Where lines may be broken at other places than we reckon, one more, unless the rest of so many lines has room for it. */
function linesIn(text: string, width: number): number {
  // Most cells hold a word or two, of whatever script.
  if (text.length * 2 <= width && !text.includes('\n')) return 1;
  const lines = cellLines(text, width);
  return lines < MANY && isUnsure(text) ? Math.min(lines + 1, cellLines(text, width * SURE)) : lines;
}

/** Whether programs break lines of `text` at other places than we reckon: words of two directions, or very long ones. */
function isUnsure(text: string): boolean {
  return (ARABIC.test(text) && LATIN.test(text)) || (LONG_WORD.test(text) && BREAKABLE.test(text));
}
