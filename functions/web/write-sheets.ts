/** Spreadsheets for readers: the writers are loaded when the first one is asked for. */
import type { SheetModel, WorkbookModel } from '../../shared/reports/sheets.ts';

/** A sheet as CSV, in pieces. */
export async function* csvFile(sheet: SheetModel): AsyncGenerator<Uint8Array> {
  const { renderCsv } = await import('../../shared/render/csv/render-csv.ts');
  yield* renderCsv(sheet);
}

/** Sheets as an XLSX workbook, in pieces. */
export async function* workbookFile(model: WorkbookModel): AsyncGenerator<Uint8Array> {
  const { renderWorkbook } = await import('../../shared/render/xlsx/render-workbook.ts');
  yield* renderWorkbook(model);
}
