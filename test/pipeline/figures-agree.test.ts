/** One figure, one value: the model, the page, the Word file, the PDF, the spreadsheet and the CSV of a report say the same. */
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import XLSX from 'xlsx';
import { renderDocument } from '../../shared/render/render.ts';
import type { DocumentModel, Inline, Section, Table } from '../../shared/reports/document.ts';
import { readableId } from '../../shared/reports/figure-id.ts';
import { allReports, demoWorkspace } from './demo-reports.ts';
import { folderBytes } from './folder-bytes.ts';
import { numbersOfModel, numbersOfPdf } from './pdf-numbers.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { zipParts } from './zip-parts.ts';

type FigureRun = Extract<Inline, { type: 'figure' }>;

const root = temporaryFolder();
const files = new Map<string, Buffer>();

beforeAll(async () => {
  const workspace = await demoWorkspace(join(root, 'data'));
  const sets = await allReports(workspace, join(root, 'out'), ['en', 'ar']);
  workspace.close();
  for (const { folder } of sets)
    for (const [name, bytes] of await folderBytes(folder)) files.set(name, bytes);
}, 120_000);

/** All figures that are shown, in the order of reading. */
function shown(node: unknown): readonly FigureRun[] {
  if (Array.isArray(node)) return node.flatMap(shown);
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'figure') return [node as FigureRun];
  return Object.values(node).flatMap(shown);
}

function tablesOf({ blocks, sections }: Section): readonly Table[] {
  return [...blocks.filter((block) => block.type === 'table'), ...sections.flatMap(tablesOf)];
}

/** What a piece of a page says, without its marks. */
function wordsOf(html: string): string {
  const signs = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&([a-z]+|#39);/g, (whole, name) => signs[name as keyof typeof signs] ?? whole);
}

const KINDS = ['cstd', 'hlpf', 'wsis20', 'council', 'workbook'].flatMap((kind) =>
  ['en', 'ar'].map((language) => [kind, language] as const),
);

describe.each(KINDS)('the figures of %s in %s', (kind, language) => {
  const bytes = (ending: string): Buffer =>
    files.get(`${kind}/${language}/${kind}-${language}${ending}`) ?? Buffer.of();
  let model: DocumentModel;
  let figures: ReadonlyMap<string, number>;
  let runs: readonly FigureRun[];
  let inTables: readonly FigureRun[];

  beforeAll(() => {
    model = JSON.parse(bytes('.json').toString('utf8'));
    figures = new Map(Object.values(model.figures).map(({ id, value }) => [id, value]));
    const { annexes, front, sections } = model;
    const body = [...sections, ...annexes];
    runs = shown([front.summary, front.actionRequired, front.references, body]);
    inTables = shown(body.flatMap(tablesOf));
  });

  it('are shown in prose and in tables', () => {
    expect(inTables.length).toBeGreaterThan(5);
    expect(runs.length).toBeGreaterThan(inTables.length);
    const everywhere = new Map<string, Set<string>>();
    for (const { figure, text } of runs)
      everywhere.set(figure, (everywhere.get(figure) ?? new Set()).add(text));
    expect([...everywhere].filter(([, texts]) => texts.size > 1)).toEqual([]);
  });

  it('are the same on the page, in words and for machines', () => {
    const page = bytes('.html').toString('utf8');
    const found = [...page.matchAll(/<data value="(\d+)">([^<]*)<\/data>/g)];
    const said = found.map(([, value, text]) => `${value} ${text}`);
    expect(said.sort()).toEqual(runs.map(({ figure, text }) => `${figures.get(figure)} ${text}`).sort());
    const list = page.slice(page.indexOf('<section class="figures"'));
    const rows = [...list.matchAll(/<tr id="figure:[^"]*"><td[^>]*>(.*?)<\/td><td class="end">(\d+)<\/td>/g)];
    const stated = rows.map(([, id = '', value]) => [wordsOf(id), Number(value)] as const);
    expect(stated.length).toBeGreaterThan(10);
    const known = new Map([...figures].map(([id, value]) => [readableId(id), value]));
    expect(known.size).toBe(figures.size);
    for (const [id, value] of stated) expect(value, id).toBe(known.get(id));
    const listed = new Set(stated.map(([id]) => id));
    for (const { figure } of runs) expect(listed, figure).toContain(readableId(figure));
  });

  it('are the same in Word', async () => {
    const xml = (await zipParts(bytes('.docx'))).get('word/document.xml') ?? '';
    const found = [...xml.matchAll(/<w:rStyle w:val="Figure"\/>.*?<w:t[^>]*>([^<]*)<\/w:t>/g)];
    expect(found.map(([, text]) => text).sort()).toEqual(runs.map(({ text }) => text).sort());
  });

  it('are the same in the PDF: in text each with its id, in tables, and in the list of figures', async () => {
    const due = numbersOfModel(model);
    expect(Math.min(due.text.length, due.cells.length, due.list.length)).toBeGreaterThan(5);
    expect(await numbersOfPdf(bytes('.pdf'), model)).toEqual(due);
  });

  it.runIf(kind !== 'workbook')('are the same in the cells of the spreadsheet, table by table', () => {
    const book = XLSX.read(bytes('.xlsx'));
    const rows = (name = ''): readonly (readonly unknown[])[] =>
      XLSX.utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1 });
    const tables = [...model.sections, ...model.annexes].flatMap(tablesOf);
    const [, ...sheets] = book.SheetNames;
    for (const [at, table] of tables.entries()) {
      const expected = table.rows.flatMap((row) =>
        row.flatMap(({ content: [only, ...others] }) =>
          only?.type === 'figure' && others.length === 0 ? [figures.get(only.figure)] : [],
        ),
      );
      const cells = rows(sheets[at]).flat();
      expect(
        cells.filter((cell) => typeof cell === 'number'),
        table.id,
      ).toEqual(expected);
    }
    const ids = new Map([...figures.keys()].map((id) => [readableId(id), id]));
    const stated = rows(sheets[tables.length]).filter((row) => ids.has(String(row[0])));
    expect(new Map(stated.map((row) => [ids.get(String(row[0])), row[3]]))).toEqual(figures);
  });

  it.runIf(kind !== 'workbook')('are the same in the CSV of figures', () => {
    const text = bytes('-figures.csv')
      .toString('utf8')
      .replace(/^\uFEFF/, '');
    const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
    expect(new Map(data.slice(1).map((row) => [row[0], Number(row[3])]))).toEqual(figures);
  });
});

describe.each(['en', 'ar'])('a PDF in %s that tells another number', { timeout: 120_000 }, (language) => {
  const file = `hlpf/${language}/hlpf-${language}.json`;

  /** Where the numbers of a PDF differ from those of the document, once one node was changed before it was printed. */
  async function differing(change: (node: Record<string, unknown>, path: string) => object | undefined) {
    const model: DocumentModel = JSON.parse(files.get(file)?.toString('utf8') ?? '');
    let changed = 0;
    const copy = (node: unknown, path: string): unknown => {
      if (typeof node !== 'object' || node === null) return node;
      const other = changed === 0 && !Array.isArray(node) && change(node as never, path);
      if (other) {
        changed++;
        return { ...node, ...other };
      }
      if (Array.isArray(node)) return node.map((each) => copy(each, path));
      return Object.fromEntries(
        Object.entries(node).map(([key, each]) => [key, copy(each, `${path}/${key}`)]),
      );
    };
    const [pdf] = await renderDocument(copy(model, '') as DocumentModel, 'pdf');
    expect(changed).toBe(1);
    const [due, has] = [numbersOfModel(model), await numbersOfPdf(pdf?.bytes as Uint8Array, model)];
    return (['text', 'cells', 'list'] as const).filter((part) => due[part].join() !== has[part].join());
  }

  it('is found by the place: in its text, in a table, in the list of figures', async () => {
    const isFigure = ({ type }: Record<string, unknown>): boolean => type === 'figure';
    const paragraph = /^\/sections\b.*\/blocks\/content$/;
    const cell = /\/rows\/content$/;
    const other = { text: '77' };
    expect(
      await differing((node, path) => (isFigure(node) && paragraph.test(path) ? other : undefined)),
    ).toEqual(['text']);
    expect(await differing((node, path) => (isFigure(node) && cell.test(path) ? other : undefined))).toEqual([
      'cells',
    ]);
    expect(
      await differing(({ value }, path) =>
        path === '/figures/activities' ? { value: Number(value) + 1 } : undefined,
      ),
    ).toEqual(['list']);
  });
});

describe.each(['en', 'ar'])('the workbook in %s', (language) => {
  it('has as many rows and as many activities in its matrix as its document says', () => {
    const base = `workbook/${language}/workbook-${language}`;
    const model: DocumentModel = JSON.parse(files.get(`${base}.json`)?.toString('utf8') ?? '');
    const book = XLSX.read(files.get(`${base}.xlsx`));
    const [, activities = '', , , matrix = ''] = book.SheetNames;
    const rows = (name: string): readonly (readonly unknown[])[] =>
      XLSX.utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1 });
    const ids = new Set(rows(activities).map(([id]) => id));
    const { activities: counted, 'activities.nothing-to-report': nothing } = model.figures;
    expect([...ids].filter((id) => /^WA-\d+$/.test(String(id))).length).toBe(
      (counted?.value ?? 0) + (nothing?.value ?? 0),
    );
    let agreed = 0;
    for (const row of rows(matrix)) {
      const line = String(row[0]).replace(' e-', '-e');
      for (let goal = 1; goal <= 17; goal++) {
        const figure = model.figures[`activities.line-${line}.goal-${goal}`];
        if (figure === undefined) continue;
        expect(row[goal + 1], figure.id).toBe(figure.value);
        agreed++;
      }
    }
    expect(agreed).toBe(18 * 17);
  });
});
