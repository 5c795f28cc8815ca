/** Writes rows as a workbook or CSV file, as spreadsheet programs save them: shared strings, days as numbers. */
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { columnLetters } from '../shared/intake/rows/columns.ts';
import { writeZip } from '../shared/zip/write-zip.ts';
import type { BenchCell, Layout } from './layouts.ts';
import { makeRow } from './make-rows.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Characters gathered before they are handed on. */
const PIECE = 1 << 17;
const DAY = 86_400_000;
/** Serial number of 1 January 1970. */
const EPOCH = 25_569;

/** Writes `rows` rows as XLSX. With `inline`, texts stand in the cells, as programs that stream write them. */
export async function writeWorkbook(
  path: string,
  rows: number,
  layout: Layout,
  inline: boolean,
): Promise<void> {
  const strings = new Map<string, number>();
  const text = inline
    ? (value: string) => `t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
    : (value: string) => {
        let index = strings.get(value);
        if (index === undefined) {
          index = strings.size;
          strings.set(value, index);
        }
        return `t="s"><v>${index}</v></c>`;
      };
  const parts: readonly (readonly [string, () => Iterable<string>])[] = [
    [
      '[Content_Types].xml',
      () => [
        `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/></Types>`,
      ],
    ],
    [
      '_rels/.rels',
      () => [
        `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ],
    ],
    [
      'xl/workbook.xml',
      () => [
        `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Activities" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
    ],
    [
      'xl/_rels/workbook.xml.rels',
      () => [
        `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      ],
    ],
    [
      'xl/styles.xml',
      () => [
        `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
      ],
    ],
    ['xl/worksheets/sheet1.xml', () => gathered(sheet(rows, layout, text))],
    ['xl/sharedStrings.xml', () => gathered(sharedStrings(strings))],
  ];
  await pipeline(writeZip(parts.map(([name, pieces]) => ({ name, text: pieces }))), createWriteStream(path));
}

/** Writes `rows` rows as CSV (RFC 4180), UTF-8. */
export async function writeCsv(path: string, rows: number, layout: Layout): Promise<void> {
  await pipeline(gathered(csvLines(rows, layout)), createWriteStream(path));
}

function* sheet(rows: number, layout: Layout, text: (value: string) => string): Generator<string> {
  const letters = layout.heads.map((_, index) => columnLetters(index));
  const rowOf = (number: number, cells: readonly BenchCell[]): string => {
    let xml = `<row r="${number}">`;
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] ?? '';
      if (cell === '') continue;
      const open = `<c r="${letters[index]}${number}" `;
      if (typeof cell === 'string') xml += open + text(cell);
      else if (typeof cell === 'number') xml += `${open}><v>${cell}</v></c>`;
      else xml += `${open}s="1"><v>${Date.parse(cell.day) / DAY + EPOCH}</v></c>`;
    }
    return `${xml}</row>`;
  };
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rowOf(1, layout.heads)}`;
  for (let number = 1; number <= rows; number += 1) yield rowOf(number + 1, layout.cells(makeRow(number)));
  yield '</sheetData></worksheet>';
}

function* sharedStrings(strings: ReadonlyMap<string, number>): Generator<string> {
  yield `${XML}<sst xmlns="${MAIN}" uniqueCount="${strings.size}">`;
  for (const value of strings.keys()) yield `<si><t xml:space="preserve">${escaped(value)}</t></si>`;
  yield '</sst>';
}

function* csvLines(rows: number, layout: Layout): Generator<string> {
  yield csvLine(layout.heads);
  for (let number = 1; number <= rows; number += 1) yield csvLine(layout.cells(makeRow(number)));
}

function csvLine(cells: readonly BenchCell[]): string {
  const texts = cells.map((cell) => {
    const text = typeof cell === 'object' ? cell.day : String(cell);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${texts.join(',')}\r\n`;
}

function* gathered(texts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
