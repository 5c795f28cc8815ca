/** Reads the cells of a workbook that we wrote: values by row and column, nothing else. */
import { SaxesParser } from 'saxes';
import type { Entry } from 'yauzl';
import type { ShownForeign } from '../../reports/shown.ts';
import { bytesSource } from '../../zip/byte-source.ts';
import { openZip, type Zip } from '../../zip/open-zip.ts';
import { unpack } from '../../zip/unpack.ts';
import { type SheetWatch, watchSheet } from './watch-sheet.ts';

/** Cells from column A on; empty ones are undefined. */
export type CellRow = readonly (string | number | undefined)[];

const LIMITS = { maxUnpackedBytes: 2 ** 31, maxEntries: 2000, maxRatio: 1000 };
const SHEET = /^xl\/worksheets\/sheet(\d+)\.xml$/;

/** A sheet that is read is no larger, in bytes unpacked: one that counts has some hundred rows. */
const MOST = 2 ** 25;

/** A sheet, and what its table says of it. */
export interface SheetCells {
  /** What its table is named for; absent where it has none. */
  readonly id?: string;
  /** Which of the rows has the heads of its table. */
  readonly head?: number;
  /** Absent where the sheet is too large to be read and its table is named for an id in `mayBeLarge`. */
  readonly rows?: readonly CellRow[];
  /** What is written on its tab. */
  readonly name?: string;
  /** The foot of its pages, as it is coded. */
  readonly foot?: string;
  /** What no sheet of ours holds. */
  readonly strange?: readonly ShownForeign[];
}

/**
 * The sheets with their tables.
 * @throws Problem of the ZIP reader, and Error where a sheet is no XML or too large.
 */
export async function readTables(
  bytes: Uint8Array,
  mayBeLarge: ReadonlySet<string> = new Set(),
): Promise<readonly SheetCells[]> {
  const zip = await openZip(bytesSource('workbook.xlsx', bytes), LIMITS);
  const entries = [...zip.entries.values()]
    .flatMap((entry) => {
      const number = SHEET.exec(entry.fileName)?.[1];
      return number === undefined ? [] : [{ entry, number: Number(number) }];
    })
    .sort((a, b) => a.number - b.number);
  const names = await namesOf(zip);
  const sheets: SheetCells[] = [];
  for (const { entry, number } of entries) {
    const { id, from } = await tableOf(zip, number);
    const named = id === undefined ? {} : { id };
    if (id !== undefined && mayBeLarge.has(id) && entry.uncompressedSize > MOST) sheets.push(named);
    else {
      const watch = watchSheet(number);
      const { numbers, rows } = rowsOf((await textOf(zip, entry)).toString('utf8'), watch);
      const around = { foot: watch.foot(), strange: watch.found, name: names[number - 1] ?? '' };
      sheets.push({ ...named, ...around, rows, head: numbers.indexOf(from) });
    }
  }
  return sheets;
}

/** The id that the table of a sheet is named for, and the number of its first row. */
async function tableOf(
  zip: Zip,
  sheet: number,
): Promise<{ readonly id: string | undefined; readonly from: number }> {
  const table = zip.entries.get(`xl/tables/table${sheet}.xml`);
  if (table === undefined) return { id: undefined, from: 0 };
  const xml = (await textOf(zip, table)).toString('utf8');
  const id = / displayName="Table_\d+_(\w+)"/.exec(xml)?.[1];
  return { id, from: Number(/ ref="[A-Z]+(\d+):/.exec(xml)?.[1] ?? 0) };
}

/** What stands on the tabs, in order. */
async function namesOf(zip: Zip): Promise<readonly string[]> {
  const workbook = zip.entries.get('xl/workbook.xml');
  if (workbook === undefined) return [];
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ attributes, name }) => {
    if (name === 'sheet') names.push(String(attributes.name));
  });
  parser.write((await textOf(zip, workbook)).toString('utf8')).close();
  return names;
}

async function textOf(zip: Zip, entry: Entry): Promise<Buffer> {
  if (entry.uncompressedSize > MOST) throw new Error(`${entry.fileName} is too large to be read`);
  const pieces: Buffer[] = [];
  for await (const piece of unpack(zip, entry)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Rows with their numbers; those without a cell may be left out. */
function rowsOf(
  xml: string,
  watch: SheetWatch,
): { readonly rows: readonly CellRow[]; readonly numbers: readonly number[] } {
  const numbers: number[] = [];
  const rows: (string | number | undefined)[][] = [];
  let row: (string | number | undefined)[] = [];
  let text: string | undefined;
  let at = 0;
  let isText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ attributes, name }) => {
    watch.open(name, attributes);
    if (name === 'row') {
      row = [];
      numbers.push(Number(attributes.r ?? numbers.length + 1));
    } else if (name === 'c') {
      at = columnOf(String(attributes.r ?? ''), row.length);
      isText = attributes.t !== undefined && attributes.t !== 'n';
      text = undefined;
    } else if (name === 'v' || name === 't') text ??= '';
  });
  parser.on('text', (piece) => {
    watch.text(piece);
    if (text !== undefined) text += piece;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'c') {
      const value = text === undefined ? undefined : isText ? unescaped(text) : Number(text);
      if (typeof value === 'string') watch.cell(value);
      row[at] = value;
      text = undefined;
    } else if (name === 'row') rows.push(row);
    watch.close(name);
  });
  parser.write(xml).close();
  return { rows, numbers };
}

/** Column of a reference such as `AB12`, from 0; `next` where the cell names none. */
function columnOf(reference: string, next: number): number {
  let column = 0;
  for (const letter of reference.match(/^[A-Z]+/)?.[0] ?? '')
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column === 0 ? next : column - 1;
}

/** `_xHHHH_` as the character that it stands for (ECMA-376 part 1, 22.9.2.19). */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
