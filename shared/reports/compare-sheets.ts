/** Compares the cells of the members' workbook: records with the snapshot, and each sheet with the same one in another format. */
import { placeOf, shortened } from './compare-lines.ts';
import type { ReportFault } from './report-fault.ts';
import type { ShownCell, ShownFigures, ShownSheet } from './shown.ts';
import { wholeNumber } from './shown-digits.ts';
import { lineText } from './shown-line.ts';
import type { DocumentTables } from './tables-by-document.ts';

type Row = readonly ShownCell[];

/** The first cell of `found` that is not what the snapshot says. */
export function compareRecords(
  name: string,
  found: ShownSheet,
  expected: readonly Row[],
): readonly ReportFault[] {
  return firstOf(placeOf(name, found.id), expected, found.rows, isSameValue);
}

/** The first cell, head or title in which two formats of a sheet part; the one of `first` is expected. */
export function compareSheets(
  name: string,
  found: ShownSheet,
  first: { readonly name: string; readonly sheet: ShownSheet },
): readonly ReportFault[] {
  const heads = firstOf(placeOf(name, `${found.id}, heads`), [first.sheet.heads], [found.heads], isSameHead);
  if (heads.length > 0) return heads;
  return firstOf(placeOf(name, found.id), first.sheet.rows, found.rows, isSameValue);
}

/** The first cell of a document's tables that a spreadsheet, or a CSV of them all, shows otherwise; amounts are printed as in `language`. */
export function compareTables(
  name: string,
  { longRows, tableSheets }: Pick<ShownFigures, 'longRows' | 'tableSheets'>,
  expected: DocumentTables & { readonly language: string },
): readonly ReportFault[] {
  if (longRows !== undefined)
    return firstOf(placeOf(name, 'tables'), expected.longRows, longRows, isSameValue);
  if (tableSheets === undefined) return [];
  const isSameCell = (due: ShownCell, has: ShownCell): boolean =>
    isSameValue(due, has) || isAmount(textOf(due), has, expected.language);
  // The text comes before the tables.
  return expected.tables.flatMap(({ heads, id, notes, rows }, at) => {
    const found = tableSheets[at + 1];
    const place = placeOf(name, `table ${id}`);
    const width = (row: Row): Row => row.slice(0, heads.length);
    const inHeads = firstOf(`${place}, heads`, [heads], [width(found?.heads ?? [])], isSameHead);
    if (inHeads.length > 0) return inHeads;
    const above = notesAbove(`${place}, notes`, notes, found?.notes);
    if (above.length > 0) return above;
    return firstOf(place, rows, (found?.rows ?? []).map(width), isSameCell);
  });
}

/** Caption and notes; punctuation between number and caption is not compared. */
function notesAbove(
  place: string,
  due: readonly string[] = [],
  found: readonly ShownCell[] | undefined,
): readonly ReportFault[] {
  if (found === undefined) return [];
  const bare = (text: ShownCell): string => textOf(text).replace(/[\s:：]/g, '');
  const cells = (notes: readonly ShownCell[]): readonly Row[] => notes.map((note) => [note]);
  return firstOf(place, cells(due), cells(found), (one, other) => bare(one) === bare(other));
}

/** A spreadsheet needs heads that differ: one that comes again has a number behind it. */
function isSameHead(due: ShownCell, has: ShownCell): boolean {
  return lineText(String(has ?? '')).startsWith(lineText(String(due ?? '')));
}

function firstOf(
  place: string,
  expected: readonly Row[],
  found: readonly Row[],
  isSame: (due: ShownCell, has: ShownCell) => boolean,
): readonly ReportFault[] {
  for (let at = 0; at < Math.max(expected.length, found.length); at++) {
    const [due = [], has = []] = [expected[at], found[at]];
    for (let column = 0; column < Math.max(due.length, has.length); column++) {
      if (isSame(due[column], has[column])) continue;
      const where = `${place}, row ${at + 1}, column ${column + 1}`;
      return [{ fault: 'format-differs', where, expected: told(due[column]), found: told(has[column]) }];
    }
  }
  return [];
}

/** Sign that follows what no cell could hold. */
const CUT = /(?:…|\[…\])$/u;
/** Days of the 1900 date system before 1970 (ECMA-376 part 1, 18.17.4.1). */
const EPOCH = 25_569;
const DAY = 86_400_000;

function isSameValue(due: ShownCell, has: ShownCell): boolean {
  const [asked, said] = [textOf(due), textOf(has)];
  if (asked === said) return true;
  // Spreadsheets count days.
  if (typeof has === 'number' && /^\d{4}-\d\d-\d\d$/.test(asked)) return dateOf(has) === asked;
  return said.length > 30_000 && CUT.test(said) && asked.startsWith(said.replace(CUT, '').trim());
}

/** Spreadsheets hold the amounts that records state as numbers. */
function isAmount(printed: string, has: ShownCell, language: string): boolean {
  return typeof has === 'number' && wholeNumber(printed, language) === String(has);
}

function dateOf(serial: number): string {
  const date = new Date((serial - EPOCH) * DAY);
  return Number.isNaN(date.getTime()) ? '–' : date.toISOString().slice(0, 10);
}

function textOf(cell: ShownCell): string {
  return cell === undefined ? '' : lineText(String(cell));
}

function told(cell: ShownCell): string {
  return shortened(textOf(cell) || '–');
}
