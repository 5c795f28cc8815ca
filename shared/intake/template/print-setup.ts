/** How the sheets of the template come out of a printer: few pages, and every page says what its columns and rows are. */
import type ExcelJS from 'exceljs';

type PageSetup = Partial<ExcelJS.PageSetup>;

/** Paper sizes (ECMA-376 part 1, 18.3.1.63). A printer without A3 prints the same pages smaller, as they fit by width; exceljs' types leave it out. */
const A3 = 8;
const A4 = 9;
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.75, header: 0.3, footer: 0.3 };
/** Characters that a landscape page takes when it is printed small but can still be read. */
const LANDSCAPE_WIDTH = 400;

/** Name of the sheet and number of the page, at the foot of each. */
export const FOOTER: Partial<ExcelJS.HeaderFooter> = { oddFooter: '&L&A&R&P / &N' };

/** Pages as they are read: upright, as wide as the sheet. */
export function uprightPages(): PageSetup {
  return {
    paperSize: A4,
    orientation: 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: MARGINS,
  };
}

export interface WideSheet {
  /** Characters of each column that is shown. */
  readonly widths: readonly number[];
  /** How many of them, from the first, stand on every page, and the letters of the last of these. */
  readonly keys: { readonly count: number; readonly last: string };
  readonly headRow: number;
  /** Letters of the last column. */
  readonly lastColumn: string;
  readonly lastRow: number;
}

/** A sheet wider than any page: across as few pages as can be read, its head and key columns on each. */
export function widePages({ headRow, keys, lastColumn, lastRow, widths }: WideSheet): PageSetup {
  const width = (from: number, to?: number) => widths.slice(from, to).reduce((sum, each) => sum + each, 0);
  const keysWidth = width(0, keys.count);
  const pages = Math.ceil(width(keys.count) / Math.max(LANDSCAPE_WIDTH - keysWidth, LANDSCAPE_WIDTH / 2));
  return {
    paperSize: A3 as ExcelJS.PaperSize,
    orientation: 'landscape',
    showGridLines: true,
    pageOrder: 'overThenDown',
    fitToPage: true,
    fitToWidth: Math.max(pages, 1),
    fitToHeight: 0,
    margins: MARGINS,
    printTitlesRow: `${headRow}:${headRow}`,
    printTitlesColumn: `A:${keys.last}`,
    printArea: `A1:${lastColumn}${lastRow}`,
  };
}

/** exceljs writes `$A1:$B9` for a print area, which means another place in every cell. */
export function fixPrintAreas(workbookXml: string): string {
  return workbookXml.replace(
    /(<definedName name="_xlnm\.Print_Area"[^>]*>[^<]*!)\$([A-Z]+)(\d+):\$([A-Z]+)(\d+)/g,
    '$1$$$2$$$3:$$$4$$$5',
  );
}
