/** Rows as the text of a CSV file (RFC 4180) that spreadsheet programs read rightly. */
import Papa from 'papaparse';
import { NEEDS_APOSTROPHE } from '../../shared/text/formula-guard.ts';

/** Stands first in a file: spreadsheet programs take the text for UTF-8 by this. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Each row with its line end; no cell is taken for a formula. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  const plain = rows.map((row) => [...row]);
  return `${Papa.unparse(plain, { newline: '\r\n', escapeFormulae: NEEDS_APOSTROPHE })}\r\n`;
}
