/** Collects the cells of one row, whatever order they come in, and the finished rows of a batch. */
import { Problem } from '../../../text/problem.ts';
import type { CellValue, Row } from '../cell.ts';
import { BATCH_CHARACTERS, BATCH_ROWS } from '../cell.ts';
import { VALUE_WORTH } from './idle-budget.ts';

/** What the cells of a row can be marked with. */
export type CellMark = 'formulas' | 'dates' | 'errors' | 'tooLong';

export interface RowBuilder {
  start(row: number, hidden: boolean): void;
  set(column: number, value: CellValue): void;
  mark(mark: CellMark, column: number): void;
  finish(): void;
  /** What the values set so far are worth (see idle-budget). */
  readonly worth: number;
  /** The next batch, once there are enough finished rows for one (or any, when `all`); undefined otherwise. */
  take(all: boolean): Row[] | undefined;
}

interface Limits {
  readonly maxColumns: number;
  readonly maxRows: number;
  readonly maxCellCharacters: number;
}

type Marks = { -readonly [M in CellMark]?: number[] };

/**
 * A builder of rows of `sheet`; rows without any value or mark are dropped.
 * @throws Problem `workbook-too-wide`, `file-too-large` (more rows than allowed).
 */
export function rowBuilder(sheet: string, limits: Limits): RowBuilder {
  const { maxColumns, maxRows, maxCellCharacters } = limits;
  let rows: Row[] = [];
  // Cells are set in one array that is never given away: copying the used part is cheaper than growing a new one.
  const cells: CellValue[] = new Array<CellValue>(maxColumns).fill(undefined);
  let width = 0;
  let marks: Marks | undefined;
  let row = 0;
  let hidden = false;
  let filled = false;
  let count = 0;
  let characters = 0;
  let worth = 0;

  const mark = (name: CellMark, column: number) => {
    if (column >= maxColumns) throw tooWide(sheet, maxColumns);
    marks ??= {};
    marks[name] ??= [];
    marks[name].push(column);
    filled = true;
  };

  return {
    get worth() {
      return worth;
    },
    start(number, isHidden) {
      if (++count > maxRows) throw new Problem('file-too-large', { limit: maxRows, what: 'rows' });
      row = number;
      hidden = isHidden;
      if (width > 0) cells.fill(undefined, 0, width);
      width = 0;
      marks = undefined;
      filled = false;
    },
    set(column, value) {
      if (value === undefined) return;
      if (column >= maxColumns) throw tooWide(sheet, maxColumns);
      if (typeof value === 'string') {
        if (value.length > maxCellCharacters) return mark('tooLong', column);
        characters += value.length;
        worth += value.length;
      }
      worth += VALUE_WORTH;
      cells[column] = value;
      if (column >= width) width = column + 1;
      filled = true;
    },
    mark,
    finish() {
      if (!filled) return;
      const plain: Row = { sheet, row, cells: cells.slice(0, width) };
      rows.push(marks || hidden ? { ...plain, ...marks, ...(hidden ? { hidden } : {}) } : plain);
    },
    take(all) {
      if (rows.length === 0) return undefined;
      if (!all && rows.length < BATCH_ROWS && characters < BATCH_CHARACTERS) return undefined;
      if (rows.length > BATCH_ROWS) return rows.splice(0, BATCH_ROWS);
      const batch = rows;
      rows = [];
      characters = 0;
      return batch;
    },
  };
}

function tooWide(sheet: string, limit: number): Problem {
  return new Problem('workbook-too-wide', { sheet: sheet.slice(0, 100), limit });
}
