/** In a long list, columns that a rare text makes wide give way to those in which the texts of many rows would break. */
import type { SheetColumn } from '../../reports/sheets.ts';
import { isWrapped } from './cell-styles.ts';

/** Part of the rows whose text stands in one line; rarer ones may break. */
const USUAL = 0.95;
/** A column is too narrow where fewer rows than this have room. */
const ENOUGH = 0.9;
/** Digits to spare from which on a column gives way. */
const PLENTY = 8;

/** `columns`, together as wide as they are, shared out by the widths that the texts of each want. */
export function shareColumns(
  columns: readonly SheetColumn[],
  wanted: readonly (readonly number[])[],
): readonly SheetColumn[] {
  const sorted = wanted.map((widths) => [...widths].sort((one, other) => one - other));
  const beyond = columns.map((column, at) =>
    isWrapped(column) ? atPart(sorted[at], USUAL) - column.width : 0,
  );
  const lacking = beyond.map((by, at) =>
    by > 0 && atPart(sorted[at], ENOUGH) > (columns[at]?.width ?? 0) ? by : 0,
  );
  const spare = beyond.map((by) => (-by >= PLENTY ? -by : 0));
  const given = Math.min(sum(lacking), sum(spare));
  if (given === 0) return columns;
  return columns.map((column, at) => {
    const more = Math.floor((given * (lacking[at] ?? 0)) / sum(lacking));
    const less = Math.floor((given * (spare[at] ?? 0)) / sum(spare));
    return more === less ? column : { ...column, width: column.width + more - less };
  });
}

/** What so large a part of `widths`, which are sorted, does not exceed. */
function atPart(widths: readonly number[] = [], part: number): number {
  return widths[Math.ceil(part * widths.length) - 1] ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
