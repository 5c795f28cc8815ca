/** Ids of records lead to their row of the annex, in every kind of report as it is composed. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../shared/render/docx/render-docx.ts';
import { renderHtml } from '../../../shared/render/html/render-html.ts';
import { outlineOf } from '../../../shared/render/outline.ts';
import { renderPdf } from '../../../shared/render/pdf/render-pdf.ts';
import { behindFigures } from '../../../shared/reports/behind-figures.ts';
import { compose } from '../../../shared/reports/compose/compose.ts';
import type { DocumentModel } from '../../../shared/reports/document.ts';
import { wordsIn } from '../../../shared/text/words.ts';
import { ENTRIES, MAKERS, SPAN_ENTRIES, snapshotOf } from '../../golden/fixture.ts';
import { unzip } from './docx/read-package.ts';

const WHOLE = { from: '2015-01-01', to: '2025-12-31' };

async function composed(kind: string): Promise<DocumentModel> {
  const snapshot = kind === 'wsis20' ? snapshotOf(SPAN_ENTRIES, WHOLE) : snapshotOf(ENTRIES);
  const options = { year: 2025, makers: MAKERS, date: '2026-02-01' };
  const model = await compose({ snapshot, kind, language: 'en', words: wordsIn('en'), options });
  const { records } = await behindFigures(Object.values(model.figures), snapshot, model.audience);
  return { ...model, records };
}

/** What links lead to, with what they say. */
function linksOf(html: string, pattern: RegExp): readonly (readonly [target: string, said: string])[] {
  return [...html.matchAll(pattern)].map(([, target = '', inner = '']) => [
    target,
    inner.replace(/<[^>]*>/g, ''),
  ]);
}

describe.each(['cstd', 'hlpf', 'wsis20', 'council'])('records named in the %s report', (kind) => {
  it('lead to their row on the page, from the text and from the list of figures', async () => {
    const model = await composed(kind);
    const known = outlineOf(model).records;
    const html = renderHtml(model);
    const links = linksOf(html, /<a href="#record%3A(WA-\d+)">(.*?)<\/a>/g);
    const places = [...html.matchAll(/<tr id="record:(WA-\d+)"><th scope="row"><bdi class="r">\1<\/bdi>/g)];
    expect(places.map(([, record]) => record)).toEqual([...known.keys()]);
    expect(places.length).toBeGreaterThan(2);
    expect(links.filter(([target, said]) => target !== said || !known.has(target))).toEqual([]);
    const list = html.indexOf('<section class="figures"');
    expect(list).toBeGreaterThan(0);
    for (const part of [html.slice(0, list), html.slice(list)])
      expect(part).toMatch(/<a href="#record%3AWA-\d+">/);
  });

  it('lead to their row in Word', async () => {
    const parts = await unzip(await renderDocx(await composed(kind)));
    const xml = parts.get('word/document.xml')?.toString('utf8') ?? '';
    const links = linksOf(xml, /<w:hyperlink w:anchor="(p_record[^"]*)"[^>]*>(.*?)<\/w:hyperlink>/g);
    const marks = new Set(
      [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name]) => name),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(([target]) => !marks.has(target))).toEqual([]);
  });

  it('lead to their row in the PDF', async () => {
    const model = await composed(kind);
    const pdf = await getDocument({ data: new Uint8Array(await renderPdf(model, new Map())), verbosity: 0 })
      .promise;
    const led: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      for (const { dest, overlaidText } of await (await pdf.getPage(number)).getAnnotations())
        if (Array.isArray(dest) && /^WA-\d+$/.test(overlaidText)) led.push(overlaidText);
    }
    const known = outlineOf(model).records;
    expect(led.length).toBeGreaterThan(0);
    expect(led.filter((record) => !known.has(record))).toEqual([]);
  });
});

describe('records of a report without an annex of records', () => {
  it('lead to the table that lists them, and are plain text where none does', async () => {
    const html = renderHtml(await composed('workbook'));
    const places = new Set([...html.matchAll(/<tr id="record:(WA-\d+)">/g)].map(([, record]) => record));
    const links = linksOf(html, /<a href="#record%3A(WA-\d+)">(.*?)<\/a>/g);
    expect(places.size).toBeGreaterThan(0);
    expect(links.filter(([target, said]) => target !== said || !places.has(target))).toEqual([]);
    expect(html).toMatch(/(?<!">)<bdi class="r">WA-/);
  });
});
