/** How high a row must be for its wrapped text: not every program works it out when it opens a file. */
import type { SheetColumn, SheetValue } from '../../reports/sheets.ts';
import { linesOf } from '../../text/lines-of.ts';

const LINE = 15;
/** Taller rows are harder to read past than cut text; the cell still holds all of it. */
const MOST_LINES = 20;
/** Height in points of `row`: that of its longest wrapped cell, from one line to twenty. */
export function rowHeight(row: readonly SheetValue[], columns: readonly SheetColumn[]): number {
  let most = 1;
  for (const [index, column] of columns.entries()) {
    const value = row[index];
    if (column.kind === 'long-text' && typeof value === 'string')
      most = Math.max(most, linesOf(value, column.width));
  }
  return LINE * Math.min(most, MOST_LINES);
}
