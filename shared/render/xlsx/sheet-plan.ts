/** Decisions about a sheet that its frame, rows and links must agree on: names, places, what is linked. */
import { ANY_SHEET, type SheetModel, type WorkbookModel } from '../../reports/sheets.ts';
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
  readonly direction: WorkbookModel['direction'];
  readonly language: WorkbookModel['language'];
  readonly table: string;
  readonly heads: readonly string[];
  /** Row of the heads, from 1; data start below it. */
  readonly headRow: number;
  readonly survey: SheetSurvey;
  /** By column: where its cells lead; undefined for those that are not linked. */
  readonly links: readonly (SheetLink | undefined)[];
}

/** To the row of a key on a sheet, the key in a column of the linking row; to the sheet of a title; to an address. */
export type SheetLink =
  | { readonly to: 'row'; readonly target: SheetPlan; readonly keyColumn: number }
  | { readonly to: 'sheet'; readonly titles: ReadonlySet<string> }
  | { readonly to: 'web' };

/**
 * Plans every sheet of the workbook. Sheets of more than 10,000 rows neither link nor are linked to.
 * @throws {RangeError} when a sheet has no column or more than 16,384.
 */
export async function planSheets(model: WorkbookModel): Promise<SheetPlan[]> {
  const titles = sheetTitles(model.sheets.map((sheet) => sheet.title));
  const plans: (SheetPlan & { links: (SheetLink | undefined)[] })[] = [];
  for (const [index, sheet] of model.sheets.entries()) {
    if (sheet.columns.length === 0 || sheet.columns.length > COLUMN_LIMIT)
      throw new RangeError(`Sheet ${sheet.id} has ${sheet.columns.length} columns`);
    plans.push({
      sheet,
      number: index + 1,
      title: titles[index] ?? sheet.id,
      direction: model.direction,
      language: model.language,
      table: tableName(index + 1, sheet.id),
      heads: columnHeads(sheet.columns),
      headRow: sheet.notes.length === 0 ? 1 : sheet.notes.length + 2,
      survey: await surveySheet(sheet, model),
      links: [],
    });
  }
  for (const plan of plans) plan.links.push(...plan.sheet.columns.map((_, at) => linkOf(plan, at, plans)));
  return plans;
}

function linkOf(
  { sheet, survey }: SheetPlan,
  at: number,
  plans: readonly SheetPlan[],
): SheetLink | undefined {
  const column = sheet.columns[at];
  if (column === undefined || survey.rows === undefined) return undefined;
  const { kind, linkKey, linksTo } = column;
  if (linksTo === undefined) return kind === 'link' ? { to: 'web' } : undefined;
  if (linksTo === ANY_SHEET) return { to: 'sheet', titles: new Set(plans.map(({ title }) => title)) };
  const target = plans.find((other) => other.sheet.id === linksTo);
  if (!target?.survey.rows || target.sheet.key === undefined) return undefined;
  const keyColumn = linkKey === undefined ? at : sheet.columns.findIndex(({ id }) => id === linkKey);
  return { to: 'row', target, keyColumn };
}
