/** Columns of words are narrowed until a turned page holds the sheet at a size that is easy to read. */
import type { SheetColumn } from '../../reports/sheets.ts';
import { isWrapped } from './cell-styles.ts';
import { columnWidth } from './column-width.ts';

/** Characters across a turned A4 page at seven tenths of full size. */
const READABLE = 210;
/** Words narrower than this would stand in too many lines. */
const LEAST = 24;

/** `columns` with the widest of those that are wrapped as narrow as it takes, and none narrower than it needs to be. */
export function fitColumns(columns: readonly SheetColumn[]): readonly SheetColumn[] {
  const narrowed = (limit: number): readonly SheetColumn[] =>
    columns.map((column) =>
      isWrapped(column) && column.width > limit ? { ...column, width: limit } : column,
    );
  let limit = Math.max(LEAST, ...columns.map(({ width }) => width));
  while (limit > LEAST && widthOf(narrowed(limit)) > READABLE) limit -= 1;
  return narrowed(limit);
}

function widthOf(columns: readonly SheetColumn[]): number {
  return columns.reduce((sum, column) => (column.hidden ? sum : sum + columnWidth(column, column.head)), 0);
}
