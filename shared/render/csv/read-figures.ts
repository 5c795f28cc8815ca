/** What the CSV files of a document show of its figures, read from their bytes. */
import Papa from 'papaparse';
import type { ShownFigures, ShownNumber } from '../../reports/shown.ts';
import { HAS_APOSTROPHE } from '../../text/formula-guard.ts';
import { type CountSheet, countsIn } from '../xlsx/read-counts.ts';

type Rows = readonly (readonly string[])[];

/** Texts with the ids of their figures (`-text.csv`). */
export function readTextCsv(bytes: Uint8Array): ShownFigures | undefined {
  const rows = rowsOf(bytes, 5);
  return rows && { texts: rows.map(([, , id = '', text = '']) => ({ id, text: unguarded(text) })) };
}

/** Cells of all tables (`-tables.csv`); those that show no figure are left out. */
export function readTablesCsv(bytes: Uint8Array): ShownFigures | undefined {
  const rows = rowsOf(bytes, 7);
  return (
    rows && {
      longRows: rows.map((row) => row.slice(0, 6).map(unguarded)),
      cells: rows.flatMap(([table = '', , row = '', , , value = '', figures = '']) =>
        cellOf(idsOf(figures), value, `table ${table}, row ${row}`),
      ),
    }
  );
}

/** The list of figures (`-figures.csv`). */
export function readFiguresCsv(bytes: Uint8Array): ShownFigures | undefined {
  const rows = rowsOf(bytes, 5);
  return rows && { list: rows.map((row): ShownNumber => ({ figures: [row[0] ?? ''], text: row[3] ?? '' })) };
}

/** A cell that shows figures; where it is nothing but a number, the number. */
function cellOf(ids: readonly string[], value: string, where: string): readonly ShownNumber[] {
  if (ids.length === 0) return [];
  return [{ figures: ids, text: /^\d+$/.test(value) ? Number(value) : unguarded(value), where }];
}

function idsOf(cell: string): readonly string[] {
  return cell.split(' ').filter((id) => id !== '');
}

/** Text that could have been a formula has an apostrophe in front. */
function unguarded(text: string): string {
  return HAS_APOSTROPHE.test(text) ? text.slice(1) : text;
}

/** Rows below the heads, all as wide as they are; undefined where these are other rows. */
function rowsOf(bytes: Uint8Array, width: number): Rows | undefined {
  const { data, errors } = Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true });
  const isWhole = errors.length === 0 && data.length > 0 && data.every((row) => row.length === width);
  return isWhole ? data.slice(1) : undefined;
}

/** A sheet of the members' workbook, with its counts where it has some; undefined where it is not whole. */
export function readSheetCsv(id: string, bytes: Uint8Array): ShownFigures | undefined {
  const sheet = isCountSheet(id) ? readCountsCsv(id, bytes) : {};
  const { data, errors } = Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true });
  const [heads, ...rows] = data.map((row) => row.map((cell) => (cell === '' ? undefined : unguarded(cell))));
  if (sheet === undefined || heads === undefined || errors.length > 0) return undefined;
  if (rows.some(({ length }) => length !== heads.length)) return undefined;
  return { ...sheet, sheets: [{ id, heads, rows }] };
}

function isCountSheet(id: string): id is CountSheet {
  return Object.hasOwn(COLUMNS, id);
}

/** Counts of the members' workbook (`-read-me.csv`, `-matrix.csv`, `-targets.csv`); undefined where some are not there. */
function readCountsCsv(sheet: CountSheet, bytes: Uint8Array): ShownFigures | undefined {
  const rows = rowsOf(bytes, COLUMNS[sheet]);
  const cells = rows?.map((row) => row.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : unguarded(cell))));
  const counts = cells && countsIn(sheet, cells);
  return counts && { counts };
}

const COLUMNS: Readonly<Record<CountSheet, number>> = { 'read-me': 4, matrix: 21, targets: 7 };
