/** What a reader hands on: rows of plain values, before anybody knows what the columns mean. */

/**
 * A cell's value. Dates arrive as ISO text (`YYYY-MM-DD`, with `THH:MM:SS` if there is a time of day, or
 * `HH:MM:SS` alone); numbers that a sheet shows as per cent as that (`45%` for 0.45); errors as their text (`#REF!`); an empty cell as undefined.
 */
export type CellValue = string | number | boolean | undefined;

/** One row in file order; rows without any value are not handed on. Column indexes are 0-based. */
export interface Row {
  /** Name of the sheet; empty for CSV. */
  readonly sheet: string;
  /** 1-based, as a spreadsheet shows it. */
  readonly row: number;
  readonly cells: readonly CellValue[];
  /** Columns whose cell is a formula; the value is the result that the file carries. */
  readonly formulas?: readonly number[];
  /** Columns whose number was a date by its style. */
  readonly dates?: readonly number[];
  /** Columns whose cell holds an error such as `#REF!`. */
  readonly errors?: readonly number[];
  /** Columns whose text was over the limit; the cell itself is undefined, nothing is cut. */
  readonly tooLong?: readonly number[];
  readonly hidden?: boolean;
}

/** Most rows in one batch of a reader: few enough that what is made of them is garbage before it counts as old. */
export const BATCH_ROWS = 100;

/** Characters after which a batch is handed on although it holds fewer rows. */
export const BATCH_CHARACTERS = 400_000;
