/** A first look at a sheet's rows, ended early: how many there are, and where each key stands. */
import type { SheetModel } from '../../reports/sheets.ts';

/** Rows up to which a sheet gets per-row links and marked total rows. Excel allows 65,530 links on a sheet. */
export const SMALL_SHEET = 10_000;

export interface SheetSurvey {
  /** Undefined when the sheet has more than 10,000 rows. */
  readonly rows: number | undefined;
  /** Row index from 0 by key; empty for sheets that have no key or more than 10,000 rows. */
  readonly keys: ReadonlyMap<string, number>;
}

/** Counts the rows and finds their keys; stops at the first row too many. The first row of a key wins. */
export async function surveySheet(sheet: SheetModel): Promise<SheetSurvey> {
  const keyAt = sheet.columns.findIndex((column) => column.id === sheet.key);
  const keys = new Map<string, number>();
  let rows = 0;
  for await (const row of sheet.rows()) {
    if (rows === SMALL_SHEET) return { rows: undefined, keys: new Map() };
    const key = keyAt < 0 ? undefined : row[keyAt];
    if (key !== undefined && !keys.has(String(key))) keys.set(String(key), rows);
    rows += 1;
  }
  return { rows, keys };
}
