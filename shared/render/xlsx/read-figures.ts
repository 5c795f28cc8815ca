/** What the workbook of a document shows of its figures, read from its bytes. */
import { parseFigureId } from '../../reports/parse-figure-id.ts';
import type { ShownFigures, ShownNumber, ShownText } from '../../reports/shown.ts';
import { readRowFigures } from '../../reports/workbook/row-figures.ts';
import { readXlsxAround } from './read-around.ts';
import { type CellRow, readTables } from './read-cells.ts';
import { readPictures } from './read-pictures.ts';

/** Texts by their ids, the numbers on the sheets of tables, and the list of figures. */
export async function readXlsxFigures(bytes: Uint8Array): Promise<ShownFigures | undefined> {
  const tables = await readTables(bytes).catch(() => undefined);
  if (tables === undefined) return undefined;
  const sheets = tables.map(({ rows = [] }) => rows);
  const texts: ShownText[] = [];
  const cells: ShownNumber[] = [];
  const list: ShownNumber[] = [];
  sheets.forEach((rows, index) => {
    const listed = rows.flatMap((row) => listedIn(row));
    if (listed.length > 0) list.push(...listed);
    else if (rows.some(hasNumber)) cells.push(...cellsOf(rows, index + 1));
    else texts.push(...rows.flatMap(textIn));
  });
  // An id stands once among the texts; what other sheets say in the same columns comes later.
  const first = new Map(texts.toReversed().map((text) => [text.id, text]));
  const tableSheets = tables.map(({ head = -1, id = '', rows = [] }) => ({
    id,
    heads: rows[head] ?? [],
    notes: rows
      .slice(0, Math.max(0, head))
      .flatMap((row) => row.filter((cell) => cell !== undefined).map(String)),
    rows: rows.slice(head + 1),
  }));
  const pictures = await readPictures(bytes);
  return {
    texts: [...first.values()],
    cells,
    list,
    tableSheets,
    pictures,
    ...(await readXlsxAround(bytes, tables)),
  };
}

/** Cells that are numbers are figures where the last cell of their row has their ids; others are amounts that records state. */
function cellsOf(rows: readonly CellRow[], sheet: number): readonly ShownNumber[] {
  return rows.flatMap((row, at) => {
    const ids = readRowFigures(row, isFigureId);
    return row.flatMap((cell, column) => {
      const figures = ids?.[column] ?? [];
      return typeof cell === 'number' && figures.length > 0
        ? [{ figures, text: cell, where: `sheet ${sheet}, row ${at + 1}` }]
        : [];
    });
  });
}

function isFigureId(text: string): boolean {
  return parseFigureId(text) !== undefined;
}

function hasNumber(row: CellRow): boolean {
  return row.some((cell) => typeof cell === 'number');
}

/** A row of the list: the id first, its value the first number. */
function listedIn(row: CellRow): readonly ShownNumber[] {
  const [id] = row;
  const value = row.find((cell) => typeof cell === 'number');
  const figure = typeof id === 'string' ? parseFigureId(id)?.id : undefined;
  return figure === undefined || value === undefined ? [] : [{ figures: [figure], text: value }];
}

function textIn([, , id, text]: CellRow): readonly ShownText[] {
  return typeof id === 'string' && typeof text === 'string' ? [{ id, text }] : [];
}
