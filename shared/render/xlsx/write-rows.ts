/** The rows of a sheet as SpreadsheetML, fast: what can be known of a column is put together once. */
import type { SheetValue } from '../../reports/sheets.ts';
import { columnLetters } from '../../reports/workbook/column-letters.ts';
import { BOLD } from './cell-lines.ts';
import { CELL_LIMIT, fitCell, inlineString } from './cell-text.ts';
import { dateSerial } from './date-serial.ts';
import { isAgainst, itemsInOrder } from './reading-order.ts';
import { richString } from './rich-string.ts';
import { rowHeight, rowMeasure, wrapWidths } from './row-height.ts';
import type { SheetLinks } from './sheet-links.ts';
import { ROW_LIMIT, type SheetPlan } from './sheet-plan.ts';
import { keyNoter } from './survey-sheet.ts';

/** Codes and dates come again and again: the short values of a column are put together only once … */
const KNOWN_LENGTH = 24;
/** … unless there are more than this many, so that it is no column of codes. */
const KNOWN = 2000;

/** Style numbers by column: of cells as a rule, of text that is read against the sheet, of both where it begins as a formula. */
export interface CellLooks {
  readonly plain: readonly string[];
  readonly against: readonly string[];
  readonly quoted: readonly string[];
  readonly quotedAgainst: readonly string[];
  /** Run properties of Arabic letters by column, where they need some (rich-string.ts). */
  readonly arabic: readonly (string | undefined)[];
}

/** Looks of rows of data and of rows that sum them. */
export interface RowStyles {
  readonly data: CellLooks;
  readonly total: CellLooks;
}

export interface RowsWritten {
  /** Rows of data so far. */
  rows: number;
  /** Points that they take together, where each is fitted to its text. */
  height: number;
}

export interface RowWriter {
  /** The next row's element. */
  readonly write: (row: readonly SheetValue[]) => string;
  /** Checks, after the last row, that there were as many as the sheet says. */
  readonly end: () => void;
}

/**
 * Writes `<row>` elements. `written` counts along; `links` learns where linked cells stand, the survey where keys do.
 * A value that a row lacks leaves its cell empty.
 * @throws {RangeError} for a number that is not finite, for more rows than a sheet holds (1,048,576), and when the rows
 * are not as many as the sheet says.
 */
export function rowWriter(
  plan: SheetPlan,
  styles: RowStyles,
  { links, written }: { links: SheetLinks; written: RowsWritten },
): RowWriter {
  const { sheet, survey, headRow } = plan;
  const writers = cellWriters(plan, styles.data);
  // The ground of totals shows in empty cells too.
  const totalWriters = cellWriters(plan, styles.total, '/>');
  const linked = plan.links.flatMap((target, column) => (target ? [column] : []));
  const widths = wrapWidths(sheet.columns, plan.heads);
  const totalWidths = widths.map((width) => width / BOLD);
  const measure = rowMeasure(sheet.columns, plan.language);
  const small = survey.rows !== undefined;
  const totalsFrom = small ? survey.rows - (sheet.totalRows ?? 0) : Number.POSITIVE_INFINITY;
  const noteKey = small ? keyNoter(sheet, survey.keys) : () => undefined;
  const write = (row: readonly SheetValue[]): string => {
    const number = headRow + 1 + written.rows;
    if (number > ROW_LIMIT) throw new RangeError(`Sheet ${sheet.id} has more than ${ROW_LIMIT} rows`);
    const open = `${number}`;
    const isTotal = written.rows >= totalsFrom;
    const cells = isTotal ? totalWriters : writers;
    const height = small ? rowHeight(row, isTotal ? totalWidths : widths, measure) : undefined;
    let text = height === undefined ? `<row r="${open}">` : `<row r="${open}" ht="${height}">`;
    for (let column = 0; column < cells.length; column += 1) {
      text += cells[column]?.(row[column], open) ?? '';
    }
    for (const column of linked) links.see(row, column, number);
    noteKey(row, written.rows);
    written.rows += 1;
    written.height += height ?? 0;
    return `${text}</row>`;
  };
  const end = (): void => {
    if (sheet.rowCount !== undefined && sheet.rowCount !== written.rows)
      throw new RangeError(`Sheet ${sheet.id} has ${written.rows} rows, not ${sheet.rowCount}`);
  };
  return { write, end };
}

type CellWriter = (value: SheetValue, row: string) => string;

/** Writers by column. An empty cell is left out, unless `emptyEnd` says how its element ends. */
function cellWriters(plan: SheetPlan, looks: CellLooks, emptyEnd?: string): CellWriter[] {
  return plan.sheet.columns.map((column, index) => {
    const letters = columnLetters(index);
    const open = `<c r="${letters}`;
    const styleOf = (numbers: readonly string[]): string => `" s="${numbers[index] ?? '0'}"`;
    const [style, against] = [styleOf(looks.plain), styleOf(looks.against)];
    const [quoted, quotedAgainst] = [styleOf(looks.quoted), styleOf(looks.quotedAgainst)];
    const numberStart = `${style}><v>`;
    const plainStart = `${style} t="inlineStr"><is><t>`;
    const blank = emptyEnd === undefined ? undefined : style + emptyEnd;
    const textCell = (value: string): string => {
      const serial = column.kind === 'date' ? dateSerial(value) : undefined;
      if (serial !== undefined) return `${style}><v>${serial}</v></c>`;
      const isFormula = FORMULA.test(value);
      if (!isFormula && isPlain(value, plan.direction)) return `${plainStart}${value}</t></is></c>`;
      const fit = fitCell(itemsInOrder(value, plan.direction));
      const text = richString(fit, looks.arabic[index]) ?? inlineString(fit);
      const [along, turned] = isFormula ? [quoted, quotedAgainst] : [style, against];
      return `${isAgainst(fit, plan.direction) ? turned : along} t="inlineStr">${text}</c>`;
    };
    let known: Map<string, string> | undefined = new Map();
    return (value, row) => {
      switch (typeof value) {
        case 'string': {
          if (value === '') return blank === undefined ? '' : open + row + blank;
          if (value.length > KNOWN_LENGTH) return open + row + textCell(value);
          let cell = known?.get(value);
          if (cell === undefined) {
            cell = textCell(value);
            known = known && known.size < KNOWN ? known.set(value, cell) : undefined;
          }
          return open + row + cell;
        }
        case 'number':
          if (!Number.isFinite(value))
            throw new RangeError(`Sheet ${plan.sheet.id}, ${letters}${row}: ${value} is not a finite number`);
          return `${open + row + numberStart + value}</v></c>`;
        case 'boolean':
          return `${open}${row}${style} t="b"><v>${value ? 1 : 0}</v></c>`;
        default:
          return blank === undefined ? '' : open + row + blank;
      }
    };
  });
}

/** What a program takes for the start of a formula where somebody edits the cell. */
const FORMULA = /^[=+\-@]/;

/** What makes a text more than its letters in a row: see cell-text.ts and reading-order.ts. */
const NOT_PLAIN =
  /^[\u0000-\u0020]|[\u0000-\u0008\u000b-\u001f&<>\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ufffe\uffff]|_x|[\u0000-\u0020]$/;

/** Whether one look tells that `text` stands in its cell as it is, and is read as the sheet is. */
function isPlain(text: string, direction: 'ltr' | 'rtl'): boolean {
  return direction === 'ltr' && text.length <= CELL_LIMIT && !NOT_PLAIN.test(text);
}
