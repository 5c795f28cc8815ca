/** Ids of the figures in a row of a sheet, in a cell of that row: they stay with their numbers when people sort and filter. */
import type { SheetColumn, SheetValue } from '../sheets.ts';

/** Stands for a cell that shows no figure; no sign that could begin a formula. */
const NONE = '.';
/** Parts the ids of a cell that shows several: no id holds it. */
const AND = '&';

/** The last column of a sheet that shows figures: hidden from people, the same on every sheet. */
export function figuresColumn(head: string): SheetColumn {
  return { id: 'figures', head, kind: 'code', width: 30, hidden: true };
}

/**
 * The ids of a row's figures, one place for each column from the first on: `. . activities.line-C5.goal-1 .`. Undefined for
 * a row without figures. A cell without one is an empty list.
 */
export function rowFigures(cells: readonly (readonly string[])[]): string | undefined {
  if (cells.every((ids) => ids.length === 0)) return undefined;
  return cells.map((ids) => (ids.length === 0 ? NONE : ids.join(AND))).join(' ');
}

/**
 * Ids by column of a row that {@link rowFigures} ends; undefined for other rows. `isId` tells ids from words.
 */
export function readRowFigures(
  row: readonly SheetValue[],
  isId: (text: string) => boolean,
): readonly (readonly string[])[] | undefined {
  const last = row.at(-1);
  if (typeof last !== 'string') return undefined;
  const cells = last.split(' ').map((cell) => (cell === NONE ? [] : cell.split(AND)));
  const isWhole = cells.length === row.length - 1 && cells.flat().length > 0 && cells.flat().every(isId);
  return isWhole ? cells : undefined;
}
