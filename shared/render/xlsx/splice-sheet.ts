/** A sheet's frame cut open where the rows go, and its ranges stretched to the rows that came. */
import { columnLetters } from './sheet-names.ts';
import type { SheetPlan } from './sheet-plan.ts';
import type { RowStyles } from './write-rows.ts';

export interface SheetFrame {
  /** All before the first data row. */
  readonly before: string;
  /** All after the last data row, for `rows` rows and the `hyperlinks` element. */
  readonly after: (rows: number, hyperlinks: string) => string;
  readonly styles: RowStyles;
}

/**
 * Opens the XML of a frame's sheet (build-frame.ts) at its sample rows.
 * @throws {RangeError} when the sample rows are not where the plan says: the frame's maker changed its ways.
 */
export function openFrame(xml: string, plan: SheetPlan): SheetFrame {
  const first = plan.headRow + 1;
  const data = rowAt(xml, first);
  const total = rowAt(xml, first + 1);
  const end = xml.indexOf('</sheetData>');
  if (data < 0 || total < data || end < total) throw new RangeError(`Sheet ${plan.sheet.id}: no sample rows`);
  const tail = xml.slice(end);
  return {
    // The number of rows is not known when the head is written; `dimension` is optional (18.3.1.35).
    before: xml.slice(0, data).replace(/<dimension [^>]*\/>/, ''),
    after: (rows, hyperlinks) => {
      const heat = Math.max(1, rows - (plan.survey.rows === undefined ? 0 : (plan.sheet.totalRows ?? 0)));
      return tail
        .replace(/sqref="([^"]*)"/g, (_, ranges: string) => `sqref="${stretch(ranges, first + heat - 1)}"`)
        .replace(/(?=<pageMargins )/, () => hyperlinks);
    },
    styles: { data: styleNumbers(xml.slice(data, total)), total: styleNumbers(xml.slice(total, end)) },
  };
}

/** The XML of a frame's table with its range (twice: table and filter) stretched to `rows` rows, one at least. */
export function stretchTable(xml: string, plan: SheetPlan, rows: number): string {
  const last = columnLetters(plan.sheet.columns.length - 1);
  const range = `A${plan.headRow}:${last}${plan.headRow + Math.max(1, rows)}`;
  return xml.replace(/ ref="[^"]*"/g, ` ref="${range}"`);
}

function rowAt(xml: string, row: number): number {
  return xml.indexOf(`<row r="${row}"`);
}

function styleNumbers(row: string): string[] {
  return [...row.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g)].map((found) => found[1] ?? '0');
}

function stretch(ranges: string, lastRow: number): string {
  return ranges.replace(/:([A-Z]+)\d+/g, (_, letters: string) => `:${letters}${lastRow}`);
}
