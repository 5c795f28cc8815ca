/** A footnote, in every format that shows words. */
import { beforeAll, describe, expect, it } from 'vitest';
import { documentSheets } from '../../../shared/render/csv/document-sheets.ts';
import { renderCsv } from '../../../shared/render/csv/render-csv.ts';
import { renderDocx } from '../../../shared/render/docx/render-docx.ts';
import { renderHtml } from '../../../shared/render/html/render-html.ts';
import { renderPdf } from '../../../shared/render/pdf/render-pdf.ts';
import type { DocumentModel, Paragraph } from '../../../shared/reports/document.ts';
import { fixtureDocument } from '../../fixtures/document-model.ts';
import { packageFaults } from './docx/check-package.ts';
import { unzip } from './docx/read-package.ts';
import { readPdf } from './pdf/read-pdf.ts';

const NOTE = 'Council Resolution 1332 <2024> & more';

function withNote(): DocumentModel {
  const model = fixtureDocument();
  const noted: Paragraph = {
    type: 'paragraph',
    id: 'p-noted',
    number: '99',
    content: [
      { type: 'text', text: 'As instructed' },
      { type: 'note', text: NOTE },
      { type: 'text', text: ', this goes on.' },
    ],
  };
  const [first, ...rest] = model.sections;
  if (first === undefined) throw new Error('The fixture has sections');
  return { ...model, sections: [{ ...first, blocks: [noted, ...first.blocks] }, ...rest] };
}

const model = withNote();

describe('a footnote', () => {
  let parts: ReadonlyMap<string, Buffer>;
  let file: Uint8Array;
  beforeAll(async () => {
    file = await renderDocx(model);
    parts = await unzip(file);
  });

  it('is a real one in Word, at its place, in the language of the document', async () => {
    const body = parts.get('word/document.xml')?.toString('utf8') ?? '';
    const notes = parts.get('word/footnotes.xml')?.toString('utf8') ?? '';
    expect(body).toMatch(/As instructed<\/w:t><\/w:r><w:r><w:rPr>.*?<w:footnoteReference w:id="1"\/>/);
    expect(body).not.toContain('Resolution 1332 &lt;2024&gt;');
    expect(notes).toContain('Council Resolution 1332 &lt;2024&gt; &amp; more');
    expect(await packageFaults(file)).toEqual([]);
  });

  it('stands in brackets on a page without feet', async () => {
    const html = renderHtml(model, new Map());
    expect(html).toContain(
      'As instructed <small role="note">[Council Resolution 1332 &lt;2024&gt; &amp; more]</small>',
    );
    const [text] = documentSheets(model);
    if (text === undefined) throw new Error('A document has its text');
    const pieces: Uint8Array[] = [];
    for await (const piece of renderCsv(text)) pieces.push(piece);
    expect(Buffer.concat(pieces).toString('utf8')).toContain(`As instructed [${NOTE}], this goes on.`);
  });

  it('stands at the foot of the page in PDF, tagged as a note', async () => {
    const pdf = await readPdf(await renderPdf(model, new Map()));
    expect(pdf.pages.map(({ text }) => text).join(' ')).toContain('Council Resolution 1332');
    expect([...pdf.roles.keys()]).toContain('Note');
  });
});
