/** A number that was changed in one file only is found, whatever the format and the language, though manifest and hashes fit. */
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderFiles } from '../../local/folder.ts';
import { produceReports } from '../../local/produce-reports.ts';
import { freezeSpan } from '../../local/snapshot-for.ts';
import { LANGUAGES } from '../../shared/reference/languages.ts';
import { readerOf } from '../../shared/render/read-shown.ts';
import { FORMATS, renderDocument } from '../../shared/render/render.ts';
import type { DocumentModel } from '../../shared/reports/document.ts';
import { reportKind } from '../../shared/reports/kinds/index.ts';
import { manifestFile, manifestOf, parseManifest } from '../../shared/reports/manifest.ts';
import type { ReportFault } from '../../shared/reports/report-fault.ts';
import { verifyReport } from '../../shared/reports/verify-report.ts';
import { demoWorkspace } from '../pipeline/demo-reports.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';
import { CHANGED, lying, saying, slipping } from './changed-document.ts';

type Files = Map<string, Buffer>;

const root = temporaryFolder();
/** The report in six languages, and the workbook in one. */
const files: Files = new Map();
const book: Files = new Map();

beforeAll(async () => {
  const workspace = await demoWorkspace(join(root, 'data'));
  const plan = { year: 2025, snapshotOf: freezeSpan(workspace) };
  const sets = [
    { into: files, kinds: [reportKind('hlpf')], languages: LANGUAGES, formats: FORMATS },
    { into: book, kinds: [reportKind('workbook')], languages: ['fr'], formats: ['csv', 'xlsx'] },
  ] as const;
  for (const { into, ...own } of sets) {
    const [set] = await produceReports({ ...plan, ...own, out: join(root, own.kinds[0].id) }, workspace);
    const { list, read } = folderFiles(set?.folder ?? '');
    for (const name of await list()) into.set(name, Buffer.from(await read(name)));
  }
  workspace.close();
}, 120_000);

/** The set with some files changed or gone and a manifest that fits. */
function forged(changes: Readonly<Record<string, Uint8Array | undefined>>, of = files): Files {
  const made = new Map(of);
  for (const [name, bytes] of Object.entries(changes)) {
    if (bytes === undefined) made.delete(name);
    else made.set(name, Buffer.from(bytes));
  }
  const manifest = parseManifest(made.get('manifest.json') ?? Buffer.of());
  if (manifest === undefined) throw new Error('the set has no good manifest');
  // A part of a set was not ordered in more languages than it has.
  const { ordered, ...statement } = manifest;
  const listed = [...made].filter(([name]) => name !== 'manifest.json');
  const text = manifestOf(
    listed.map(([name, bytes]) => manifestFile(name, bytes)),
    {
      ...statement,
      ...(of === files && ordered && { ordered }),
      documents: manifest.documents.filter((name) => made.has(name)),
    },
  );
  return made.set('manifest.json', Buffer.from(text));
}

async function faultsOf(set: Files, languages?: readonly string[]): Promise<readonly ReportFault[]> {
  const faults: ReportFault[] = [];
  const read = (name: string): Buffer => set.get(name) ?? Buffer.of();
  const options = { readerOf, ...(languages && { languages }) };
  for await (const fault of verifyReport({ list: () => [...set.keys()], read }, options)) faults.push(fault);
  return faults;
}

/** The same set in one language only: reading the others again tells nothing new. */
function only(language: string, changes: Parameters<typeof forged>[0] = {}): Files {
  const own = [...files].filter(([name]) => !name.includes('/') || name.startsWith(`hlpf/${language}/`));
  return forged(changes, new Map(own));
}

function modelOf(language: string): DocumentModel {
  return JSON.parse(String(files.get(`hlpf/${language}/hlpf-${language}.json`)));
}

describe('a set of reports', { timeout: 120_000 }, () => {
  it('is sound as it was made, in six languages and every format', async () => {
    expect(await faultsOf(files)).toEqual([]);
    expect(await faultsOf(book)).toEqual([]);
    for (const format of FORMATS)
      expect([...files.keys()].join(' ')).toContain(`hlpf-zh${format === 'csv' ? '-text' : ''}.${format}`);
  }, 60_000);

  it.each(LANGUAGES)(
    'is not, once a file in %s tells another number: each is named',
    async (language) => {
      const model = lying(modelOf(language), 'activities');
      const changes: Record<string, Uint8Array> = {};
      for (const format of ['docx', 'pdf', 'html', 'xlsx', 'csv'] as const) {
        for (const { bytes, name } of await renderDocument(model, format)) {
          const content = bytes instanceof Uint8Array ? bytes : await buffer(bytes);
          const file = `hlpf/${language}/hlpf-${language}${name}`;
          if (!files.get(file)?.equals(content)) changes[file] = content;
        }
      }
      expect(Object.keys(changes).length).toBeGreaterThan(5);
      const faults = await faultsOf(only(language, changes));
      expect(new Set(faults.map(({ fault }) => fault))).toEqual(new Set(['format-differs']));
      expect(new Set(faults.map(({ where }) => where.split('#')[0]))).toEqual(new Set(Object.keys(changes)));
      for (const { expected, found } of faults) expect(expected).not.toEqual(found);
    },
    60_000,
  );

  it.each(['docx', 'pdf', 'html'] as const)(
    'is not, once one place of the %s tells another number, and the place is named',
    async (format) => {
      const [file] = await renderDocument(slipping(modelOf('en')), format);
      const name = `hlpf/en/hlpf-en.${format}`;
      const faults = await faultsOf(only('en', { [name]: file?.bytes as Uint8Array }));
      expect(faults).toMatchObject([{ fault: 'format-differs', found: expect.stringMatching(/^77/) }]);
      expect(faults[0]?.where).toMatch(new RegExp(`^${name}#`));
    },
  );

  it.each(['docx', 'pdf', 'html'] as const)(
    'is not, once a word, or a number typed as text, is another in the %s: paragraph, heading and table are named',
    async (format) => {
      const name = `hlpf/en/hlpf-en.${format}`;
      for (const { change, found, where } of CHANGED) {
        const [file] = await renderDocument(change(modelOf('en')), format);
        const faults = await faultsOf(only('en', { [name]: file?.bytes as Uint8Array }));
        expect(faults).toMatchObject([{ fault: 'format-differs', where: `${name}#${where}` }]);
        expect(String(faults[0]?.found).replace(/\s/g, '')).toContain(found);
      }
    },
    60_000,
  );

  it('is not, once a word of an Arabic page is another, or one stands there twice', async () => {
    for (const format of ['docx', 'pdf', 'html'] as const) {
      const name = `hlpf/ar/hlpf-ar.${format}`;
      const [file] = await renderDocument(saying('قفص زرق ', modelOf('ar')), format);
      expect(await faultsOf(only('ar', { [name]: file?.bytes as Uint8Array }))).toMatchObject([
        { fault: 'format-differs', where: `${name}#paragraph 2` },
      ]);
    }
  });

  it('is not, once a chart is another picture in one of the formats', async () => {
    const model = modelOf('en');
    const text = JSON.stringify(model);
    const redrawn = JSON.parse(text.replace(/"kind":"(bars|stacked)","unit":"/, '$&Zz '));
    expect(JSON.stringify(redrawn)).not.toBe(text);
    for (const format of ['docx', 'xlsx'] as const) {
      const name = `hlpf/en/hlpf-en.${format}`;
      const [file] = await renderDocument(redrawn, format);
      if (file === undefined) throw new Error('a document has a file in each format');
      const bytes = file.bytes instanceof Uint8Array ? file.bytes : await buffer(file.bytes);
      const faults = await faultsOf(only('en', { [name]: bytes }));
      expect(faults.map(({ fault }) => fault)).toEqual(['format-differs']);
      expect(faults[0]?.where).toMatch(/#picture \d$/);
    }
  });

  it('is not, once a chart says another value in words, or draws one', async () => {
    const model = modelOf('en');
    const [said] = JSON.stringify(model).match(/"alt":"[^"]*?\d+/) ?? [];
    const changed = JSON.parse(JSON.stringify(model).replace(String(said), `${said}7`));
    const [file] = await renderDocument(changed, 'html');
    expect(await faultsOf(only('en', { 'hlpf/en/hlpf-en.html': file?.bytes as Uint8Array }))).toMatchObject([
      { fault: 'format-differs', where: 'hlpf/en/hlpf-en.html#chart 1' },
    ]);
    const name = 'hlpf/en/hlpf-en.json';
    const json = String(files.get(name));
    const point = json.replace(/("type": "point",\s*"figure": "[^"]+",\s*"value": )(\d+)/, '$19$2');
    expect(point).not.toBe(json);
    expect((await faultsOf(only('en', { [name]: Buffer.from(point) })))[0]?.fault).toBe('figure-text');
  });

  it('is not, once the workbook counts otherwise than the snapshot', async () => {
    const name = 'workbook/fr/workbook-fr-matrix.csv';
    const csv = String(book.get(name)).replace(/^(C5,(?:"[^"]*"|[^,]*),\d+),(\d+)/m, '$1,9$2');
    expect(csv).not.toBe(String(book.get(name)));
    const faults = await faultsOf(forged({ [name]: Buffer.from(csv) }, book));
    expect(faults.map(({ fault, where }) => `${fault} ${where}`)).toEqual([
      `figure-value ${name}#activities.line-C5.goal-2`,
      expect.stringMatching(/^format-differs workbook\/fr\/workbook-fr\.xlsx#matrix, row \d+, column 4$/),
    ]);
  });

  it('is not, when a language or a format of a report is missing', async () => {
    expect(await faultsOf(only('en'), ['en', 'fr'])).toEqual([
      { fault: 'language-missing', where: 'hlpf#fr', expected: 'fr' },
    ]);
    expect(await faultsOf(forged({ 'hlpf/zh/hlpf-zh.pdf': undefined }))).toEqual([
      { fault: 'format-missing', where: 'hlpf/zh/hlpf-zh.pdf', expected: 'hlpf/zh/hlpf-zh.pdf' },
    ]);
  }, 60_000);

  it('is not, when a language that was ordered is nowhere', async () => {
    const chinese = [...files.keys()].filter((name) => name.startsWith('hlpf/zh/'));
    expect(await faultsOf(forged(Object.fromEntries(chinese.map((name) => [name, undefined]))))).toEqual([
      { fault: 'language-missing', where: 'hlpf#zh', expected: 'zh' },
    ]);
  }, 60_000);

  it.each([
    ['another title', /(?<=<td colspan="2">)[^<]*(?=<\/td>)/, 'Another title', 'Another title'],
    ['another id', /(?<=<bdi class="r">)WA-\d{6}(?=<\/bdi>)/, 'WA-999999', 'WA-999999'],
    ['a row twice', /<tr id="record:.*?<\/tr>/s, '$&$&', 'WA-'],
    ['another head', /(?<=<th scope="col">)[^<]*/, 'Cost', 'Cost'],
    ['another table', /<\/table>/, '$&<table><tr><td>999 more</td></tr></table>', '999 more'],
  ])('is not, when a page tells of records behind figures with %s', async (_, pattern, to, found) => {
    const html = 'hlpf/en/hlpf-en.html';
    const page = String(files.get(html));
    const at = page.indexOf('class="scroll others"');
    const told = page.slice(0, at) + page.slice(at).replace(pattern, to);
    expect(told).not.toBe(page);
    expect(await faultsOf(only('en', { [html]: Buffer.from(told) }))).toMatchObject([
      { fault: 'format-differs', found: expect.stringContaining(found) },
    ]);
  });

  it.each([
    ['a row of another shape', /<tbody>/, '$&<tr><td>999 more</td></tr>', '999 more'],
    ['a row twice', /<tr id="figure:.*?<\/tr>/s, '$&$&', /./],
    ['another head', /(?<=<th scope="col">)[^<]*/, 'Cost', 'Cost'],
    ['another number of records', /… \(\d+\)/, '… (9999)', '9999'],
  ])('is not, when the list of figures of a page has %s', async (_, pattern, to, found) => {
    const html = 'hlpf/en/hlpf-en.html';
    const page = String(files.get(html));
    const at = page.indexOf('class="scroll asked"');
    const told = page.slice(0, at) + page.slice(at).replace(pattern, to);
    expect(told).not.toBe(page);
    expect(await faultsOf(only('en', { [html]: Buffer.from(told) }))).toMatchObject([
      { fault: 'format-differs', found: expect.stringMatching(found) },
    ]);
  });

  it('is not, when page and document call a record behind a figure what it is not called', async () => {
    const [html, json] = ['hlpf/en/hlpf-en.html', 'hlpf/en/hlpf-en.json'];
    const { recordTitles } = JSON.parse(String(files.get(json)));
    const [record, { text }] = Object.entries(recordTitles)[0] as [string, { readonly text: string }];
    const called = (name: string) =>
      Buffer.from(String(files.get(name)).replaceAll(text, 'Withdrawn for good'));
    expect(await faultsOf(only('en', { [html]: called(html), [json]: called(json) }))).toContainEqual(
      expect.objectContaining({
        fault: 'record-title',
        where: `${json}#${record}`,
        expected: text,
        found: 'Withdrawn for good',
      }),
    );
  });

  it('is not, when another record is listed beside a figure', async () => {
    const swap = (name: string) =>
      Buffer.from(
        String(files.get(name)).replace(/(figure:activities".*?|"records": .*?)WA-\d{6}/s, '$1WA-999999'),
      );
    const [html, json] = ['hlpf/en/hlpf-en.html', 'hlpf/en/hlpf-en.json'];
    expect(await faultsOf(only('en', { [html]: swap(html) }))).toMatchObject([
      { fault: 'format-differs', where: `${html}#activities`, found: expect.stringContaining('WA-999999') },
    ]);
    const faults = await faultsOf(only('en', { [json]: swap(json) }));
    expect(faults[0]).toMatchObject({ fault: 'figure-records', found: expect.stringContaining('WA-999999') });
  });

  it('is not, when a number lost its figure', async () => {
    const name = 'hlpf/ar/hlpf-ar.html';
    const html = String(files.get(name)).replace(/<a class="f"[^>]*><data[^>]*>([^<]*)<\/data><\/a>/, '$1');
    const faults = await faultsOf(only('ar', { [name]: Buffer.from(html) }));
    expect(faults.map(({ fault }) => fault)).toEqual(['format-differs']);
  });
});
