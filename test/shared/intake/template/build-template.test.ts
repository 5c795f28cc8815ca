import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityRecord } from '../../../../shared/activities/record.ts';
import type { Row } from '../../../../shared/intake/read/cell.ts';
import { DEFAULT_LIMITS, openTable } from '../../../../shared/intake/read/read-table.ts';
import { findHeader } from '../../../../shared/intake/rows/header.ts';
import { keepKnown } from '../../../../shared/intake/rows/keep-known.ts';
import { planRows } from '../../../../shared/intake/rows/plan.ts';
import { rowToRecord } from '../../../../shared/intake/rows/row-to-record.ts';
import { buildTemplate, type TemplateRequest } from '../../../../shared/intake/template/build-template.ts';
import { checkMark, MARK_SHEET, readMark } from '../../../../shared/intake/template/template-mark.ts';
import { EMPTY_ROWS } from '../../../../shared/intake/template/workbook-sheets.ts';
import { LANGUAGES } from '../../../../shared/reference/languages.ts';
import { codeName } from '../../../../shared/reference/names.ts';
import { widthOf } from '../../../../shared/text/lines-of.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { bytesSource } from '../../../../shared/zip/byte-source.ts';
import { openZip } from '../../../../shared/zip/open-zip.ts';
import { unpack } from '../../../../shared/zip/unpack.ts';
import { arbitraryRecord } from '../../../arbitraries/record.ts';

const PERIOD = { from: '2026-01-01', to: '2026-12-31' };
const EMPTY: TemplateRequest = { language: 'en', period: PERIOD, templateId: 'T-0001' };

async function* filledWith(records: readonly ActivityRecord[]) {
  for (const record of records) yield { record, revisions: { activity: 3, update: 1 } };
}

async function rowsOf(bytes: Uint8Array, sheet: string): Promise<readonly Row[]> {
  const table = await openTable(bytesSource('template.xlsx', bytes));
  if (table.kind !== 'xlsx') throw new Error(table.kind);
  const rows: Row[] = [];
  for await (const batch of table.rows(sheet)) rows.push(...batch);
  return rows;
}

async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await openZip(bytesSource('template.xlsx', bytes), DEFAULT_LIMITS);
  const parts = new Map<string, string>();
  for (const [name, entry] of zip.entries) {
    const pieces: Uint8Array[] = [];
    for await (const piece of unpack(zip, entry)) pieces.push(piece);
    parts.set(name, Buffer.concat(pieces).toString('utf8'));
  }
  return parts;
}

async function sentBack(bytes: Uint8Array) {
  const mark = readMark((await rowsOf(bytes, MARK_SHEET)).map(({ cells }) => cells));
  if (mark === undefined) throw new Error('no mark');
  checkMark(mark, PERIOD);
  const rows = await rowsOf(bytes, mark.sheet);
  const header = findHeader(rows, { profile: 'annual', marked: true });
  const plan = planRows(header.columns, {
    profile: 'annual',
    period: PERIOD,
    keyPrefix: mark.templateId,
    language: mark.language,
  });
  const taken = rows.filter(({ row }) => row > header.row).flatMap((row) => rowToRecord(row, plan) ?? []);
  return { mark, header, taken };
}

async function changed(
  bytes: Uint8Array,
  change: (page: ExcelJS.Worksheet, columns: Map<string, number>) => void,
) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const page = book.getWorksheet('Records');
  if (page === undefined) throw new Error('no sheet');
  const columns = new Map<string, number>();
  page.getRow(1).eachCell((cell, index) => columns.set(String(cell.value), index));
  change(page, columns);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('the workbook to fill in', { timeout: 120_000 }, () => {
  it('has the same bytes when it is made again', async () => {
    const one = await buildTemplate(EMPTY, wordsIn('en'));
    const two = await buildTemplate(EMPTY, wordsIn('en'));
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });

  it.each(LANGUAGES)(
    'in %s says what it is, and is no record as long as nobody fills it in',
    async (language) => {
      const bytes = await buildTemplate({ ...EMPTY, language }, wordsIn(language));
      const { mark, header, taken } = await sentBack(bytes);
      expect(mark).toMatchObject({ templateId: 'T-0001', period: PERIOD, language });
      expect(header.row).toBe(2);
      expect(header.findings).toEqual([]);
      expect(taken).toEqual([]);
    },
  );

  it('gives every empty row a key of its own', async () => {
    const rows = await rowsOf(await buildTemplate(EMPTY, wordsIn('en')), 'Records');
    const keys = rows.slice(2).map(({ cells }) => cells[0]);
    expect(keys).toHaveLength(EMPTY_ROWS);
    expect(new Set(keys).size).toBe(EMPTY_ROWS);
    expect(keys[0]).toBe('k-0001');
  });

  it('comes back with what was written, also where a code was chosen from a list', async () => {
    const bytes = await buildTemplate(EMPTY, wordsIn('en'));
    const filled = await changed(bytes, (page, columns) => {
      const write = (id: string, value: string | number) => {
        page.getRow(7).getCell(columns.get(id) ?? 0).value = value;
      };
      write('title', 'Exercices de cybersécurité');
      write('originalLanguage', 'fr');
      write('status', 'ongoing – Ongoing');
      write('claims.1.code', '9.c – Significantly increase access to ICT');
      write('claims.2.code', '8.10');
      write('claims.other', '9.1 | Parce que | R1');
      write('staffMonths', 6);
      write('startDate', '2025');
    });
    const { taken } = await sentBack(filled);
    expect(taken).toHaveLength(1);
    expect(taken[0]?.key).toBe('row:T-0001:k-0005');
    expect(taken[0]?.findings).toEqual([]);
    expect(taken[0]?.record.activity).toMatchObject({
      title: { fr: { text: 'Exercices de cybersécurité', status: 'original' } },
      status: 'ongoing',
      startDate: '2025',
      claims: [{ code: '9.c' }, { code: '8.10' }, { code: '9.1', weight: 'secondary' }],
    });
    expect(taken[0]?.record.update.staffMonths).toBe(6);
  });

  it.each(LANGUAGES)('offers codes with their names in %s', async (language) => {
    const book = new ExcelJS.Workbook();
    const bytes = await buildTemplate({ ...EMPTY, language }, wordsIn(language));
    await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
    const page = book.getWorksheet(wordsIn(language)('template.sheet.codes'));
    const choices = page?.getColumn(4).values.map(String) ?? [];
    expect(choices).toContain(`GS – ${codeName('sectors', 'GS', language).text}`);
    // A code that says itself stands alone.
    expect(choices).toContain(
      language === 'en' ? 'ongoing' : `ongoing – ${codeName('statuses', 'ongoing', language).text}`,
    );
  });

  it.each(LANGUAGES)('in %s, filled with known activities, gives them back unchanged', async (language) => {
    const records = fc.sample(arbitraryRecord, { numRuns: 20, seed: 7 }).map(({ activity, update }) => ({
      activity,
      update: { ...update, period: PERIOD, profile: 'annual' as const },
    }));
    const bytes = await buildTemplate(
      { ...EMPTY, language, prefill: filledWith(records) },
      wordsIn(language),
    );
    const { taken } = await sentBack(bytes);
    expect(taken).toHaveLength(records.length);
    taken.forEach((incoming, index) => {
      const record = records[index];
      if (record === undefined) throw new Error('no record');
      expect(incoming.key).toBe(record.activity.activityId);
      expect(incoming.base).toEqual({ activity: 3, update: 1 });
      const whole = keepKnown(incoming.record, record, incoming.present);
      expect(JSON.stringify(whole)).toBe(JSON.stringify(record));
    });
  });

  it('of another year or another version is refused', () => {
    const mark = {
      version: '2026.1',
      templateId: 'T',
      period: PERIOD,
      language: 'en',
      sheet: 'Records',
    } as const;
    expect(() => checkMark(mark, { from: '2027-01-01', to: '2027-12-31' })).toThrow('template-other-year');
    expect(() => checkMark({ ...mark, version: '1' }, PERIOD)).toThrow('template-unknown');
    expect(readMark([['version', '2026.1']])).toBeUndefined();
  });

  it('has text cells for codes, drop-downs by range, notes, a hidden first row and frozen heads', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(await buildTemplate(EMPTY, wordsIn('en'))) as unknown as ExcelJS.Buffer);
    const page = book.getWorksheet('Records');
    if (page === undefined) throw new Error('no sheet');
    const heads = (page.getRow(1).values as readonly unknown[]).map(String);
    const claim = heads.indexOf('claims.1.code');
    expect(page.getColumn(claim).numFmt).toBe('@');
    expect(page.getRow(1).hidden).toBe(true);
    expect(page.views[0]).toMatchObject({ state: 'frozen', ySplit: 2, xSplit: heads.indexOf('title') });
    expect(String(page.getRow(2).getCell(claim).note)).toBeTruthy();
    expect(page.getRow(2).getCell(heads.indexOf('title')).value).toMatch(/ \*$/);
    expect(book.definedNames.getRanges('codes_sdgCodes').ranges).toHaveLength(1);
    expect(book.getWorksheet('_wsis')?.state).toBe('veryHidden');
  });

  it.each(LANGUAGES)(
    'prints its sheets on few pages, heads and titles on each of them (%s)',
    async (language) => {
      const words = wordsIn(language);
      const bytes = await buildTemplate({ ...EMPTY, language }, words);
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
      const [readMe, records, codes] = book.worksheets;
      const upright = { orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
      expect(readMe?.pageSetup).toMatchObject(upright);
      expect(codes?.pageSetup).toMatchObject({ ...upright, printTitlesRow: '1:1' });
      expect(records?.pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, fitToHeight: 0 });
      expect(records?.pageSetup.fitToWidth).toBeLessThanOrEqual(8);
      for (const page of book.worksheets.slice(0, 3)) {
        expect(page.views[0]?.rightToLeft ?? false, page.name).toBe(language === 'ar');
      }
      const xml = (await partsOf(bytes)).get('xl/workbook.xml') ?? '';
      const last = records?.getColumn(records.columnCount).letter;
      expect(xml).toContain(`!$A$1:$${last}$22</definedName>`);
      expect(xml).toMatch(/_xlnm\.Print_Titles" localSheetId="1">[^<]*!\$A:\$F,[^<]*!\$2:\$2</);
    },
  );

  it.each(LANGUAGES)('shows the whole of its instructions and of every head (%s)', async (language) => {
    const book = new ExcelJS.Workbook();
    const bytes = await buildTemplate({ ...EMPTY, language }, wordsIn(language));
    await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
    const [readMe, records] = book.worksheets;
    readMe?.eachRow((row) => {
      const size = row.getCell(1).font.size ?? 0;
      const [line = ''] = [String(row.getCell(1).value)];
      const lines = Math.ceil((widthOf(line) * size) / 11 / ((readMe.getColumn(1).width ?? 0) * 1.1));
      expect(row.height, line).toBeGreaterThanOrEqual(lines * size * 1.3);
    });
    const heads = records?.getRow(2);
    heads?.eachCell((cell, index) => {
      const width = records?.getColumn(index).width ?? 0;
      for (const word of String(cell.value).split(/\s/))
        if (widthOf(word) === word.length) expect(word.length, word).toBeLessThan(width);
      expect((heads.height - 6) / 16, String(cell.value)).toBeGreaterThanOrEqual(
        Math.ceil(widthOf(String(cell.value)) / width),
      );
    });
  });
});
