/** How high a row must be for its wrapped text: not every program works it out when it opens a file. */
import type { SheetColumn, SheetValue } from '../../reports/sheets.ts';

const LINE = 15;
/** Taller rows are harder to read past than cut text; the cell still holds all of it. */
const MOST_LINES = 20;
/** Characters as wide as two: East Asian scripts, full-width forms, emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{3fffd}]/gu;

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

/** Lines that `text` takes in a column of `width` characters, a little generous because words don't break. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(width * 0.95, 1);
  return text
    .split('\n')
    .reduce(
      (all, line) => all + Math.max(1, Math.ceil((line.length + (line.match(WIDE)?.length ?? 0)) / room)),
      0,
    );
}
