/** Our own CSV exports when they come back: known by their heading, freed of the apostrophes that guard against formulas. */
import { HAS_APOSTROPHE } from '../text/formula-guard.ts';
import type { CellValue, Row } from './read/cell.ts';
import { findColumn } from './rows/columns.ts';

/** Whether a heading is one of our own exports: machine names and nothing else, the row key first. */
export function isOurCsv(
  heading: readonly CellValue[],
  isColumn: (id: string) => boolean = (id) => findColumn(id) !== undefined,
): boolean {
  return heading[0] === 'rowKey' && heading.every((cell) => typeof cell === 'string' && isColumn(cell));
}

/** The row without these apostrophes. */
export function withoutApostrophes(row: Row): Row {
  if (!row.cells.some(isGuarded)) return row;
  return { ...row, cells: row.cells.map((cell) => (isGuarded(cell) ? cell.slice(1) : cell)) };
}

function isGuarded(cell: CellValue): cell is string {
  return typeof cell === 'string' && cell.startsWith("'") && HAS_APOSTROPHE.test(cell);
}
