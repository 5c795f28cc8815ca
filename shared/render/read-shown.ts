/** One door to the readers of every format; each library is loaded only when its format is read. */
import type { ReadShown } from '../reports/shown.ts';

/** Reads what a file shows of its figures, by its kind of report and what its name has after `kind-language`. */
export function readerOf(kind: string, ending: string): ReadShown | undefined {
  // The members' workbook has its own sheets; its document is the same as any other in the formats of pages.
  if (kind === 'workbook' && (ending.endsWith('.csv') || ending === '.xlsx')) return workbookReader(ending);
  switch (ending) {
    case '.html':
      return async (bytes) => (await import('./html/read-figures.ts')).readHtmlFigures(bytes);
    case '.pdf':
      return async (bytes) => (await import('./pdf/read-figures.ts')).readPdfFigures(bytes);
    case '.docx':
      return async (bytes) => (await import('./docx/read-figures.ts')).readDocxFigures(bytes);
    case '.xlsx':
      return async (bytes) => (await import('./xlsx/read-figures.ts')).readXlsxFigures(bytes);
    case '-text.csv':
      return async (bytes) => (await import('./csv/read-figures.ts')).readTextCsv(bytes);
    case '-tables.csv':
      return async (bytes) => (await import('./csv/read-figures.ts')).readTablesCsv(bytes);
    case '-figures.csv':
      return async (bytes) => (await import('./csv/read-figures.ts')).readFiguresCsv(bytes);
    default:
      return undefined;
  }
}

/** Sheets of the members' workbook. */
const SHEET = /^-(read-me|activities|updates|claims|matrix|targets|changes|gaps|fields|codes)\.csv$/;

function workbookReader(ending: string): ReadShown | undefined {
  if (ending === '.xlsx')
    return async (bytes) => (await import('./xlsx/read-counts.ts')).readWorkbookCounts(bytes);
  const id = SHEET.exec(ending)?.[1];
  if (id === undefined) return undefined;
  return async (bytes) => (await import('./csv/read-figures.ts')).readSheetCsv(id, bytes);
}
