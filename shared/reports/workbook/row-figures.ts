/** Ids of the figures in a row of a sheet, in a cell of that row: they stay with their numbers when people sort and filter. */
import type { SheetColumn, SheetValue } from '../sheets.ts';
import { columnLetters } from './column-letters.ts';

/** Stands between the letters of a column and its ids; as the second sign at the earliest it begins no formula. */
const IS = '=';
/** Parts the ids of a cell that shows several: no id holds it. */
const AND = '&';

/** The last column of a sheet that shows figures: hidden from people, the same on every sheet. */
export function figuresColumn(head: string): SheetColumn {
  return { id: 'figures', head, kind: 'code', width: 30, hidden: true };
}

/**
 * The ids of a row's figures by column, `C=activities.line-C5.goal-1 D=updates.line-C5.goal-1`. Undefined for a row without
 * figures. `cells`: ids by column from the first on; a cell without one is an empty list.
 */
export function rowFigures(cells: readonly (readonly string[])[]): string | undefined {
  const shown = cells.flatMap((ids, at) =>
    ids.length === 0 ? [] : [`${columnLetters(at)}${IS}${ids.join(AND)}`],
  );
  return shown.length === 0 ? undefined : shown.join(' ');
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
  const byLetters = new Map(
    last.split(' ').map((cell) => {
      const [letters = '', ids = ''] = cell.split(IS);
      return [letters, ids.split(AND)];
    }),
  );
  const cells = row.slice(0, -1).map((_, at) => byLetters.get(columnLetters(at)) ?? []);
  // Written again it is the same: nothing else stands in the cell, and no column that the row does not have.
  return cells.flat().every(isId) && rowFigures(cells) === last ? cells : undefined;
}
