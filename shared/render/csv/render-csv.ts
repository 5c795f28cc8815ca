/** A sheet as CSV that any program opens as it was meant: UTF-8 with BOM, and no text that becomes a formula. */
import Papa from 'papaparse';
import type { SheetModel, SheetValue } from '../../reports/sheets.ts';
import { NEEDS_APOSTROPHE } from '../../text/formula-guard.ts';

/** Spreadsheet programs know UTF-8 by it (Unicode 23.8). */
const BOM = '\ufeff';
const CRLF = '\r\n';
const ROWS = 1000;

/**
 * Renders `sheet` as CSV (RFC 4180): a line of heads, then the rows; its notes are left out. Text that could be read
 * as a formula gets an apostrophe in front; numbers stay as they are; booleans are `true` and `false`.
 * @throws {RangeError} for NaN and infinite numbers.
 */
export async function* renderCsv(sheet: SheetModel): AsyncGenerator<Uint8Array> {
  const width = sheet.columns.length;
  let rows: SheetValue[][] = [sheet.columns.map((column) => column.head)];
  yield Buffer.from(BOM, 'utf8');
  for await (const row of sheet.rows()) {
    rows.push(fullRow(row, width, sheet.id));
    if (rows.length < ROWS) continue;
    yield encode(rows);
    rows = [];
  }
  if (rows.length > 0) yield encode(rows);
}

function fullRow(row: readonly SheetValue[], width: number, sheet: string): SheetValue[] {
  const full = new Array<SheetValue>(width);
  for (let index = 0; index < width; index += 1) {
    const value = row[index];
    if (typeof value === 'number' && !Number.isFinite(value))
      throw new RangeError(`Sheet ${sheet}: ${value} is not a finite number`);
    full[index] = value;
  }
  return full;
}

function encode(rows: SheetValue[][]): Buffer {
  return Buffer.from(Papa.unparse(rows, { newline: CRLF, escapeFormulae: NEEDS_APOSTROPHE }) + CRLF, 'utf8');
}
