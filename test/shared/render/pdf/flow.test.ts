import { describe, expect, it } from 'vitest';
import { NO_PICTURES } from '../../../../shared/render/charts/picture.ts';
import { renderPdf } from '../../../../shared/render/pdf/render-pdf.ts';
import type { DocumentModel, Section } from '../../../../shared/reports/document.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';
import { readPdf } from './read-pdf.ts';

const section = (id: string, paragraphs: number): Section => ({
  id,
  number: id,
  title: `About ${id}`,
  words: { count: 1 },
  sections: [],
  blocks: Array.from({ length: paragraphs }, (_, at) => ({
    type: 'paragraph',
    id: `${id}-${at}`,
    number: String(at + 1),
    content: [{ type: 'text', text: `Said in ${id}.` }],
  })),
});

/** On which page what is said in the body ends, and where what stands behind it begins. */
async function pagesOf(paragraphs: number, annexed = 3): Promise<readonly number[]> {
  const model: DocumentModel = {
    ...fixtureDocument(),
    sections: [section('body', paragraphs)],
    annexes: [section('annex', annexed), section('another', 3)],
  };
  const { pages } = await readPdf(await renderPdf(model, NO_PICTURES));
  const lastWith = (text: string) => pages.findLastIndex((page) => page.text.includes(text));
  return ['Said in body', 'Said in annex', 'Said in another', model.colophon.title].map(lastWith);
}

describe('what stands behind the body', () => {
  it('follows on the same page in a short paper', async () => {
    const [body, annex, another] = await pagesOf(20);
    expect([annex, another]).toEqual([body, body]);
  });

  it('begins on a page of its own in a long one, where the annexes begin and where they end', async () => {
    const [body = 0, annex, another, made] = await pagesOf(125, 20);
    expect([annex, another]).toEqual([body + 1, body + 1]);
    expect(made).toBe(body + 2);
  });

  it('goes on with a page that would else be nearly empty', async () => {
    const [body = 0, annex, another, made] = await pagesOf(101);
    expect([annex, another, made]).toEqual([body, body, body]);
  });
});
