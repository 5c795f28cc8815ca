/** One row of a sheet → one record with what reading it found. Runs for every row of a file: no work is done twice. */
import type { Incoming } from '../incoming.ts';
import type { CellValue, Row } from '../read/cell.ts';
import { finishReading, startReading } from './finish-reading.ts';
import type { RowPlan } from './plan.ts';
import { type Reading, report } from './reading.ts';

/** What a spreadsheet cell can hold at most (Excel specifications and limits). */
const CELL_LIMIT = 32_767;

/**
 * The record that `row` offers, in canonical form; undefined when the row is empty but for what the template itself
 * fills in. Codes are normalized with a note; what can't be read is reported and left out, never guessed.
 */
export function rowToRecord(row: Row, plan: RowPlan): Incoming | undefined {
  const reading = readRow(row, plan);
  return reading && finishReading(reading, plan);
}

/** What `row` says, cell by cell; undefined when it is empty but for what the template itself fills in. */
export function readRow(row: Row, plan: RowPlan): Reading | undefined {
  const { cells } = row;
  if (isEmpty(row, plan)) return undefined;
  const at = row.sheet === '' ? { row: row.row } : { sheet: row.sheet, row: row.row };
  const language = cells[plan.languageIndex];
  const reading = startReading(plan, at, typeof language === 'string' ? language.trim() : '');
  for (const column of plan.columns) {
    const value = cells[column.index];
    if (value === undefined || value === '') continue;
    const raw = typeof value === 'string' ? value : String(value);
    const text = raw.trim();
    if (text === '') continue;
    reading.column = column.letters;
    reading.field = column.path;
    if (row.errors?.includes(column.index)) {
      report(reading, 'error-cell', { value: text, params: {} });
      continue;
    }
    if (row.formulas?.includes(column.index)) {
      report(reading, 'formula-cell', { value: text, params: {} });
    }
    column.read(text, reading, typeof value === 'number', raw);
  }
  if (row.tooLong) reportTooLong(row.tooLong, plan, reading);
  return reading;
}

function isEmpty(row: Row, plan: RowPlan): boolean {
  if (row.tooLong !== undefined) return false;
  for (const column of plan.columns) {
    if (column.furniture) continue;
    if (isFilled(row.cells[column.index])) return false;
  }
  return true;
}

function isFilled(value: CellValue): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined;
}

/** The reader has left the text out rather than cut it. */
function reportTooLong(indexes: readonly number[], plan: RowPlan, reading: Reading): void {
  for (const column of plan.columns) {
    if (!indexes.includes(column.index)) continue;
    reading.column = column.letters;
    reading.field = column.path;
    report(reading, 'text-too-long-for-cell', {
      params: { limit: CELL_LIMIT },
    });
  }
}
