/** The table over a sheet's heads and rows: what gives it filters and stripes. */

import { columnLetters } from '../../reports/workbook/column-letters.ts';
import { escapeAttribute, fitCell } from './cell-text.ts';
import type { SheetPlan } from './sheet-plan.ts';

/** The XML of a sheet's table of `rows` rows, one at least (ECMA-376 part 1, 18.5.1.2). */
export function tableXml({ headRow, heads, number, sheet, table }: SheetPlan, rows: number): string {
  const last = columnLetters(sheet.columns.length - 1);
  const range = `A${headRow}:${last}${headRow + Math.max(1, rows)}`;
  // A sheet of few columns is read, not filtered.
  const shown = sheet.columns.filter(({ hidden }) => hidden !== true).length;
  const filter = shown > 2 ? `<autoFilter ref="${range}"/>` : '';
  const columns = heads.map(
    (head, index) => `<tableColumn id="${index + 1}" name="${escapeAttribute(fitCell(head))}"/>`,
  );
  return `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${number}" name="${table}" displayName="${table}" ref="${range}" totalsRowShown="0">${filter}<tableColumns count="${columns.length}">${columns.join('')}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}
