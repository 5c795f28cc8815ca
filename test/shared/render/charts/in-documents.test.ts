/** One drawing of a chart, in every format that shows pictures. */
import { buffer } from 'node:stream/consumers';
import { loadImage } from '@napi-rs/canvas';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { drawCharts } from '../../../../shared/render/charts/draw-charts.ts';
import type { ChartPictures } from '../../../../shared/render/charts/picture.ts';
import { renderDocument } from '../../../../shared/render/render.ts';
import type { Chart } from '../../../../shared/reports/chart.ts';
import type { DocumentModel } from '../../../../shared/reports/document.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';
import { barsSpec, heatSpec } from './sample-specs.ts';

/** Would end the attribute it stands in, if it could. */
const HOSTILE = 'Most: C1 (12) "><script>alert(1)</script> & more';

function chart(id: string, number: string, spec: Chart['spec']): Chart {
  const caption = [{ type: 'text', text: `Caption ${number}` }] as const;
  return { type: 'chart', id, number, caption, alt: `${HOSTILE} ${number}`, spec, table: 'table-matrix' };
}

function withCharts(language: 'en' | 'ar'): DocumentModel {
  const model = fixtureDocument(language);
  const charts = [chart('chart-one', '1', barsSpec()), chart('chart-two', '2', heatSpec())];
  const sections = model.sections.map((section) =>
    section.id === 'matrix' ? { ...section, blocks: [...charts, ...section.blocks] } : section,
  );
  return { ...model, sections };
}

async function partsOf(file: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  const parts = new Map<string, Buffer>();
  const zip = await fromBufferPromise(Buffer.from(file), { lazyEntries: true });
  for await (const entry of zip.eachEntry())
    parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  return parts;
}

const model = withCharts('en');
let pictures: ChartPictures;

async function rendered(format: 'html' | 'docx' | 'xlsx' | 'csv' | 'json', of = model): Promise<Buffer> {
  const [file] = await renderDocument(of, format, of === model ? pictures : undefined);
  const bytes = file?.bytes ?? Buffer.of();
  if (bytes instanceof Uint8Array) return Buffer.from(bytes);
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces);
}

beforeAll(async () => {
  pictures = await drawCharts(model);
});

describe('a chart in a document', () => {
  it('is drawn once for all formats, and not at all where there is none', async () => {
    expect([...pictures.keys()]).toEqual(['chart-one', 'chart-two']);
    expect((await drawCharts(fixtureDocument())).size).toBe(0);
  });

  it('stands on the page as a figure with its words, its caption and the way to its table', async () => {
    const page = (await rendered('html')).toString('utf8');
    const [figure = ''] = page.match(/<figure id="chart-one">[\s\S]*?<\/figure>/) ?? [];
    const [, png = ''] = figure.match(/src="data:image\/png;base64,([^"]+)"/) ?? [];
    expect(Buffer.from(png, 'base64').equals(pictures.get('chart-one')?.png ?? Buffer.of())).toBe(true);
    expect(figure).toContain('Caption 1</figcaption>');
    expect(figure).toContain('href="#table-matrix"');
    expect(figure).toContain('alt="Most: C1 (12) &quot;&gt;&lt;script&gt;');
    expect(page).not.toContain('<script>');
    expect(page).toMatch(/img-src data:/);
  });

  it('stands in Word as a picture with its words, whole and with counted ids', async () => {
    const file = await rendered('docx');
    const parts = await partsOf(file);
    const media = [...parts].filter(([name]) => /^word\/media\/.+\.png$/.test(name)).map(([, png]) => png);
    const drawn = [...pictures.values()].map(({ png }) => Buffer.from(png));
    expect(media.length).toBe(2);
    for (const png of drawn) expect(media.some((each) => each.equals(png))).toBe(true);
    const body = parts.get('word/document.xml')?.toString('utf8') ?? '';
    const places = [...body.matchAll(/<wp:docPr [^>]*>/g)].map(([tag]) => tag);
    expect(places.map((tag) => /descr="([^"]*)"/.exec(tag)?.[1])).toEqual([
      expect.stringContaining('&quot;'),
      expect.stringMatching(/ 2$/),
    ]);
    const ids = places.map((tag) => / id="(\d+)"/.exec(tag)?.[1]);
    expect(new Set(ids).size).toBe(2);
    expect((await rendered('docx')).equals(file)).toBe(true);
  });

  it('stands in the spreadsheet below its row on a sheet of charts, its words with it', async () => {
    const parts = await partsOf(await rendered('xlsx'));
    const media = [...parts].filter(([name]) => /^xl\/media\//.test(name)).map(([, png]) => png);
    expect(media.length).toBe(2);
    for (const png of media) expect((await loadImage(png)).width).toBe(1280);
    const drawing = [...parts]
      .find(([name]) => /^xl\/drawings\/[^/]+\.xml$/.test(name))?.[1]
      .toString('utf8');
    expect(drawing?.match(/descr="Most: C1 \(12\) &quot;/g)?.length).toBe(2);
    const anchors = [...(drawing ?? '').matchAll(/<xdr:from>.*?<xdr:row>(\d+)<\/xdr:row>/gs)];
    const [first = 0, second = 0] = anchors.map(([, row]) => Number(row));
    expect(first).toBeGreaterThan(2);
    // Below the whole of the first, whose height is in pixels of 20 a row.
    expect((second - first) * 20).toBeGreaterThan(pictures.get('chart-one')?.height ?? 0);
    const sheets = [...parts].map(([name, part]) =>
      /worksheets\/sheet/.test(name) ? part.toString('utf8') : '',
    );
    const breaks = sheets.flatMap((xml) =>
      [...xml.matchAll(/<brk id="(\d+)"/g)].map(([, row]) => Number(row)),
    );
    // Both fit on the first page (picture-rows.test.ts has those that do not).
    expect(breaks).toEqual([]);
  });

  it('is said in CSV, and is data in JSON', async () => {
    expect((await rendered('csv')).toString('utf8')).toContain('Chart 1: Caption 1. Most: C1 (12)');
    const json: DocumentModel = JSON.parse((await rendered('json')).toString('utf8'));
    const [first] = json.sections.find(({ id }) => id === 'matrix')?.blocks ?? [];
    expect(first).toEqual(chart('chart-one', '1', barsSpec()));
  });

  it('is drawn from the right in an Arabic document, and is drawn even when nobody brings its picture', async () => {
    const arabic = withCharts('ar');
    const page = (await rendered('html', arabic)).toString('utf8');
    const [, png = ''] = page.match(/src="data:image\/png;base64,([^"]+)"/) ?? [];
    expect(png.length).toBeGreaterThan(1000);
    expect(Buffer.from(png, 'base64').equals(pictures.get('chart-one')?.png ?? Buffer.of())).toBe(false);
  });
});
