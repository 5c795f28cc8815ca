/** A sheet on paper: how it is turned, how many pages it may take across, what every page repeats, and its area. */

import { columnLetters } from '../../reports/workbook/column-letters.ts';
import { columnWidth } from './column-width.ts';
import { pictureRows } from './drawing-parts.ts';
import { quoteTitle } from './sheet-names.ts';
import type { SheetPlan } from './sheet-plan.ts';

/** Characters across that an upright A4 page shows at three quarters of full size. */
const UPRIGHT = 140;
/** Characters across a turned A4 page at three fifths of full size, below which print is hard to read. */
const ACROSS = 250;
/** Rows that a picture of the greatest height covers. */
const PICTURE_ROWS = 40;

/** `pageMargins` and `pageSetup` (ECMA-376 part 1, 18.3.1.62 and .63); the sheet's own properties say that it fits to width. */
export function pageSetup(plan: SheetPlan): string {
  const turned = widthOfAll(plan) > UPRIGHT;
  return `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9"${turned ? ` fitToWidth="${pagesAcross(plan)}"` : ''} fitToHeight="0" orientation="${turned ? 'landscape' : 'portrait'}"/>`;
}

/** Pages that the columns take side by side; each repeats the columns that name the row. */
export function pagesAcross(plan: SheetPlan): number {
  const all = widthOfAll(plan);
  const named = widthOfAll(plan, plan.sheet.frozenColumns);
  return all <= ACROSS ? 1 : Math.ceil((all - named) / Math.max(ACROSS - named, ACROSS / 3));
}

/** What every page repeats: the heads, and the columns that name the row where pages stand side by side. */
export function printTitles(plan: SheetPlan): string {
  const { headRow, sheet, title } = plan;
  const rows = `${quoteTitle(title)}!$${headRow}:$${headRow}`;
  if (sheet.frozenColumns === 0 || pagesAcross(plan) === 1) return rows;
  return `${quoteTitle(title)}!$A:$${columnLetters(sheet.frozenColumns - 1)},${rows}`;
}

/** The area that is printed; undefined for sheets of more rows than anybody prints. */
export function printArea(plan: SheetPlan): string | undefined {
  const { headRow, sheet, survey, title } = plan;
  const { rows } = survey;
  if (rows === undefined) return undefined;
  const pictures = pictureRows(plan).at(-1);
  const last = pictures === undefined ? headRow + Math.max(1, rows) : pictures + PICTURE_ROWS;
  const shown = sheet.columns.findLastIndex(({ hidden }) => hidden !== true);
  return `${quoteTitle(title)}!$A$1:$${columnLetters(Math.max(0, shown))}$${last}`;
}

function widthOfAll({ heads, sheet }: SheetPlan, count = sheet.columns.length): number {
  return sheet.columns
    .slice(0, count)
    .reduce((sum, column, at) => sum + (column.hidden ? 0 : columnWidth(column, heads[at] ?? '')), 0);
}
