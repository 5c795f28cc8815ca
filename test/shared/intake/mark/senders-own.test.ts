import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markedCopy } from '../../../../shared/intake/mark/marked-copy.ts';
import { DEFAULT_LIMITS } from '../../../../shared/intake/read/read-table.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { bytesSource } from '../../../../shared/zip/byte-source.ts';
import { openZip } from '../../../../shared/zip/open-zip.ts';
import { unpack } from '../../../../shared/zip/unpack.ts';
import { type IntakeDesk, intakeDesk } from '../../../functions/intake/intake-desk.ts';

const LONG = 'Governments, operators and users trained together. '.repeat(20);
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

let desk: IntakeDesk;
beforeEach(() => {
  desk = intakeDesk();
});
afterEach(() => desk.close());

async function marked(bytes: Uint8Array, language: 'en' | 'ar' = 'en') {
  const taken = await desk.send(bytes, { name: 'sent.xlsx' });
  const pieces: Uint8Array[] = [];
  const findings = async function* () {
    yield* taken.findings;
  };
  const options = { findings, layout: taken.proof.layout, words: wordsIn(language), bases: taken.bases };
  for await (const piece of markedCopy(bytesSource('sent.xlsx', bytes), options)) pieces.push(piece);
  return { taken, bytes: new Uint8Array(Buffer.concat(pieces)) };
}

async function opened(bytes: Uint8Array) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return book;
}

async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await openZip(bytesSource('sent.xlsx', bytes), DEFAULT_LIMITS);
  const parts = new Map<string, string>();
  for (const [name, entry] of zip.entries) {
    const pieces: Uint8Array[] = [];
    for await (const piece of unpack(zip, entry)) pieces.push(piece);
    parts.set(name, Buffer.concat(pieces).toString('latin1'));
  }
  return parts;
}

/** A workbook with everything that people put into one; its records stand on the first sheet. */
async function richWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const page = book.addWorksheet('Our list', {
    views: [{ state: 'frozen', ySplit: 1, zoomScale: 80 }],
    pageSetup: { orientation: 'landscape', printArea: 'A1:D9' },
    properties: { tabColor: { argb: 'FF00AA55' } },
  });
  page.addRow(['Title', 'year', 'Summary', 'Favourite colour']);
  page.addRow(['Drills', 2025, LONG, 'blue']);
  page.addRow(['Camps', 2025, LONG, 'red']).height = 33;
  page.addRow([
    'Talks',
    2025,
    'short',
    { richText: [{ text: 'gr', font: { bold: true } }, { text: 'een' }] },
  ]);
  page.addRow(['Tours', 2025, LONG, { text: 'site', hyperlink: 'https://example.org/' }]);
  page.columns = [{ width: 31 }, { width: 7, hidden: true }, { width: 44 }, { width: 12 }];
  page.getColumn(3).alignment = { wrapText: true };
  page.getCell('A2').note = 'a remark of ours';
  page.getCell('B2').numFmt = '0000';
  page.getCell('A3').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF123456' } };
  page.getCell('D3').dataValidation = { type: 'list', formulae: ['"blue,red,green"'], allowBlank: true };
  page.mergeCells('A8:C8');
  page.addConditionalFormatting({
    ref: 'B2:B9',
    rules: [{ type: 'expression', priority: 1, formulae: ['B2>2020'], style: { font: { bold: true } } }],
  });
  const image = book.addImage({ base64: PIXEL, extension: 'png' });
  page.addImage(image, { tl: { col: 0, row: 9 }, ext: { width: 40, height: 40 } });
  const other = book.addWorksheet('Sums', { state: 'hidden' });
  other.addTable({
    name: 'Colours',
    ref: 'A1',
    columns: [{ name: 'Colour' }, { name: 'Count' }],
    rows: [
      ['blue', 1],
      ['red', 2],
    ],
  });
  other.getCell('D1').value = { formula: 'SUM(B2:B3)', result: 3 };
  book.definedNames.add("'Our list'!$D$2:$D$9", 'favourites');
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('what a sender has put into the workbook', () => {
  it('is still there, byte for byte but for the marks', async () => {
    const sent = await richWorkbook();
    const { bytes, taken } = await marked(sent);
    expect(taken.findings.length).toBeGreaterThan(0);
    const before = await partsOf(sent);
    const after = await partsOf(bytes);
    const touched = [
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
    ];
    for (const [name, text] of before) if (!touched.includes(name)) expect(after.get(name), name).toBe(text);
    const comment = /<comment ref="A2".*?<\/comment>/;
    expect(comment.exec(after.get('xl/comments1.xml') ?? '')?.[0]).toBe(
      comment.exec(before.get('xl/comments1.xml') ?? '')?.[0],
    );
    expect([...before.keys()].some((name) => name.includes('media/'))).toBe(true);
    const tail = (text = '') => text.slice(text.indexOf('</sheetData>'));
    expect(tail(after.get('xl/worksheets/sheet1.xml'))).toBe(tail(before.get('xl/worksheets/sheet1.xml')));
    const names = (text = '') => /<definedNames>.*<\/definedNames>/.exec(text)?.[0];
    expect(names(after.get('xl/workbook.xml'))).toBe(names(before.get('xl/workbook.xml')));
  });

  it('looks as before: formats, widths, set heights, notes, lists, pictures, other sheets', async () => {
    const sent = await richWorkbook();
    const own = (await opened(sent)).worksheets[0];
    const book = await opened((await marked(sent)).bytes);
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Our list', 'visible'],
      ['Sums', 'hidden'],
      ['Findings', 'visible'],
    ]);
    const page = book.worksheets[0];
    for (const column of [1, 2, 3, 4]) {
      expect(page?.getColumn(column).width).toBe(own?.getColumn(column).width);
      expect(page?.getColumn(column).hidden).toBe(own?.getColumn(column).hidden);
    }
    expect(page?.getRow(3).height).toBeGreaterThanOrEqual(33);
    expect(page?.getCell('B2').numFmt).toBe('0000');
    expect(page?.getCell('A2').note).toEqual(own?.getCell('A2').note);
    expect(page?.getCell('D3').dataValidation).toEqual(own?.getCell('D3').dataValidation);
    expect(page?.getCell('D4').value).toEqual(own?.getCell('D4').value);
    expect(page?.getCell('D5').value).toEqual(own?.getCell('D5').value);
    expect(page?.getImages()).toHaveLength(1);
    expect(page?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1, zoomScale: 80 });
    expect(book.getWorksheet('Sums')?.getTable('Colours')).toBeDefined();
    expect(book.getWorksheet('Sums')?.getCell('D1').value).toMatchObject({
      formula: 'SUM(B2:B3)',
      result: 3,
    });
  });
});

describe('a row of long texts', () => {
  it('gets a fair height though nothing is wanting in it, unless its sender has set one', async () => {
    const layout = { sheet: 'Our list', labelRow: 1, remarks: 'E', markedBefore: false };
    const options = { findings: async function* () {}, layout, words: wordsIn('en') };
    const pieces: Uint8Array[] = [];
    for await (const piece of markedCopy(bytesSource('a.xlsx', await richWorkbook()), options)) {
      pieces.push(piece);
    }
    const xml = (await partsOf(Buffer.concat(pieces))).get('xl/worksheets/sheet1.xml') ?? '';
    const tags = xml.match(/<row [^>]*>/g) ?? [];
    expect(tags.map((tag) => / ht="([\d.]+)"/.exec(tag)?.[1])).toEqual([
      '15',
      '180',
      '33',
      undefined,
      '180',
      undefined,
    ]);
    expect(tags[1]).not.toContain('customHeight');
    expect(tags[2]).toContain('customHeight="1"');
  });

  it('in an Arabic copy is explained from right to left', async () => {
    const book = await opened((await marked(await richWorkbook(), 'ar')).bytes);
    const findings = book.worksheets.at(-1);
    expect(findings?.views[0]?.rightToLeft).toBe(true);
    expect(findings?.getCell('F2').alignment.readingOrder).toBe('rtl');
    expect(findings?.getCell('A1').font.bold).toBe(true);
    expect(findings?.pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, fitToWidth: 1 });
  });
});
