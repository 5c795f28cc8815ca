import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { drawCharts } from '../../../../shared/render/charts/draw-charts.ts';
import { NO_PICTURES } from '../../../../shared/render/charts/picture.ts';
import { readPdfFigures } from '../../../../shared/render/pdf/read-figures.ts';
import { renderPdf } from '../../../../shared/render/pdf/render-pdf.ts';
import type { Chart } from '../../../../shared/reports/chart.ts';
import type { Block, DocumentModel, Inline, Section, Table } from '../../../../shared/reports/document.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';
import { barsSpec } from '../charts/sample-specs.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';

const words = (text: string): readonly Inline[] => [{ type: 'text', text }];

function tableOf(length: number): Table {
  const rows = Array.from({ length }, (_, at) => [
    { content: words(`Row${at + 1}.`), header: true },
    { content: words(String(at)) },
  ]);
  return {
    type: 'table',
    id: 'table',
    number: '7',
    caption: words('Caption above'),
    columns: [
      { id: 'a', head: 'Name', align: 'start', width: 3 },
      { id: 'b', head: 'Number', align: 'end', width: 1 },
    ],
    rows,
    totalRows: 1,
    notes: [words('First note below.'), words('Second note below.')],
  };
}

function paragraphs(count: number): readonly Block[] {
  return Array.from({ length: count }, (_, at) => ({
    type: 'paragraph',
    id: `p-${at}`,
    number: String(at + 1),
    content: words('Said in one line.'),
  }));
}

function documentOf(blocks: readonly Block[], more: readonly Section[] = []): DocumentModel {
  const only: Section = { id: 'only', number: '1', title: 'Only', words: { count: 1 }, sections: [], blocks };
  return { ...fixtureDocument(), sections: [only, ...more], annexes: [] };
}

/** Blocks, and a paragraph of `count` figures behind them. */
function withFigures(count: number, blocks: readonly Block[]): DocumentModel {
  const [sample] = Object.values(fixtureDocument().figures);
  if (sample === undefined) throw new Error('the fixture has figures');
  const figures = Array.from({ length: count }, (_, at) => ({
    ...sample,
    id: `activities.unit-Unit_${at}`,
    filter: { unit: `Unit ${at}` },
  }));
  const content = figures.map(({ id }) => ({ type: 'figure' as const, figure: id, text: '1' }));
  const counted: Block = { type: 'paragraph', id: 'counted', number: '0', content };
  const front = { summary: [], actionRequired: [], references: [] };
  return {
    ...documentOf([...blocks, counted]),
    front,
    figures: Object.fromEntries(figures.map((each) => [each.id, each])),
  };
}

const pageWith = ({ pages }: ReadPdf, text: string): number =>
  pages.findIndex((page) => page.text.includes(text));

/** How high above the foot of the last page the last text that begins so stands. */
async function heightOf(bytes: Uint8Array, beginning: string): Promise<number> {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { items } = await (await file.getPage(file.numPages)).getTextContent();
  const found = items.findLast((item) => 'str' in item && item.str.startsWith(beginning));
  if (found === undefined || !('transform' in found)) throw new Error(`no ${beginning} on the last page`);
  return Number(found.transform[5]);
}

describe('a paper without contents', () => {
  it('has its annex on a page behind it, with how it was made', async () => {
    const annex: Section = {
      ...{ id: 'annex', number: 'Annex 1', title: 'Annexed', words: { count: 1 }, sections: [] },
      blocks: [tableOf(5)],
    };
    const { labels, ...model } = documentOf(paragraphs(2));
    const paper = { ...model, annexes: [annex], labels: { ...labels, contents: '' } };
    const read = await readPdf(await renderPdf(paper, NO_PICTURES));
    const [first, annexed, made] = ['Said in one', 'Annexed', model.colophon.title].map((text) =>
      pageWith(read, text),
    );
    expect([first, annexed]).toEqual([0, 1]);
    expect(made).toBe(1);
  });
});

describe('how a document was made', () => {
  it.each([
    [4, [30, 33, 36, 39]],
    [60, [4, 12, 20, 28]],
    [240, [0, 10, 20, 30]],
  ] as const)('stands alone on no page: below a list of %i figures', async (count, before) => {
    for (const above of before) {
      const model = withFigures(count, paragraphs(above));
      const { pages } = await readPdf(await renderPdf(model, NO_PICTURES));
      const last = pages.at(-1)?.text ?? '';
      expect(last, String(above)).toContain(model.colophon.title);
      expect(last, String(above)).toContain('activities.unit-');
    }
  });

  it.each([1, 2, 3])('stands below a list of %i figures, not over it', async (count) => {
    const bytes = await renderPdf(withFigures(count, []), NO_PICTURES);
    expect(await heightOf(bytes, 'activities.unit-')).toBeGreaterThan(
      await heightOf(bytes, fixtureDocument().colophon.title),
    );
  });

  it('has each figure above it once', async () => {
    const { pages } = await readPdf(await renderPdf(withFigures(240, []), NO_PICTURES));
    const said = pages.map(({ text }) => text).join(' ');
    for (let at = 0; at < 240; at++)
      expect(said.split(`activities.unit-Unit_${at} `), String(at)).toHaveLength(2);
  });
});

/** The figures of the list as they are read: page by page, column by column, from top to bottom. */
async function listedIn(bytes: Uint8Array): Promise<readonly number[]> {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const found: { readonly figure: number; readonly column: number; readonly down: number }[] = [];
  for (let page = 1; page <= file.numPages; page++) {
    const { items } = await (await file.getPage(page)).getTextContent();
    for (const item of items) {
      const [, figure] = 'str' in item ? (/^activities\.unit-Unit_(\d+)/.exec(item.str) ?? []) : [];
      if (figure === undefined || !('transform' in item)) continue;
      const [x, y] = item.transform.slice(4).map(Number);
      found.push({ figure: Number(figure), column: page * 2 + Number(Number(x) > 250), down: -Number(y) });
    }
  }
  return found.sort((a, b) => a.column - b.column || a.down - b.down).map(({ figure }) => figure);
}

describe('the list of figures', () => {
  it.each([40, 60, 90, 200])('is read in its order, one page after the other: %i of them', async (count) => {
    for (const before of [0, 8, 16, 24]) {
      const bytes = await renderPdf(withFigures(count, paragraphs(before)), NO_PICTURES);
      expect(await listedIn(bytes), String(before)).toEqual(Array.from({ length: count }, (_, at) => at));
    }
  });
});

describe('a table that a page does not hold', () => {
  it.each([0, 4, 8, 12, 16, 17, 18, 19, 20, 24])(
    'ends with three rows and its notes on one page, and begins with three: %i paragraphs before it',
    async (before) => {
      const length = 44;
      const model = documentOf([...paragraphs(before), tableOf(length)]);
      const read = await readPdf(await renderPdf(model, NO_PICTURES));
      for (let row = 1; row <= length; row++)
        expect(pageWith(read, `Row${row}.`), `row ${row}`).toBeGreaterThanOrEqual(0);
      const end = [`Row${length - 2}.`, `Row${length - 1}.`, 'First note below.', 'Second note below.'];
      for (const text of end) expect(pageWith(read, text), text).toBe(pageWith(read, `Row${length}.`));
      for (const text of ['Row1.', 'Row2.', 'Row3.'])
        expect(pageWith(read, text), text).toBe(pageWith(read, 'Caption above'));
    },
  );

  it.each([47, 48, 49, 50])(
    'keeps its heading and the line that leads to it: %i paragraphs before them',
    async (before) => {
      const lead = { type: 'paragraph', id: 'lead', number: '99', content: words('Entries: 44.') } as const;
      const annex: Section = {
        id: 'annex',
        title: 'The annex',
        words: { count: 1 },
        sections: [],
        blocks: [lead, tableOf(44)],
      };
      const read = await readPdf(await renderPdf(documentOf(paragraphs(before), [annex]), NO_PICTURES));
      // The first page has the title and the contents, which name the annex, too.
      const [front, ...pages] = read.pages;
      const rest = { ...read, pages };
      expect(front?.text).not.toContain('Entries: 44.');
      for (const text of ['The annex', 'Entries: 44.', 'Row1.', 'Row3.'])
        expect(pageWith(rest, text), text).toBe(pageWith(rest, 'Caption above'));
    },
  );

  it.each([47, 48, 49, 50])(
    'has the note of the line that leads to it at the foot of its page: %i paragraphs before it',
    async (before) => {
      const content: readonly Inline[] = [
        ...words('Entries: 44.'),
        { type: 'note', text: 'The source of it' },
      ];
      const lead = { type: 'paragraph', id: 'lead', number: '99', content } as const;
      const model = documentOf([...paragraphs(before), lead, tableOf(44)]);
      const read = await readPdf(await renderPdf(model, NO_PICTURES));
      expect(pageWith(read, 'The source of it')).toBe(pageWith(read, 'Entries: 44.'));
    },
  );

  it('has no row in its tags but its own', async () => {
    const read = await readPdf(await renderPdf(documentOf([tableOf(44)]), NO_PICTURES));
    const others = await readPdf(await renderPdf(documentOf([]), NO_PICTURES));
    const scopes = ({ raw }: ReadPdf): number => raw.split('/Scope /Row').length;
    expect(scopes(read) - scopes(others)).toBe(44);
    expect(read.raw).not.toContain('/S /TFoot');
    const bodies = [...read.raw.matchAll(/\/S \/TBody[^>]*?\/K \[([^\]]*)\]/g)].map(([, rows = '']) => rows);
    expect(bodies.map((rows) => rows.split(' 0 R').length - 1)).toEqual(expect.arrayContaining([41, 3]));
  });
});

describe('a chart that does not fit', () => {
  const chart: Chart = {
    type: 'chart',
    id: 'chart',
    number: '3',
    caption: words('Chart caption'),
    alt: 'In words.',
    table: 'table',
    spec: { ...barsSpec(), categories: barsSpec('Short').categories },
  };

  const after = paragraphs(40).map((each, at) => ({
    ...each,
    id: `q-${at}`,
    content: words(`Said after it ${at}.`),
  }));

  it.each([4, 16, 19, 24])(
    'leaves no page half empty, and is read between what is said before and after it: %i paragraphs before it',
    async (before) => {
      const model = documentOf([...paragraphs(before), chart, ...after]);
      const bytes = await renderPdf(model, await drawCharts(model));
      const { lines = [] } = (await readPdfFigures(bytes)) ?? {};
      const at = lines.findIndex((line) => line.includes('Chart caption'));
      expect(lines[at - 1]).toContain('Said in one line.');
      expect(lines.slice(at + 1).find((line) => line.includes('Said'))).toContain('Said after it 0.');
      const read = await readPdf(bytes);
      const page = pageWith(read, 'Chart caption');
      const first = pageWith(read, 'Said after it 0.');
      // It stands overleaf, and what follows it fills the page before; or else on the page of both.
      if (page !== pageWith(read, `Said in one line.`)) expect(first).toBeLessThanOrEqual(page);
    },
  );
});

describe('the contents', () => {
  it('stay on the first page while tighter lines can keep them there', async () => {
    const sections = (count: number): readonly Section[] =>
      Array.from({ length: count }, (_, at) => ({
        id: `s-${at}`,
        number: String(at + 2),
        title: `Section-${at + 2}.`,
        words: { count: 1 },
        sections: [],
        blocks: [],
      }));
    for (const count of [10, 18, 22]) {
      const read = await readPdf(await renderPdf(documentOf([], sections(count)), NO_PICTURES));
      expect(read.pages[0]?.text, String(count)).toContain(`Section-${count + 1}.`);
      expect(read.pages[1]?.text.startsWith('Section'), String(count)).toBe(false);
    }
  });

  it('add nothing to the digits of their page numbers, wherever these digits stand', async () => {
    const model = documentOf(paragraphs(120));
    const read = await readPdf(await renderPdf(model, NO_PICTURES));
    expect(read.pages.map(({ text }) => text).join(' ')).not.toMatch(/\u2060/);
  });
});
