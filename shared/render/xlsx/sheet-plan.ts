/** Decisions about a sheet that its frame, rows and links must agree on: names, places, what is linked. */
import type { SheetModel, WorkbookModel } from '../../reports/sheets.ts';
import { columnHeads, sheetTitles, tableName } from './sheet-names.ts';
import { type SheetSurvey, surveySheet } from './survey-sheet.ts';

/** Most that a sheet holds (Excel specifications and limits). */
export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

export interface SheetPlan {
  readonly sheet: SheetModel;
  /** From 1, in workbook order. */
  readonly number: number;
  readonly title: string;
  readonly table: string;
  readonly heads: readonly string[];
  /** Row of the heads, from 1; data start below it. */
  readonly headRow: number;
  readonly survey: SheetSurvey;
  /** By column: the sheet it links to, `web` for addresses, undefined for cells that are not linked. */
  readonly links: readonly (SheetPlan | 'web' | undefined)[];
}

/**
 * Plans every sheet of the workbook. Sheets of more than 10,000 rows neither link nor are linked to.
 * @throws {RangeError} when a sheet has no column or more than 16,384.
 */
export async function planSheets(model: WorkbookModel): Promise<SheetPlan[]> {
  const titles = sheetTitles(model.sheets.map((sheet) => sheet.title));
  const plans: (SheetPlan & { links: (SheetPlan | 'web' | undefined)[] })[] = [];
  for (const [index, sheet] of model.sheets.entries()) {
    if (sheet.columns.length === 0 || sheet.columns.length > COLUMN_LIMIT)
      throw new RangeError(`Sheet ${sheet.id} has ${sheet.columns.length} columns`);
    plans.push({
      sheet,
      number: index + 1,
      title: titles[index] ?? sheet.id,
      table: tableName(index + 1, sheet.id),
      heads: columnHeads(sheet.columns),
      headRow: sheet.notes.length === 0 ? 1 : sheet.notes.length + 2,
      survey: await surveySheet(sheet, model),
      links: [],
    });
  }
  for (const plan of plans) {
    for (const column of plan.sheet.columns) {
      const target = plans.find((other) => other.sheet.id === column.linksTo);
      const small = plan.survey.rows !== undefined;
      if (small && target?.survey.rows && target.sheet.key !== undefined) plan.links.push(target);
      else plan.links.push(small && column.kind === 'link' && !column.linksTo ? 'web' : undefined);
    }
  }
  return plans;
}
