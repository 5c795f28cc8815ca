/** Which sheet of a file holds its rows, and where their header stands. */
import { Problem } from '../text/problem.ts';
import type { CellValue, Row } from './read/cell.ts';
import type { OpenSheets } from './read/read-table.ts';
import { findHeader, type Header, type HeaderOptions } from './rows/header.ts';
import { MARK_SHEET } from './template/template-mark.ts';

export interface Located {
  readonly sheet: string;
  readonly header: Header;
  readonly rows: readonly Row[];
}

/** The cells of the sheet that says what a workbook of ours is; undefined in other files. */
export async function markCells(table: OpenSheets): Promise<readonly (readonly CellValue[])[] | undefined> {
  if (!table.sheets.some(({ name }) => name === MARK_SHEET)) return undefined;
  return (await firstRows(table, MARK_SHEET)).map(({ cells }) => cells);
}

/** The sheet named `marked`, or the first visible one with a header. Problems as of findHeader. */
export async function locateSheet(
  table: OpenSheets,
  marked: string | undefined,
  options: HeaderOptions,
): Promise<Located> {
  const visible = table.sheets
    .filter(({ hidden, name }) => !hidden && name !== MARK_SHEET)
    .map(({ name }) => name);
  const named = marked !== undefined && table.sheets.some(({ name }) => name === marked) ? [marked] : visible;
  let refusal: Problem | undefined;
  for (const sheet of named) {
    const rows = await firstRows(table, sheet);
    try {
      return { sheet, rows, header: findHeader(rows, options) };
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'template-unknown') throw error;
      refusal ??= error;
    }
  }
  throw refusal ?? new Problem('template-unknown', { found: '' });
}

async function firstRows(table: OpenSheets, sheet: string): Promise<readonly Row[]> {
  for await (const batch of table.rows(sheet)) return batch;
  return [];
}
