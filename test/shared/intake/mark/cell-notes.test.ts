import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../../../shared/activities/finding.ts';
import { cellNotes } from '../../../../shared/intake/mark/cell-notes.ts';
import { findingText } from '../../../../shared/intake/mark/finding-text.ts';
import { markedCopy } from '../../../../shared/intake/mark/marked-copy.ts';
import { DEFAULT_LIMITS } from '../../../../shared/intake/read/read-table.ts';
import { type Words, wordsIn } from '../../../../shared/text/words.ts';
import { bytesSource } from '../../../../shared/zip/byte-source.ts';
import { openZip } from '../../../../shared/zip/open-zip.ts';
import { unpack } from '../../../../shared/zip/unpack.ts';
import { cellsOf, csv, fillIn, template } from '../../../functions/intake/filled-workbook.ts';
import { type IntakeDesk, intakeDesk } from '../../../functions/intake/intake-desk.ts';
import { GOOD } from '../../activities/sample-record.ts';
import { workbookParts, zipped } from '../read/make-workbook.ts';

const ROW = cellsOf(GOOD);
const WRONG = { ...ROW, title: 'Short', coverage: 'everywhere' };

let desk: IntakeDesk;
beforeEach(() => {
  desk = intakeDesk();
});
afterEach(() => desk.close());

async function* each(findings: readonly Finding[]) {
  yield* findings;
}

async function marked(bytes: Uint8Array, name = 'sent.xlsx', words: Words = wordsIn('en')) {
  const taken = await desk.send(bytes, { name });
  const pieces: Uint8Array[] = [];
  const options = { findings: () => each(taken.findings), layout: taken.proof.layout, words };
  for await (const piece of markedCopy(bytesSource(name, bytes), options)) pieces.push(piece);
  const all = Buffer.concat(pieces);
  const zip = await openZip(bytesSource('marked.xlsx', all), DEFAULT_LIMITS);
  const part = async (pattern: RegExp) => {
    const entry = [...zip.entries.values()].find(({ fileName }) => pattern.test(fileName));
    const parts: Uint8Array[] = [];
    if (entry) for await (const piece of unpack(zip, entry)) parts.push(piece);
    return Buffer.concat(parts).toString();
  };
  return { bytes: new Uint8Array(all), findings: taken.findings, notes: await notesOf(all), part };
}

/** By cell, as another reader sees them. */
async function notesOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const notes = new Map<string, string>();
  for (const sheet of book.worksheets)
    sheet.eachRow((row) =>
      row.eachCell({ includeEmpty: true }, (cell) => {
        const note = cell.note as ExcelJS.Comment | string | undefined;
        if (note === undefined) return;
        const text = typeof note === 'string' ? note : (note.texts ?? []).map(({ text }) => text).join('');
        notes.set(cell.address, text);
      }),
    );
  return notes;
}

const said = (notes: ReadonlyMap<string, string>, row: number) =>
  [...notes].filter(([cell]) => cell.replace(/^[A-Z]+/, '') === String(row));

describe('the notes of a marked workbook', { timeout: 120_000 }, () => {
  it.each(['ar'] as const)(
    'say at each cell what is wrong and how to mend it, in the language asked for (%s)',
    async (language) => {
      const words = wordsIn(language);
      const sent = await fillIn(await template(), { 3: WRONG, 4: ROW });
      const { findings, notes, part } = await marked(sent, 'sent.xlsx', words);
      const placed = findings.filter(({ at }) => at.column !== undefined);
      expect(placed.length).toBeGreaterThan(1);
      for (const finding of placed) {
        const note = notes.get(`${finding.at.column}${finding.at.row}`);
        expect(note, JSON.stringify(finding.at)).toContain(findingText(finding, words));
        expect(note).toMatch(new RegExp(`^${words('marks.column')}\n• `));
      }
      const before = await notesOf(sent);
      for (const [cell, note] of before) expect(notes.get(cell)).toBe(note);
      expect(said(notes, 2)).toHaveLength(said(before, 2).length);
      const shapes = (await part(/vmlDrawing\d+\.vml$/)).match(/ObjectType="Note"/g) ?? [];
      expect(shapes).toHaveLength(notes.size);
    },
  );

  it('go when the workbook comes back mended, whatever language they were in', async () => {
    const first = await marked(await fillIn(await template(), { 3: WRONG }), 'a.xlsx', wordsIn('ru'));
    const mended = await marked(await fillIn(first.bytes, { 3: ROW }), 'b.xlsx', wordsIn('fr'));
    const wrong = new Set(mended.findings.map(({ at }) => `${at.column}${at.row}`));
    expect(said(mended.notes, 3).map(([cell]) => cell)).toEqual(
      [...wrong].filter((cell) => /^[A-Z]/.test(cell)),
    );
    expect(said(mended.notes, 2)).toEqual(said(first.notes, 2));
    const ids = [...(await mended.part(/vmlDrawing\d+\.vml$/)).matchAll(/ id="(_x0000_s\d+)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(mended.notes.size);
  });

  it('leave a comment of the sender where it is', async () => {
    const own = new ExcelJS.Workbook();
    const page = own.addWorksheet('Our list');
    page.addRow(['Title', 'year', 'Coverage']);
    page.addRow(['Drills', 2025, 'everywhere']);
    page.getCell('A2').note = 'Ask Zeynep';
    const { findings, notes } = await marked(new Uint8Array(await own.xlsx.writeBuffer()));
    expect(findings.some(({ at }) => at.column === 'A' && at.row === 2)).toBe(true);
    expect(notes.get('A2')).toBe('Ask Zeynep');
    expect(notes.get('C2')).toContain('Coverage: ');
  });

  it('come into a workbook that had none, before what must stand behind them', async () => {
    const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const parts = workbookParts(
      `<row r="1">${cell('A1', 'Title')}${cell('B1', 'year')}</row><row r="2">${cell('A2', 'Drills')}${cell('B2', '2025')}</row>`,
    );
    const sheet = 'xl/worksheets/sheet1.xml';
    const tail =
      '<conditionalFormatting sqref="A2"><cfRule type="expression" priority="1"><formula>1&gt;2</formula><extLst/></cfRule></conditionalFormatting><extLst><ext uri="x"/></extLst></worksheet>';
    const sent = await zipped({ ...parts, [sheet]: parts[sheet]?.replace('</worksheet>', tail) });
    const { notes, part } = await marked(sent);
    expect(notes.get('A2')).toMatch(/^What to mend\n• /);
    expect(await part(/sheet1\.xml$/)).toMatch(
      /<\/conditionalFormatting><legacyDrawing [^>]*r:id="rIdWsisBoxes"\/><extLst>/,
    );
    expect(await part(/Content_Types/)).toContain('Extension="vml"');
  });

  it('stand in the workbook that a CSV file becomes', async () => {
    const { notes } = await marked(Buffer.from(csv([WRONG, ROW])), 'rows.csv');
    expect(said(notes, 2).length).toBeGreaterThan(1);
    for (const [, note] of said(notes, 2)) expect(note).toMatch(/^What to mend\n• /);
  });

  it('end after the first ones, and say five findings each', async () => {
    const findings = Array.from(
      { length: 70 },
      (_, index): Finding => ({
        rule: 'text-too-short',
        severity: 'error',
        at: { sheet: 'S', row: 2 + Math.floor(index / 7), column: 'A', field: 'title' },
        params: { unit: 'words', count: 4, limit: 10 },
      }),
    );
    const notes = await cellNotes(each(findings), { most: 4, sheet: 'S', words: wordsIn('en') });
    expect(notes.map(({ column, row }) => `${column}${row}`)).toEqual(['A2', 'A3', 'A4', 'A5']);
    expect(notes[0]?.text.split('\n')).toHaveLength(5);
  });
});
