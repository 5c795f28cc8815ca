/** The members' workbook in its own formats: one XLSX, or a CSV for each sheet. */
import type { WorkbookModel } from '../reports/sheets.ts';
import type { RenderedFile } from './render.ts';

/** The files; their bytes are made while they are read. */
export async function renderWorkbookFiles(
  model: WorkbookModel,
  format: 'xlsx' | 'csv',
): Promise<readonly RenderedFile[]> {
  switch (format) {
    case 'xlsx': {
      const { renderWorkbook } = await import('./xlsx/render-workbook.ts');
      return [
        {
          name: '.xlsx',
          mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          bytes: renderWorkbook(model),
        },
      ];
    }
    case 'csv': {
      const { renderCsv } = await import('./csv/render-csv.ts');
      return model.sheets.map((sheet) => ({
        name: `-${sheet.id}.csv`,
        mediaType: 'text/csv; charset=utf-8',
        bytes: renderCsv(sheet),
      }));
    }
  }
}
