/**
 * How wide a column is shown: as its data wants it, and never so narrow that a word or a code of its head breaks, or that the
 * head becomes a tower over the few letters of its data.
 */
import type { SheetColumn } from '../../reports/sheets.ts';
import { holdTogether } from '../held-together.ts';
import { BOLD, cellLines, cellWidth } from './cell-lines.ts';

/** Longer words of a head may break. */
const MOST_WORD = 24;
/** Lines of a head for which its column grows no wider. */
const HEAD_LINES = 3;
/** What a cell keeps free beside its text, with the indent of words. */
const MARGIN = 3;

/** Characters of text that `column` takes in a line under `head`. */
export function textWidth({ width }: SheetColumn, head: string): number {
  const words = holdTogether(head, (code) => code.replaceAll(' ', '_'))
    .split(/[\s\u200b/]+|(?<=[\u2e80-\uffff])/u)
    .map((word) => Math.ceil(cellWidth(word) * BOLD));
  let wide = Math.max(width, 4, Math.min(Math.max(...words), MOST_WORD));
  while (wide < MOST_WORD && cellLines(head, wide / BOLD) > HEAD_LINES) wide += 1;
  return Math.min(wide, 120);
}

/** Width of the column in the units of the file: digits of its plain font. */
export function columnWidth(column: SheetColumn, head: string): number {
  return textWidth(column, head) + MARGIN;
}
