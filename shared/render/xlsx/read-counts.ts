/** What the members' workbook counts, read from its bytes and asked as figures: its matrix and its targets. */
import { ACTION_LINE_IDS, isActionLineId } from '../../reference/action-lines.ts';
import { goals, isSdgCode } from '../../reference/sdgs.ts';
import type { FigureFilter } from '../../reports/figure.ts';
import { figureId } from '../../reports/figure-id.ts';
import { parseFigureId } from '../../reports/parse-figure-id.ts';
import type { ShownFigures, ShownNumber } from '../../reports/shown.ts';
import { readRowFigures } from '../../reports/workbook/row-figures.ts';
import { type CellRow, readSheets } from './read-cells.ts';

/** Counts of the workbook's sheets; none of them has to be stated by a document. */
export async function readWorkbookCounts(bytes: Uint8Array): Promise<ShownFigures | undefined> {
  const sheets = await readSheets(bytes).catch(() => undefined);
  return sheets && { counts: sheets.flatMap(countsIn) };
}

/** Counts in the rows of a sheet, whichever of the two it is; none in others. */
export function countsIn(rows: readonly CellRow[]): readonly ShownNumber[] {
  const matrix = rows.filter(isMatrixRow);
  const counts = matrix.flatMap((row, at) => {
    const filter = matrixFilter(row, at, matrix.length - 1);
    const numbers = row
      .slice(2, 2 + goals.length)
      .map((value, goal) => count({ ...filter, goal: goal + 1 }, value));
    return [...numbers, count(filter, row[2 + goals.length])].flat();
  });
  return [...counts, ...rows.flatMap(targetIn), ...rows.flatMap(namedIn)];
}

/** Numbers of a row that ends with their ids: what stands in a place and what its id says must both be right. */
function namedIn(row: CellRow): readonly ShownNumber[] {
  const ids = readRowFigures(row, (text) => parseFigureId(text) !== undefined) ?? [];
  return ids.flatMap((figures, at) => {
    const text = row[at];
    return figures.length > 0 && text !== undefined ? [{ figures, text }] : [];
  });
}

/** Code, title, a number for each goal, their total. */
function isMatrixRow(row: CellRow): boolean {
  return (
    row.length >= 3 + goals.length && row.slice(2, 3 + goals.length).every((cell) => typeof cell === 'number')
  );
}

/** Lines in official order, C7 as a whole and cross-cutting where there are some, all at the end. */
function matrixFilter([code]: CellRow, at: number, last: number): FigureFilter {
  const line = ACTION_LINE_IDS[at];
  if (at === last) return {};
  if (line !== undefined) return { line };
  return String(code).includes('C7') ? { line: 'C7' } : { crossCutting: true };
}

/** Line, code of a target or goal, its title, whether the matrix has it, how many. */
function targetIn([line, target, , , value]: CellRow): readonly ShownNumber[] {
  if (typeof line !== 'string' || typeof target !== 'string' || !isActionLineId(line) || !isSdgCode(target))
    return [];
  return count({ line, target }, value);
}

function count(filter: FigureFilter, value: CellRow[number]): readonly ShownNumber[] {
  return typeof value === 'number' ? [{ figures: [figureId('activities', filter)], text: value }] : [];
}
