/** What must be known of a sheet's rows before they are written: how many there are, and where each key stands. */
import type { SheetModel, SheetValue, WorkbookModel } from '../../reports/sheets.ts';

/** Rows up to which a sheet gets per-row links and marked total rows. Excel allows 65,530 links on a sheet. */
export const SMALL_SHEET = 10_000;

export interface SheetSurvey {
  /** Undefined when the sheet has more than 10,000 rows. */
  readonly rows: number | undefined;
  /**
   * Row index from 0 by key; empty for sheets that have no key or more than 10,000 rows. Filled while the rows are written
   * where no other sheet needs it before.
   */
  readonly keys: Map<string, number>;
}

/** Surveys a sheet of `model`. Its rows are read only where what it says of itself is not enough. */
export async function surveySheet(sheet: SheetModel, model: WorkbookModel): Promise<SheetSurvey> {
  const { rowCount } = sheet;
  const keys = new Map<string, number>();
  if (rowCount === undefined) return readRows(sheet);
  if (rowCount > SMALL_SHEET) return { rows: undefined, keys };
  return isLinkedFromOutside(sheet, model) ? readRows(sheet) : { rows: rowCount, keys };
}

/** Notes the keys of rows. The first row of a key wins. */
export function keyNoter({ columns, key }: SheetModel, keys: Map<string, number>) {
  const at = columns.findIndex((column) => column.id === key);
  return (row: readonly SheetValue[], index: number): void => {
    const value = at < 0 ? undefined : row[at];
    if (value !== undefined && !keys.has(String(value))) keys.set(String(value), index);
  };
}

/** Counts the rows and finds their keys; stops at the first row too many. */
async function readRows(sheet: SheetModel): Promise<SheetSurvey> {
  const keys = new Map<string, number>();
  const note = keyNoter(sheet, keys);
  let rows = 0;
  for await (const row of sheet.rows()) {
    if (rows === SMALL_SHEET) return { rows: undefined, keys: new Map() };
    note(row, rows);
    rows += 1;
  }
  return { rows, keys };
}

/** Whether a sheet links to this one that is not filled in the same pass: it may be written before it. */
function isLinkedFromOutside({ id }: SheetModel, { shared, sheets }: WorkbookModel): boolean {
  const together = shared?.sheets.includes(id) ? shared.sheets : [];
  return sheets.some(
    (other) => !together.includes(other.id) && other.columns.some(({ linksTo }) => linksTo === id),
  );
}
