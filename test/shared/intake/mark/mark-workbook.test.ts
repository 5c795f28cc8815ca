import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import XLSX from 'xlsx';
import type { Finding } from '../../../../shared/activities/finding.ts';
import { markedCopy } from '../../../../shared/intake/mark/marked-copy.ts';
import { openTable } from '../../../../shared/intake/read/read-table.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { bytesSource } from '../../../../shared/zip/byte-source.ts';
import { cellsOf, csv, fillIn, template } from '../../../functions/intake/filled-workbook.ts';
import { counts, type IntakeDesk, intakeDesk, type Taken } from '../../../functions/intake/intake-desk.ts';
import { GOOD } from '../../activities/sample-record.ts';
import { workbookParts, worksheet, zipped } from '../read/make-workbook.ts';
import { readRows } from '../read/read-all.ts';

const ROW = cellsOf(GOOD);
const DAMAGED = {
  ...ROW,
  title: 'Short',
  coverage: 'everywhere',
  'claims.1.code': '99.9',
  'claims.other': '17.6 | العربية 中文',
  narrative: undefined,
};

let desk: IntakeDesk;
beforeEach(() => {
  desk = intakeDesk();
});
afterEach(() => desk.close());

async function* each(findings: readonly Finding[]) {
  yield* findings;
}

async function marked(
  bytes: Uint8Array,
  name: string,
  { bases, findings, proof: { layout } }: Taken,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const options = { findings: () => each(findings), layout, words: wordsIn('en'), bases };
  for await (const piece of markedCopy(bytesSource(name, bytes), options)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

async function sendAndMark(bytes: Uint8Array, name = 'sent.xlsx') {
  const taken = await desk.send(bytes, { name });
  return { taken, bytes: await marked(bytes, name, taken) };
}

async function opened(bytes: Uint8Array) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return book;
}

/** Every cell of every sheet that the sender knows, as another reader sees it. */
async function cells(bytes: Uint8Array, without: readonly string[] = []) {
  const all = new Map<string, unknown>();
  for (const sheet of (await opened(bytes)).worksheets) {
    if (sheet.name === 'Findings') continue;
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (!without.includes(cell.address.replace(/\d+$/, ''))) {
          all.set(`${sheet.name}!${cell.address}`, cell.value);
        }
      }),
    );
  }
  return all;
}

async function prefilledTemplate(): Promise<Uint8Array> {
  await desk.send(await fillIn(await template(), { 3: ROW }));
  const filled = (await desk.records()).map(({ activity, update }) => ({
    record: { activity: activity.state, update: update.state },
    revisions: { activity: activity.revision, update: update.revision },
  }));
  return template({ id: 'T-2', filled });
}

const fillOf = (cell: ExcelJS.Cell | undefined) =>
  cell?.fill?.type === 'pattern' ? cell.fill.fgColor?.argb : undefined;

describe('the marked workbook', { timeout: 120_000 }, () => {
  it('leaves every cell of the sender as it was, and colours those that are wrong', async () => {
    const sent = await fillIn(await template(), { 3: DAMAGED, 5: ROW });
    const { bytes, taken } = await sendAndMark(sent);
    expect(counts(taken)).toMatchObject({ rows: 2, created: 2, drafts: 1 });
    const remarks = taken.proof.layout?.remarks ?? '';
    const own = [remarks, taken.proof.layout?.bases ?? ''];
    expect(await cells(bytes, own)).toEqual(await cells(sent, own));
    const page = (await opened(bytes)).getWorksheet('Records');
    for (const { at, severity } of taken.findings) {
      if (severity !== 'error') continue;
      expect(at.column, JSON.stringify(at)).toMatch(/^[A-Z]+$/);
      expect(fillOf(page?.getCell(`${at.column}${at.row}`)), JSON.stringify(at)).toBe('FFFFC9A8');
    }
    expect(page?.getCell(`${remarks}1`).value).toBe('_findings');
    expect(page?.getCell(`${remarks}2`).value).toBe('What to mend');
    expect(fillOf(page?.getCell(`${remarks}2`)), 'as the headings beside it').toMatch(/^FF/);
    expect(String(page?.getCell(`${remarks}3`).value)).toContain('Coverage');
    expect(page?.getCell(`${remarks}6`).value ?? null).toBeNull();
  });

  it('lists every finding with a link to its cell', async () => {
    const { bytes, taken } = await sendAndMark(await fillIn(await template(), { 3: DAMAGED }));
    const sheet = (await opened(bytes)).getWorksheet('Findings');
    expect(sheet?.rowCount).toBe(taken.findings.length + 1);
    const [first] = taken.findings;
    const link = XLSX.read(bytes).Sheets.Findings?.B2?.l?.Target;
    expect(link).toBe(`#'Records'!${first?.at.column ?? 'A'}3`);
  });

  it('can be sent again, mended, and marked again without a trace of the first marks', async () => {
    const sent = await fillIn(await template(), { 3: DAMAGED });
    const once = await sendAndMark(sent);
    const twice = await sendAndMark(once.bytes);
    expect(counts(twice.taken)).toMatchObject({ rows: 1, unchanged: 1 });
    expect(twice.taken.findings).toEqual(once.taken.findings);
    expect(twice.taken.proof.layout).toMatchObject({
      markedBefore: true,
      remarks: once.taken.proof.layout?.remarks,
    });
    expect((await opened(twice.bytes)).worksheets.map(({ name }) => name)).toEqual(
      (await opened(once.bytes)).worksheets.map(({ name }) => name),
    );
    const mended = await fillIn(twice.bytes, { 3: ROW });
    const last = await sendAndMark(mended);
    expect(counts(last.taken)).toMatchObject({ rows: 1, updated: 1, drafts: 0 });
    const own = [last.taken.proof.layout?.remarks ?? '', last.taken.proof.layout?.bases ?? ''];
    expect(await cells(last.bytes, own)).toEqual(await cells(mended, own));
    const book = await opened(last.bytes);
    expect(book.worksheets.filter(({ name }) => name.startsWith('Findings'))).toHaveLength(1);
    const coverage = once.taken.findings.find(({ at }) => at.field === 'coverage')?.at.column;
    expect(fillOf(book.getWorksheet('Records')?.getCell(`${coverage}3`))).not.toBe('FFFFC9A8');
  });

  it('may be corrected and sent again: it knows what its sender has seen', async () => {
    const prefilled = await prefilledTemplate();
    const first = await sendAndMark(await fillIn(prefilled, { 3: { unit: 'BDT/EUR' } }));
    const corrected = await fillIn(first.bytes, { 3: { unit: 'TSB/SG17' } });
    const second = await sendAndMark(corrected, 'marked.xlsx');
    expect(counts(second.taken)).toMatchObject({ rows: 1, updated: 1 });
    const third = await fillIn(second.bytes, { 3: { unit: 'BDT/DNS' } });
    expect(counts(await desk.send(third, { name: 'marked.xlsx' }))).toMatchObject({ rows: 1, updated: 1 });
    expect((await desk.records())[0]?.activity.state.unit).toBe('BDT/DNS');
  });

  it('takes back nothing that it does not show, where a row was merged with the change of someone else', async () => {
    const prefilled = await prefilledTemplate();
    await desk.send(await fillIn(prefilled, { 3: { deputy: 'Hers' } }), { name: 'hers.xlsx' });
    const his = await sendAndMark(await fillIn(prefilled, { 3: { unit: 'BDT/EUR' } }), 'his.xlsx');
    expect(counts(his.taken)).toMatchObject({ updated: 1 });
    await desk.send(his.bytes, { name: 'his.xlsx' });
    expect((await desk.records())[0]?.activity.state).toMatchObject({ deputy: 'Hers', unit: 'BDT/EUR' });
  });

  it('of a row that was refused for a conflict is refused again', async () => {
    const prefilled = await prefilledTemplate();
    await desk.send(await fillIn(prefilled, { 3: { unit: 'BDT/EUR' } }), { name: 'hers.xlsx' });
    const his = await sendAndMark(await fillIn(prefilled, { 3: { unit: 'TSB/SG17' } }), 'his.xlsx');
    expect(counts(await desk.send(his.bytes, { name: 'his.xlsx' }))).toMatchObject({ refused: 1 });
  });

  it('puts the remarks behind everything that any row holds', async () => {
    const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const heads = `<row r="2">${cell('A2', 'Title')}${cell('B2', 'year')}${cell('C2', 'Favourite colour')}</row>`;
    const row = `<row r="3">${cell('A3', 'Drills')}${cell('B3', '2025')}${cell('G3', 'a note aside')}</row>`;
    const sent = await zipped({
      ...workbookParts(`<row r="1">${cell('A1', 'Our list')}</row>${heads}${row}`),
    });
    const { bytes, taken } = await sendAndMark(sent);
    expect(taken.proof.layout).toMatchObject({ labelRow: 2, remarks: 'H', markedBefore: false });
    expect(taken.proof.layout).not.toHaveProperty('idRow');
    const rows = await readRows('a.xlsx', bytes, {}, 'Data');
    expect(rows[2]?.cells.slice(0, 7)).toEqual([
      'Drills',
      '2025',
      undefined,
      undefined,
      undefined,
      undefined,
      'a note aside',
    ]);
    expect(String(rows[1]?.cells[7])).toMatch(/^What to mend\n• /);
    const again = await sendAndMark(bytes);
    expect(again.taken.proof.layout).toMatchObject({ remarks: 'H', markedBefore: true });
    expect(again.taken.findings.map(({ rule }) => rule)).toEqual(taken.findings.map(({ rule }) => rule));
  });

  it.each([
    ['no styles at all', { 'xl/styles.xml': undefined }],
    [
      'styles without any list',
      { 'xl/styles.xml': '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>' },
    ],
  ])('marks a workbook with %s', async (_, parts) => {
    const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const all = workbookParts(
      `<row r="1">${cell('A1', 'title')}${cell('B1', 'year')}</row><row r="2">${cell('A2', '网络演练')}${cell('B2', '2025')}</row>`,
    );
    const rels =
      parts['xl/styles.xml'] === undefined
        ? all['xl/_rels/workbook.xml.rels']?.replace(/<Relationship Id="rId3"[^>]*>/, '')
        : all['xl/_rels/workbook.xml.rels'];
    const sent = await zipped({ ...all, 'xl/_rels/workbook.xml.rels': rels, ...parts });
    const { bytes, taken } = await sendAndMark(sent);
    expect(taken.rows).toBe(1);
    const page = (await opened(bytes)).getWorksheet('Data');
    expect(page?.getCell('A2').value).toBe('网络演练');
    expect(fillOf(page?.getCell('A2'))).toMatch(/^FFFF/);
  });

  it('keeps prefixed namespaces', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const cell = (ref: string, text: string) =>
      `<x:c r="${ref}" t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`;
    const rows = `<x:row r="1">${cell('A1', 'title')}${cell('B1', 'year')}</x:row><x:row r="2">${cell('A2', 'Drills')}${cell('B2', '2025')}</x:row>`;
    const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
    const styles = `<x:styleSheet xmlns:x="${main}"><x:cellXfs count="1"><x:xf numFmtId="0"/></x:cellXfs></x:styleSheet>`;
    const sent = await zipped({
      ...workbookParts(),
      'xl/worksheets/sheet1.xml': sheet,
      'xl/styles.xml': styles,
    });
    const { bytes, taken } = await sendAndMark(sent);
    const remarks = taken.proof.layout?.remarks;
    expect(remarks).toBe('C');
    const read = await readRows('a.xlsx', bytes, {}, 'Data');
    expect(read[1]?.cells[2]).toContain('•');
    const other = XLSX.read(bytes).Sheets.Data;
    expect(other?.A2?.v).toBe('Drills');
    expect(other?.C2?.v).toContain('•');
  });

  it('marks CSV rows in a new workbook that can be mended and sent', async () => {
    const { bytes, taken } = await sendAndMark(Buffer.from(csv([DAMAGED, ROW])), 'rows.csv');
    expect(counts(taken)).toMatchObject({ created: 2, drafts: 1 });
    const page = (await opened(bytes)).worksheets[0];
    const title = taken.findings.find(({ at }) => at.field === 'title' && at.row === 2)?.at;
    expect(page?.getCell(`${title?.column}2`).value).toBe('Short');
    expect(fillOf(page?.getCell(`${title?.column}2`))).toMatch(/^FFFF/);
    const again = await desk.send(bytes, { name: 'marked.xlsx' });
    expect(counts(again)).toMatchObject({ rows: 2, unchanged: 2, refused: 0 });
    expect(again.findings.map(({ rule }) => rule)).toEqual(taken.findings.map(({ rule }) => rule));
  });

  it('marks JSON records in a new workbook, several of one line too', async () => {
    const sent = Buffer.from(
      JSON.stringify([
        { ...DAMAGED, year: 2025 },
        { ...ROW, year: 2025 },
      ]),
    );
    const { bytes } = await sendAndMark(sent, 'rows.json');
    const table = await openTable(bytesSource('a.xlsx', bytes));
    expect(table.sheets.map(({ name }) => name)).toEqual(['Rows', 'Findings']);
    const rows = await readRows('a.xlsx', bytes, {}, 'Rows');
    expect(rows.map(({ row }) => row)).toEqual([1, 2]);
  });

  it('streams 20,000 rows in bounded memory', async () => {
    const text = (n: number) =>
      `<c r="A${n}" t="inlineStr"><is><t>Cybersecurity drill number ${n} &amp; 中文</t></is></c>`;
    const rows = Array.from(
      { length: 20_000 },
      (_, i) => `<row r="${i + 2}">${text(i + 2)}<c r="B${i + 2}"><v>2025</v></c></row>`,
    );
    const head =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>title</t></is></c><c r="B1" t="inlineStr"><is><t>year</t></is></c></row>';
    const sent = await zipped({
      ...workbookParts(),
      'xl/worksheets/sheet1.xml': worksheet(head + rows.join('')),
    });
    const findings = Array.from(
      { length: 20_000 },
      (_, i): Finding => ({
        rule: 'text-too-short',
        severity: 'error',
        at: { sheet: 'Data', row: i + 2, column: 'A', field: 'title' },
        params: { unit: 'words', count: 4, limit: 10 },
      }),
    );
    const layout = { sheet: 'Data', labelRow: 1, remarks: 'C', markedBefore: false };
    const before = process.memoryUsage().rss;
    const start = performance.now();
    let size = 0;
    for await (const piece of markedCopy(bytesSource('a.xlsx', sent), {
      findings: () => each(findings),
      layout,
      words: wordsIn('en'),
    })) {
      size += piece.length;
    }
    expect(size).toBeGreaterThan(100_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 2 ** 20);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
