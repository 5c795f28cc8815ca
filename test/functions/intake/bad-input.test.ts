import { describe, expect, it } from 'vitest';
import { isProblem } from '../../../shared/text/problem.ts';
import { findingMessage, problemMessage } from '../../../shared/text/problem-message.ts';
import { wordsIn } from '../../../shared/text/words.ts';
import { GOOD } from '../../shared/activities/sample-record.ts';
import { workbook, worksheet, zipped } from '../../shared/intake/read/make-workbook.ts';
import { type Cells, cellsOf, csv, fillIn, template } from './filled-workbook.ts';
import { intakeDesk, type SendOptions } from './intake-desk.ts';

const ROW = cellsOf(GOOD);
const SHEET = 'xl/worksheets/sheet1.xml';

function compound(stream: string): Buffer {
  const file = Buffer.alloc(2048);
  file.writeUInt32BE(0xd0cf11e0, 0);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.write(stream, 1024, 'utf16le');
  return file;
}

/** The second half of a CSV file is damaged: rows of the first half must not be taken in. */
function damagedAtTheEnd(): string {
  const rows = Array.from({ length: 2500 }, (_, i) => ({ ...ROW, title: `Cybersecurity drill ${i}` }));
  return `${csv(rows)}\r\n"never ends`;
}

async function lying(): Promise<Buffer> {
  const zip = Buffer.from(await workbook());
  zip.writeUInt32LE(50, zip.lastIndexOf(SHEET) - 46 + 24);
  return zip;
}

type Make = () => Promise<Uint8Array | string> | Uint8Array | string;
const refusals: readonly (readonly [what: string, name: string, make: Make, code: string])[] = [
  ['an empty file', 'a.xlsx', () => Buffer.alloc(0), 'file-empty'],
  ['a picture', 'a.png', () => Buffer.from('89504e470d0a1a0a', 'hex'), 'file-type-unknown'],
  ['a file of another type than its name says', 'a.xlsx', () => 'title,year', 'file-type-mismatch'],
  ['a workbook with a password', 'a.xlsx', () => compound('EncryptedPackage'), 'workbook-encrypted'],
  ['an old workbook', 'a.xls', () => compound('Workbook'), 'workbook-legacy'],
  ['macros', 'a.xlsm', () => workbook(undefined, { 'xl/vbaProject.bin': 'x' }), 'workbook-macro'],
  ['a ZIP bomb', 'a.xlsx', () => workbook(undefined, { 'xl/x.bin': Buffer.alloc(20e6) }), 'zip-bomb'],
  ['a ZIP file that lies about its sizes', 'a.xlsx', lying, 'zip-damaged'],
  [
    'an entity bomb',
    'a.xlsx',
    () => workbook(undefined, { 'xl/sharedStrings.xml': '<!DOCTYPE sst [<!ENTITY a "aa">]><sst/>' }),
    'xml-entities',
  ],
  ['a truncated workbook', 'a.xlsx', async () => (await template()).subarray(0, 9000), 'zip-damaged'],
  ['a workbook of something else', 'a.xlsx', () => workbook(), 'template-unknown'],
  [
    'the template of another year',
    'a.xlsx',
    () => template({ period: { from: '2024-01-01', to: '2024-12-31' } }),
    'template-other-year',
  ],
  ['a column twice', 'a.csv', () => 'title,unit,unit\r\na,b,c', 'template-columns-doubled'],
  ['damage at its end', 'a.csv', damagedAtTheEnd, 'csv-damaged'],
];

const findings: readonly (readonly [what: string, cells: Cells, rule: string, field: string | undefined])[] =
  [
    ['an unknown code', { coverage: 'galactic' }, 'unknown-code', 'coverage'],
    [
      'a date out of the period',
      { events: 'CyberDrill | 2019-05-01 | Kigali | host' },
      'date-outside-period',
      'events.0.date',
    ],
    ['a control character', { unit: 'BDT\u0007DNS' }, 'hidden-characters', 'unit'],
    ['a bidi override', { unit: 'BDT\u202eSND' }, 'hidden-characters', 'unit'],
    ['a missing rationale', { 'claims.1.rationale': '' }, 'rationale-missing', 'claims.0.rationale'],
    [
      'a reference to nowhere',
      { 'claims.other': '17.6 | why not | R9' },
      'evidence-ref-nowhere',
      'claims.1.evidenceRefs.0',
    ],
    ['a broken link', { evidence: 'Report | htp:/x | 2025-01-02' }, 'link-malformed', 'evidence.0.url'],
  ];

describe('bad input', () => {
  it.each(refusals)(
    '%s ends in a stated problem with a remedy, and leaves the store alone',
    async (_, name, make, code) => {
      const desk = intakeDesk();
      await desk.send(csv([ROW]), { name: 'before.csv' });
      const before = JSON.stringify(await desk.records());
      const start = performance.now();
      const options: SendOptions = { name };
      const error: unknown = await desk.send(await make(), options).catch((caught: unknown) => caught);
      expect(performance.now() - start).toBeLessThan(10_000);
      if (!isProblem(error)) throw error;
      expect(error.code).toBe(code);
      const said = problemMessage(error, wordsIn('en'));
      expect(said.message).not.toBe(`problem.${code}`);
      expect(said.remedy).toMatch(/\w/);
      expect(JSON.stringify(await desk.records())).toBe(before);
      expect(await desk.faults()).toEqual([]);
      desk.close();
    },
  );

  it.each(findings)('%s is found at its cell, with a remedy', async (_, cells, rule, field) => {
    const desk = intakeDesk();
    const row = { ...ROW, ...cells };
    const columns = Object.keys(row);
    const taken = await desk.send(csv([row], columns), { name: 'a.csv' });
    const found = taken.findings.find((finding) => finding.rule === rule && finding.at.field === field);
    expect(found, JSON.stringify(taken.findings)).toBeDefined();
    const index = columns.indexOf(Object.keys(cells)[0] ?? '');
    const letters = index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(65 + index - 26)}`;
    expect(found?.at).toMatchObject({ row: 2, column: letters });
    if (found) expect(findingMessage(found, wordsIn('en')).remedy).toMatch(/\w/);
    desk.close();
  });

  it('a merge and a validation over a whole sheet, and a formula in a cell, are no reason to refuse', async () => {
    const desk = intakeDesk();
    const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const rows = `<row r="1">${text('A1', 'title')}${text('B1', 'unit')}</row><row r="2">${text('A2', 'Cybersecurity drills')}<c r="B2" t="str"><f>"BDT"&amp;"/DNS"</f><v>BDT/DNS</v></c></row>`;
    const after =
      '<mergeCells><mergeCell ref="A3:XFD1048576"/></mergeCells><dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>';
    const taken = await desk.send(await workbook(undefined, { [SHEET]: worksheet(rows, after) }));
    expect(taken).toMatchObject({ rows: 1, created: 1 });
    expect(taken.findings).toContainEqual(
      expect.objectContaining({ rule: 'formula-cell', at: expect.objectContaining({ column: 'B', row: 2 }) }),
    );
    expect((await desk.records())[0]?.activity.state.unit).toBe('BDT/DNS');
    desk.close();
  });

  it('a text of 10 MB is left out and said, the row is kept as a draft', async () => {
    const desk = intakeDesk();
    const long = Array.from({ length: 1_500_000 }, (_, i) => (i * 7919) % 999_983).join(' ');
    const before = process.memoryUsage().rss;
    const taken = await desk.send(csv([{ ...ROW, narrative: long }]), { name: 'a.csv' });
    expect(taken).toMatchObject({ created: 1, drafts: 1 });
    expect(taken.findings).toContainEqual(
      expect.objectContaining({
        rule: 'text-too-long-for-cell',
        at: expect.objectContaining({ field: 'narrative', column: expect.any(String) }),
      }),
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(512 * 2 ** 20);
    desk.close();
  });

  it('a template whose columns were moved is read; one that lost a needed column is refused by its name', async () => {
    const desk = intakeDesk();
    const moved = csv([{ year: 2025, unit: 'BDT', title: 'Cybersecurity drills' }]);
    expect(await desk.send(moved, { name: 'a.csv' })).toMatchObject({ created: 1 });
    const lost = await fillIn(await template(), { 1: { narrative: 'my own words' }, 2: { narrative: 'x' } });
    const error: unknown = await desk.send(lost).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'template-columns-missing', params: { columns: 'narrative' } });
    desk.close();
  });

  it('a ZIP file without a workbook is none', async () => {
    const desk = intakeDesk();
    const sent = desk.send(await zipped({ 'readme.txt': 'hello' }));
    await expect(sent).rejects.toMatchObject({ code: 'file-type-mismatch' });
    desk.close();
  });
});
