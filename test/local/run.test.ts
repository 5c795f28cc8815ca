/** The whole pipeline in one go, as a user runs it: the files that come out can be read, and the exit code is true. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import XLSX from 'xlsx';
import { registerRun } from '../../local/commands/run.ts';
import { demoFile } from '../../local/demo/demo-files.ts';
import { exampleRecords } from '../../local/demo/example-records.ts';
import type { DocumentModel } from '../../shared/reports/document.ts';
import { documentFigures } from '../../shared/reports/document-figures.ts';
import { folderBytes } from '../pipeline/folder-bytes.ts';
import { ONLY_HEAD_GAPS } from '../pipeline/only-head-gaps.ts';
import { runHere } from '../pipeline/run-here.ts';
import { type Ended, runWsis } from '../pipeline/run-wsis.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';
import { zipParts } from '../pipeline/zip-parts.ts';

const root = temporaryFolder();
const ALL = ['--report', 'all', '--lang', 'en', '--format', 'docx,xlsx,html,json,csv'];

function orderOf(files: readonly string[], name: string, ...options: readonly string[]): readonly string[] {
  return ['run', ...files, ...options, '--out', join(root, name), '--data', join(root, `${name}-data`)];
}

const CASES = [
  { name: 'real', file: 'real-records.jsonl', year: 2025, options: ['--profile', 'stocktaking'] },
  { name: 'example-2024', file: 'example-2024.xlsx', year: 2024, options: [] },
  { name: 'example-2025', file: 'example-2025.xlsx', year: 2025, options: [] },
] as const;

let runs: readonly Ended[];
beforeAll(async () => {
  runs = await Promise.all(
    CASES.map(({ file, name, options, year }) =>
      runWsis(orderOf([demoFile(file)], name, '--year', String(year), ...ALL, ...options)),
    ),
  );
}, 180_000);

describe.each(CASES)('wsis run on $file', ({ name, year }) => {
  let files: ReadonlyMap<string, Buffer>;
  const bytes = (kind: string, ending: string): Buffer => {
    const span = kind === 'wsis20' ? '2015-01-01..2025-12-31' : `${year}-01-01..${year}-12-31`;
    const found = files.get(`${span}/${kind}/en/${kind}-en${ending}`);
    if (found === undefined) throw new Error(`no ${kind}${ending} among ${[...files.keys()].join(', ')}`);
    return found;
  };
  const model = (kind: string) => JSON.parse(bytes(kind, '.json').toString('utf8')) as DocumentModel;

  beforeAll(async () => {
    files = await folderBytes(join(root, name));
  });

  it('ends with 0: warnings alone need no mending', () => {
    const ended = runs[CASES.findIndex((each) => each.name === name)];
    expect(ended).toMatchObject({ code: 0, stderr: expect.stringMatching(ONLY_HEAD_GAPS) });
    expect(ended?.stdout).toContain('warning');
  });

  describe.each(['cstd', 'hlpf', 'wsis20', 'workbook'])('%s', (kind) => {
    it('is a model of that kind whose figures agree with what it says', () => {
      expect(model(kind)).toMatchObject({ schema: 1, kind, language: 'en' });
      const document = documentFigures(kind, bytes(kind, '.json'));
      expect(document?.faults).toEqual([]);
      expect(document?.figures.length).toBeGreaterThan(10);
    });

    it('is a DOCX with its title in it, every part well-formed', async () => {
      const parts = await zipParts(bytes(kind, '.docx'));
      expect([...parts.keys()]).toEqual(
        expect.arrayContaining([
          '[Content_Types].xml',
          '_rels/.rels',
          'word/document.xml',
          'word/styles.xml',
        ]),
      );
      for (const [part, xml] of parts) {
        if (part.endsWith('.png')) continue;
        const parser = new SaxesParser({ fileName: part, xmlns: true });
        parser.on('error', (error) => expect.unreachable(error.message));
        parser.write(xml).close();
      }
      const words = (parts.get('word/document.xml') ?? '').replace(/<[^>]+>/g, '');
      expect(words).toContain(model(kind).title.replaceAll('&', '&amp;'));
    });

    it('is an XLSX that two other readers read alike', async () => {
      const book = XLSX.read(bytes(kind, '.xlsx'));
      const sheets = await readExcelFile(bytes(kind, '.xlsx'));
      expect(sheets.map(({ sheet }) => sheet)).toEqual(book.SheetNames);
      for (const { data, sheet } of sheets) {
        const cells = book.Sheets[sheet] ?? {};
        const seen = Object.keys(cells).filter((at) => !at.startsWith('!') && cells[at].v !== '');
        const filled = data.flat().filter((value) => value !== null && value !== '');
        expect(filled.length, sheet).toBe(seen.filter((at) => cells[at].v !== undefined).length);
      }
    });

    it('is a page with a language and a title that asks nobody for anything', () => {
      // Pictures stand in the page itself.
      const page = bytes(kind, '.html').toString('utf8').replaceAll('<img src="data:image/png;base64,', '<');
      expect(page).toMatch(/^<!doctype html>\s*<html[^>]* lang="en"/i);
      expect(page).toContain('<title>');
      expect(page).not.toMatch(
        /<(?:script|link|img|iframe|object|embed|base)\b|@import|url\(|\bsrc=|srcset=/i,
      );
    });

    it('is CSV files whose rows are all as wide as their heads', () => {
      const sheets = [...files].filter(([path]) => path.includes(`/${kind}/`) && path.endsWith('.csv'));
      expect(sheets.length).toBeGreaterThanOrEqual(3);
      for (const [path, sheet] of sheets) {
        const { data, errors } = Papa.parse(sheet.toString('utf8').replace(/^\uFEFF/, ''), {
          header: true,
          skipEmptyLines: true,
        });
        expect(errors, path).toEqual([]);
        expect(data.length, path).toBeGreaterThan(0);
      }
    });
  });
});

describe('wsis run', () => {
  it('ends with 2 when a record has findings that need mending, and reports the others', async () => {
    const records = (await exampleRecords(2025)).slice(0, 2).map(({ activity, update }, i) => ({
      activity: { ...activity, activityId: '', ...(i === 0 ? { summary: {} } : {}) },
      update: { ...update, activityId: '' },
    }));
    const file = join(root, 'mend.ndjson');
    await writeFile(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const ended = await runHere(
      registerRun,
      orderOf([file], 'mend', '--year', '2025', '--report', 'cstd', '--format', 'csv'),
    );
    expect(ended.stdout).toContain('error');
    expect(ended.stdout).toContain('1 kept as drafts');
    expect(ended.code).toBe(2);
    expect(existsSync(join(root, 'mend', '2025-01-01..2025-12-31', 'manifest.json'))).toBe(true);
  });

  it.each([
    [
      'an unknown format',
      [demoFile('example-2025.xlsx'), '--year', '2025', '--format', 'odt'],
      'no such file format',
    ],
    [
      'an unknown kind',
      [demoFile('example-2025.xlsx'), '--year', '2025', '--report', 'ctsd'],
      'no such kind',
    ],
    ['a workbook of another year', [demoFile('example-2024.xlsx'), '--year', '2025'], 'example-2024.xlsx: '],
  ])('ends with 1, says why and writes no report for %s', async (_, args, said) => {
    const ended = await runHere(registerRun, orderOf(args, 'failed'));
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain(said);
    expect(ended.stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(join(root, 'failed'))).toBe(false);
  });

  it('ends with 1 and names the file that is not there', async () => {
    const ended = await runWsis(orderOf(['nowhere.xlsx', '--year', '2025'], 'failed'));
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(/^There is no file or folder “nowhere\.xlsx”\.\n[^\n]+\n$/);
  });
});
