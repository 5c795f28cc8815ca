/** Reads CSV text (RFC 4180 and its cousins) as rows, piece by piece. */
import Papa from 'papaparse';
import { Problem } from '../../../text/problem.ts';
import { BATCH_ROWS, type CellValue, type Row } from '../cell.ts';
import type { ReadLimits } from '../limits.ts';
import { type Delimiter, guessDelimiter } from './guess-delimiter.ts';

/** Characters gathered before the parser is called: enough to see the heading, few enough to stay small. */
const STEP = 1 << 18;
/** A record that is not finished after so many characters has lost a quote. */
const LONGEST_RECORD = 16 << 20;

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/** The first characters of `pieces`, for guesses, and all of them again. */
export async function peekText(
  pieces: AsyncGenerator<string>,
): Promise<{ readonly head: string; readonly all: AsyncGenerator<string> }> {
  let head = '';
  for (;;) {
    const next = await pieces.next();
    if (next.done) break;
    head += next.value;
    if (head.length >= STEP) break;
  }
  return { head, all: rejoined(head, pieces) };
}

async function* rejoined(head: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (head !== '') yield head;
  yield* rest;
}

/**
 * Batches of rows; `row` counts records from 1, blank ones too. Text stays text: no cell is taken for a number.
 * @throws Problem `csv-damaged` (NUL, a quote that never ends or ends amid text) with `row`, `workbook-too-wide`,
 * `file-too-large`.
 */
export async function* readCsv(
  pieces: AsyncGenerator<string>,
  limits: ReadLimits,
): AsyncGenerator<readonly Row[]> {
  const { head, all } = await peekText(pieces);
  const delimiter = guessDelimiter(head);
  const newline = !head.includes('\n') && head.includes('\r') ? '\r' : '\n';
  const parse = (text: string, last: boolean) =>
    new Papa.Parser({ delimiter, newline } as Papa.ParseConfig).parse(text, 0, !last) as Parsed;
  let carried = '';
  let row = 0;
  const rowsOf = (text: string, last: boolean): Row[] => {
    const parsed = parse(text, last);
    const error = parsed.errors.find(({ code }) => code === 'MissingQuotes' || code === 'InvalidQuotes');
    if (error && (last || error.code === 'InvalidQuotes'))
      throw new Problem('csv-damaged', { row: row + (error.row ?? 0) + 1, reason: 'quotes' });
    carried = last ? '' : text.slice(parsed.meta.cursor);
    if (carried.length > LONGEST_RECORD)
      throw new Problem('csv-damaged', { row: row + parsed.data.length + 1, reason: 'quotes' });
    const rows: Row[] = [];
    for (const record of parsed.data) {
      row++;
      const built = toRow(record, row, limits, delimiter);
      if (built) rows.push(built);
    }
    if (row > limits.maxRows) throw new Problem('file-too-large', { limit: limits.maxRows, what: 'rows' });
    return rows;
  };
  let gathered = '';
  for await (const piece of all) {
    gathered += piece;
    // A long record is waited for in ever greater steps, so that it isn't parsed over and over.
    if (gathered.length < Math.max(STEP, carried.length)) continue;
    yield* batches(rowsOf(carried + gathered, false));
    gathered = '';
  }
  yield* batches(rowsOf(carried + gathered, true));
}

function* batches(rows: Row[]): Generator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += BATCH_ROWS) yield rows.slice(at, at + BATCH_ROWS);
}

function toRow(
  record: readonly string[],
  row: number,
  limits: ReadLimits,
  delimiter: Delimiter,
): Row | undefined {
  if (row === 1 && record.length <= 2 && record[0]?.startsWith('sep=')) return undefined;
  const cells: CellValue[] = new Array(record.length);
  let width = 0;
  let tooLong: number[] | undefined;
  for (let i = 0; i < record.length; i++) {
    let text = record[i] as string;
    // The carriage return of a CRLF stays at the end of the last cell.
    if (i === record.length - 1 && text.endsWith('\r')) text = text.slice(0, -1);
    cells[i] = undefined;
    if (text === '') continue;
    if (text.includes('\0')) throw new Problem('csv-damaged', { row, reason: 'NUL', delimiter });
    width = i + 1;
    if (text.length > limits.maxCellCharacters) {
      tooLong ??= [];
      tooLong.push(i);
    } else cells[i] = text;
  }
  if (width === 0) return undefined;
  if (width > limits.maxColumns)
    throw new Problem('workbook-too-wide', { sheet: '', limit: limits.maxColumns });
  cells.length = width;
  return tooLong ? { sheet: '', row, cells, tooLong } : { sheet: '', row, cells };
}
