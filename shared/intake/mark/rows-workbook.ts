/** Rows of a CSV file, or records of a JSON file, as a new workbook with their findings marked in it. */
import type { Finding } from '../../activities/finding.ts';
import type { Words } from '../../text/words.ts';
import { writeZip, type ZipEntry } from '../../zip/write-zip.ts';
import type { CellValue } from '../read/cell.ts';
import type { OpenTable } from '../read/read-table.ts';
import { columnLetters } from '../rows/columns.ts';
import { findingsSheet } from './findings-sheet.ts';
import { groupMarks } from './group-marks.ts';
import { escapeXml } from './mark-sheet.ts';
import { markStyles } from './mark-styles.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

export interface RowsMarking {
  /** A fresh pass over the findings, in order of rows. */
  readonly findings: () => AsyncIterable<Finding>;
  readonly words: Words;
}

interface NumberedRow {
  readonly row: number;
  readonly cells: readonly CellValue[];
}

/** The workbook's bytes: remarks in column A, then what the file held, row by row at its own number. */
export function rowsWorkbook(table: OpenTable, { findings, words }: RowsMarking): AsyncGenerator<Uint8Array> {
  const styles = markStyles(STYLES);
  const entries: ZipEntry[] = [
    { name: '[Content_Types].xml', text: () => [contentTypes()] },
    { name: '_rels/.rels', text: () => [relationships([['officeDocument', 'xl/workbook.xml']])] },
    { name: 'xl/workbook.xml', text: () => [workbook([words('marks.rows'), words('marks.sheet')])] },
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
    { name: 'xl/worksheets/sheet1.xml', text: () => bytes(rowsSheet()) },
    { name: 'xl/worksheets/sheet2.xml', text: () => bytes(findingsSheet(findings(), { styles, words })) },
    // Last, because the sheets find out which styles are needed.
    { name: 'xl/styles.xml', text: () => [styles.text()] },
  ];

  async function* rowsSheet(): AsyncGenerator<string> {
    yield `${HEAD}<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="70" customWidth="1"/></cols><sheetData>`;
    const marks = groupMarks(findings(), '', words);
    let next = await marks.next();
    for await (const { cells, row } of rowsOf(table)) {
      while (!next.done && next.value.row < row) next = await marks.next();
      const found = !next.done && next.value.row === row ? next.value : undefined;
      let xml = cellXml(`A${row}`, styles.note, found?.note);
      for (const [index, value] of cells.entries()) {
        const severity = found?.cells.get(columnLetters(index));
        xml += cellXml(
          `${columnLetters(index + 1)}${row}`,
          severity === undefined ? 0 : styles.marked(0, severity),
          value,
        );
      }
      yield `<row r="${row}">${xml}</row>`;
    }
    yield '</sheetData></worksheet>';
  }

  return writeZip(entries);
}

async function* rowsOf(table: OpenTable): AsyncGenerator<NumberedRow> {
  if ('objects' in table) {
    for await (const batch of table.objects()) {
      for (const { line, value } of batch) yield { row: line, cells: [JSON.stringify(value)] };
    }
  } else {
    for await (const batch of table.rows()) yield* batch;
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
