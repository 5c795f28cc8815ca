/** The rows of a table that sum the others: they are bold, and their name spreads over the empty cells behind it. */
import type { Table } from '../reports/document.ts';

/** Whether the row at `index` is one of them. */
export function isTotal({ rows, totalRows = 0 }: Pick<Table, 'rows' | 'totalRows'>, index: number): boolean {
  return index >= rows.length - totalRows && index < rows.length;
}

/** Columns that the cell at `at` of the row at `index` takes; 0 where the one before it spreads over it. */
export function columnsTaken(table: Pick<Table, 'rows' | 'totalRows'>, index: number, at: number): number {
  if (!isTotal(table, index)) return 1;
  const row = table.rows[index] ?? [];
  const behind = row.findIndex(({ content }, place) => place > 0 && content.length > 0);
  const name = behind < 0 ? row.length : behind;
  if (at === 0) return Math.max(1, name);
  return at < name ? 0 : 1;
}
