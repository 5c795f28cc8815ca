/** The XML around the rows of a sheet that we write ourselves. */

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface SheetLook {
  /** Characters of each column. */
  readonly widths: readonly number[];
  /** Rows that stay in sight. */
  readonly frozen: number;
  readonly rightToLeft: boolean;
}

/** Everything before `<sheetData>`. */
export function sheetStart({ frozen, rightToLeft, widths }: SheetLook): string {
  const pane =
    frozen === 0
      ? ''
      : `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  const view = `<sheetView${rightToLeft ? ' rightToLeft="1"' : ''} workbookViewId="0">${pane}</sheetView>`;
  const cols = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${NAMESPACE}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>${view}</sheetViews><cols>${cols.join('')}</cols>`;
}

/** Characters that a page takes across. */
const PAGE_WIDTH = 260;

/** Behind the rows: A4, across, on as many pages as columns of `widths` need (ECMA-376 part 1, 18.3.1.63). */
export function printed(widths: readonly number[]): string {
  const pages = Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE_WIDTH);
  return `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="${pages}" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`;
}

/** Whether a sheet with such heads is read from the right. */
export function isArabic(heads: string): boolean {
  return /\p{Script=Arabic}/u.test(heads);
}
