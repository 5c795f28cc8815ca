/** The apostrophe that keeps spreadsheet programs from taking the text of a CSV cell for a formula (OWASP, CSV injection). */
import type { CellValue, Row } from './read/cell.ts';
import { findColumn } from './rows/columns.ts';

/**
 * Cells that get one apostrophe more when a CSV file is written: so that taking one away when it is read gives every text
 * back, also one that began with an apostrophe of its own.
 */
export const NEEDS_APOSTROPHE = /^'*[=+\-@\t\r]/;

const HAS_APOSTROPHE = /^'+[=+\-@\t\r]/;

/** Whether a heading is one of our own exports: machine names and nothing else, the row key first. */
export function isOurCsv(heading: readonly CellValue[]): boolean {
  return heading[0] === 'rowKey' && heading.every((cell) => typeof cell === 'string' && findColumn(cell));
}

/** The row without these apostrophes. */
export function withoutApostrophes(row: Row): Row {
  if (!row.cells.some(isGuarded)) return row;
  return { ...row, cells: row.cells.map((cell) => (isGuarded(cell) ? cell.slice(1) : cell)) };
}

function isGuarded(cell: CellValue): cell is string {
  return typeof cell === 'string' && cell.startsWith("'") && HAS_APOSTROPHE.test(cell);
}
