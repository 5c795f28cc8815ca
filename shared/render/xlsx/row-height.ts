/** How high a row must be for its wrapped text: not every program works it out when it opens a file. */
import type { SheetColumn, SheetValue } from '../../reports/sheets.ts';
import { linesOf } from '../../text/lines-of.ts';
import { isWrapped } from './cell-styles.ts';
import { textWidth } from './column-width.ts';

const LINE = 15;
/** Letters are narrower than the digits that widths are counted in; East Asian ones are not. */
const NARROW = 1.06;
const EAST_ASIAN = /[\u1100-\u115f\u2e80-\uffff]/;
/** Taller rows are harder to read past than cut text; the cell still holds all of it. */
const MOST_LINES = 20;

/** Characters by column over which its text is wrapped; 0 for columns that are not wrapped. */
export function wrapWidths(columns: readonly SheetColumn[], heads: readonly string[]): readonly number[] {
  return columns.map((column, index) => (isWrapped(column) ? textWidth(column, heads[index] ?? '') : 0));
}

/** Height in points of `row`: that of its longest wrapped cell, from one line to twenty. */
export function rowHeight(row: readonly SheetValue[], widths: readonly number[]): number {
  let most = 1;
  for (let index = 0; index < widths.length; index += 1) {
    const value = row[index];
    const width = widths[index] ?? 0;
    if (width > 0 && typeof value === 'string') most = Math.max(most, lines(value, width));
  }
  return LINE * Math.min(most, MOST_LINES);
}

function lines(text: string, width: number): number {
  if (EAST_ASIAN.test(text)) return linesOf(text, width);
  const room = width * NARROW;
  if (!text.includes('\n')) return Math.max(1, Math.ceil(text.length / room));
  return text.split('\n').reduce((all, line) => all + Math.max(1, Math.ceil(line.length / room)), 0);
}
