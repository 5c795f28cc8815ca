/** Rows of a CSV file, or records of a JSON file, as a new workbook with their findings marked in it. */
import type { Finding } from '../../activities/finding.ts';
import { linesOf } from '../../text/lines-of.ts';
import type { Words } from '../../text/words.ts';
import { writeZip, type ZipEntry } from '../../zip/write-zip.ts';
import type { CellValue, Row } from '../read/cell.ts';
import type { OpenSheets, OpenTable } from '../read/read-table.ts';
import { columnLetters } from '../rows/columns.ts';
import { columnOfHeading } from '../rows/header.ts';
import type { SheetLayout } from '../sheet-layout.ts';
import { columnLook } from '../template/column-look.ts';
import { addContents } from './add-sheet-part.ts';
import { cellNotes } from './cell-notes.ts';
import { columnIndex } from './column-index.ts';
import { NO_STYLES } from './complete-styles.ts';
import { escapeXml } from './escape-xml.ts';
import { findingsSheet } from './findings-sheet.ts';
import { groupMarks } from './group-marks.ts';
import { markStyles } from './mark-styles.ts';
import { noteParts } from './note-parts.ts';
import { NOTE_WIDTH } from './remarks-column.ts';
import { fairHeight, rowHeight } from './row-height.ts';
import { isArabic, printed, sheetStart } from './sheet-start.ts';
import { drawingXml } from './sheet-tail.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const SHEET = 'xl/worksheets/sheet1.xml';

export interface RowsMarking {
  /** A fresh pass over the findings, in order of rows. */
  readonly findings: () => AsyncIterable<Finding>;
  /** Where the rows of a CSV file stand; absent for JSON. */
  readonly layout: SheetLayout | undefined;
  readonly words: Words;
  /** By row: what its cell of the base says from now on, where the file has such a column. */
  readonly bases?: ReadonlyMap<number, string>;
}

/** Characters of a column that nobody knows, and of a whole record. */
const OTHER_WIDTH = 24;
const RECORD_WIDTH = 100;

interface NumberedRow {
  readonly row: number;
  readonly cells: readonly CellValue[];
}

/** The workbook's bytes: what the file held, cell by cell at its own place, and one column more with the remarks. */
export async function* rowsWorkbook(
  table: OpenTable,
  { bases, findings, layout, words }: RowsMarking,
): AsyncGenerator<Uint8Array> {
  const rightToLeft = isArabic(words('marks.column'));
  const styles = markStyles(NO_STYLES, { rightToLeft });
  const sheet = words('marks.rows');
  const remarks = layout?.remarks ?? 'B';
  const heading = words('marks.column');
  const noting = { heading, rightToLeft, notes: await cellNotes(findings(), { sheet: '', words }) };
  const noted = await noteParts({ sheetPart: SHEET, links: [], taken: new Set(), text: nothing }, noting);
  const entries: ZipEntry[] = [
    { name: '[Content_Types].xml', text: () => [addContents(contentTypes(), noted?.added ?? [])] },
    { name: '_rels/.rels', text: () => [relationships([['officeDocument', 'xl/workbook.xml']])] },
    { name: 'xl/workbook.xml', text: () => [workbook([sheet, words('marks.sheet')])] },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: () => [
        relationships([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['worksheet', 'worksheets/sheet2.xml'],
          ['styles', 'styles.xml'],
        ]),
      ],
    },
    { name: SHEET, text: () => bytes(rowsSheet()) },
    {
      name: 'xl/worksheets/sheet2.xml',
      text: () => bytes(findingsSheet(findings(), { sheet, styles, words })),
    },
    // Last, because the sheets find out how high the rows are, and which styles are needed.
    ...Array.from(noted?.parts ?? [], ([name, xml]) => ({
      name,
      text: () => [Buffer.from(xml(), 'latin1')],
    })),
    { name: 'xl/styles.xml', text: () => [styles.text()] },
  ];

  async function* rowsSheet(): AsyncGenerator<string> {
    const remarksAt = columnIndex(remarks);
    const basesAt = layout?.bases === undefined ? undefined : columnIndex(layout.bases);
    const widths = await columnWidths(table, layout, remarksAt);
    yield `${sheetStart({ widths, frozen: layout?.labelRow ?? 0, rightToLeft })}<sheetData>`;
    const marks = groupMarks(findings(), '', words);
    if (noted) noted.room.widthOf = (index) => widths[index] ?? OTHER_WIDTH;
    let next = await marks.next();
    for await (const { cells, row } of rowsOf(table)) {
      while (!next.done && next.value.row < row) next = await marks.next();
      const found = !next.done && next.value.row === row ? next.value : undefined;
      const plain = row === layout?.labelRow ? styles.head : styles.plain;
      let xml = '';
      let lines = 1;
      for (const [index, value] of cells.entries()) {
        const letters = columnLetters(index);
        if (index === remarksAt) continue;
        const severity = found?.cells.get(letters);
        const style = severity === undefined ? plain : styles.marked(plain, severity);
        const base = index === basesAt ? bases?.get(row) : undefined;
        xml += cellXml(`${letters}${row}`, style, base ?? value);
        if (typeof value === 'string') lines = Math.max(lines, linesOf(value, widths[index] ?? OTHER_WIDTH));
      }
      const head = row === layout?.labelRow ? words('marks.column') : undefined;
      const note = [head, found?.note].filter((text) => text !== undefined).join('\n');
      if (note !== '') xml += cellXml(`${remarks}${row}`, styles.note, note);
      const height = Math.max(fairHeight(lines), rowHeight([{ text: note, width: NOTE_WIDTH }]));
      if (noted?.room.heights.has(row)) noted.room.heights.set(row, height);
      yield `<row r="${row}" ht="${height}">${xml}</row>`;
    }
    yield `</sheetData>${printed(widths)}${noted?.drawn ? drawingXml() : ''}</worksheet>`;
  }

  yield* writeZip(entries);
}

async function nothing(): Promise<undefined> {}

/** Known columns as wide as in the template; a record of a JSON file has one wide column. */
async function columnWidths(
  table: OpenTable,
  layout: SheetLayout | undefined,
  remarks: number,
): Promise<readonly number[]> {
  const heads = layout && !('objects' in table) ? await rowAt(table, layout.labelRow) : undefined;
  const widths = Array.from({ length: remarks }, (_, index) => {
    const column = columnOfHeading(String(heads?.cells[index] ?? ''));
    return column ? columnLook(column).width : heads ? OTHER_WIDTH : RECORD_WIDTH;
  });
  return [...widths, NOTE_WIDTH];
}

async function rowAt(table: OpenSheets, wanted: number): Promise<Row | undefined> {
  for await (const batch of table.rows()) {
    const found = batch.find(({ row }) => row >= wanted);
    if (found) return found;
  }
  return undefined;
}

async function* rowsOf(table: OpenTable): AsyncGenerator<NumberedRow> {
  if (!('objects' in table)) {
    for await (const batch of table.rows()) yield* batch;
    return;
  }
  let last = 0;
  for await (const batch of table.objects()) {
    for (const { line, value } of batch) {
      // Several records of one line get rows of their own.
      last = Math.max(line, last + 1);
      yield { row: last, cells: [JSON.stringify(value)] };
    }
  }
}

function cellXml(at: string, style: number, value: CellValue): string {
  if (value === undefined) return style === 0 ? '' : `<c r="${at}" s="${style}"/>`;
  if (typeof value === 'number') return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
  // Excel's limit for a cell; longer texts only come out of JSON, which stays with its sender.
  const text = escapeXml(String(value).slice(0, 32_000));
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function contentTypes(): string {
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${CONTENT}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/></Types>`;
}

function relationships(list: readonly (readonly [kind: string, target: string])[]): string {
  const all = list.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function workbook(sheets: readonly string[]): string {
  const all = sheets.map(
    (name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${all.join('')}</sheets></workbook>`;
}

async function* bytes(latin1: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const piece of latin1) yield Buffer.from(piece, 'latin1');
}
