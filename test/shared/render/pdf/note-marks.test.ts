import { describe, expect, it } from 'vitest';
import { NO_PICTURES } from '../../../../shared/render/charts/picture.ts';
import { readPdfFigures } from '../../../../shared/render/pdf/read-figures.ts';
import { renderPdf } from '../../../../shared/render/pdf/render-pdf.ts';
import type { Paragraph } from '../../../../shared/reports/document.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';
import { readPdf } from './read-pdf.ts';

async function withTwoNotes(language: 'en' | 'ar'): Promise<Uint8Array> {
  const model = fixtureDocument(language);
  const notes = ['First source', 'Second source'].map((text) => ({ type: 'note' as const, text }));
  const block: Paragraph = {
    type: 'paragraph',
    id: 'said',
    content: [{ type: 'text', text: 'Said in 2025.' }, ...notes],
  };
  const [first, ...rest] = model.sections;
  if (first === undefined) throw new Error('no section');
  return renderPdf({ ...model, sections: [{ ...first, blocks: [block] }, ...rest] }, NO_PICTURES);
}

describe('the marks of two notes in one place', () => {
  it('are parted, so that they are not read as one number', async () => {
    const { pages } = await readPdf(await withTwoNotes('en'));
    expect(pages.map(({ text }) => text.replace(/\s/g, '')).join()).toContain('2025.1,2');
  });

  it.each(['en', 'ar'] as const)('add nothing to what is said: %s', async (language) => {
    const { lines = [] } = (await readPdfFigures(await withTwoNotes(language))) ?? {};
    expect(lines.filter((line) => line.includes('Said in 2025'))).toEqual([
      expect.stringMatching(/Said in 2025\.$/),
    ]);
  });
});
