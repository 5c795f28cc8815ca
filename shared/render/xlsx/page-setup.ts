/** A sheet on paper: how it is turned, how many pages it may take across, what every page repeats, and its area. */

import { columnLetters } from '../../reports/workbook/column-letters.ts';
import { columnWidth } from './column-width.ts';
import { pictureRows } from './drawing-parts.ts';
import { quoteTitle } from './sheet-names.ts';
import type { SheetPlan } from './sheet-plan.ts';

/** Characters across that an upright A4 page shows at three quarters of full size. */
const UPRIGHT = 140;
/** Characters across an upright A4 page at full size, and the points from its top to its foot, with some to spare. */
const FULL_SIZE = 107;
const PAGE_HEIGHT = 730;
/** Characters across a turned A4 page at three fifths of full size, below which print is hard to read. */
const ACROSS = 250;
/** How much more a page holds where a last one is saved. */
const SMALLER = 1.1;
/** Rows that a picture of the greatest height covers. */
const PICTURE_ROWS = 40;

/** `pageMargins` and `pageSetup` (ECMA-376 part 1, 18.3.1.62 and .63); the sheet's own properties say that it fits to width. */
export function pageSetup(plan: SheetPlan): string {
  const turned = sumOf(shownWidths(plan)) > UPRIGHT;
  return `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9"${turned ? ` fitToWidth="${pagesAcross(plan)}"` : ''} fitToHeight="0" orientation="${turned ? 'landscape' : 'portrait'}"/>`;
}

/** Points of a sheet that an upright page holds. */
export function pageHeight(plan: SheetPlan): number {
  return PAGE_HEIGHT * Math.max(1, sumOf(shownWidths(plan)) / FULL_SIZE);
}

/**
 * Pages that the columns take side by side, none of them parted; each repeats the columns that name the row. Where the last
 * would hold a strip, all are printed a little smaller.
 */
export function pagesAcross(plan: SheetPlan): number {
  const { frozenColumns } = plan.sheet;
  const widths = shownWidths(plan);
  if (sumOf(widths) <= ACROSS) return 1;
  const room = Math.max(ACROSS - sumOf(widths.slice(0, frozenColumns)), ACROSS / 3);
  const pages = partedInto(widths.slice(frozenColumns), room);
  if ((pages.at(-1) ?? 0) > room / 2) return pages.length;
  return partedInto(widths.slice(frozenColumns), room * SMALLER).length;
}

/** How much of each page columns of `widths` fill where one holds `room`. */
function partedInto(widths: readonly number[], room: number): readonly number[] {
  const pages: number[] = [];
  for (const width of widths) {
    const used = pages.at(-1);
    if (used === undefined || used + width > room) pages.push(width);
    else pages[pages.length - 1] = used + width;
  }
  return pages;
}

/**
 * What every page repeats: the heads, and the columns that name the row where pages stand side by side. Undefined for sheets
 * with pictures: the heads are not theirs.
 */
export function printTitles(plan: SheetPlan): string | undefined {
  const { headRow, sheet, title } = plan;
  if (sheet.pictures?.length) return undefined;
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

/** Widths of the columns; nothing for those that are hidden. */
function shownWidths({ heads, sheet }: SheetPlan): readonly number[] {
  return sheet.columns.map((column, at) => (column.hidden ? 0 : columnWidth(column, heads[at] ?? '')));
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
