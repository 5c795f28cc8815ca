import { describe, expect, it } from 'vitest';
import { NO_PICTURES } from '../../../../shared/render/charts/picture.ts';
import { readPdfFigures } from '../../../../shared/render/pdf/read-figures.ts';
import { renderPdf } from '../../../../shared/render/pdf/render-pdf.ts';
import type { Paragraph } from '../../../../shared/reports/document.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';
import { readPdf } from './read-pdf.ts';

async function withTwoNotes(language: 'en' | 'ar', before = 0): Promise<Uint8Array> {
  const model = fixtureDocument(language);
  const notes = ['First source', 'Second source'].map((text) => ({ type: 'note' as const, text }));
  const block: Paragraph = {
    type: 'paragraph',
    id: 'said',
    content: [{ type: 'text', text: 'Said in 2025.' }, ...notes],
  };
  const lines = Array.from(
    { length: before },
    (_, at): Paragraph => ({
      type: 'paragraph',
      id: `p-${at}`,
      content: [{ type: 'text', text: 'Said before.' }],
    }),
  );
  const [first, ...rest] = model.sections;
  if (first === undefined) throw new Error('no section');
  return renderPdf({ ...model, sections: [{ ...first, blocks: [...lines, block] }, ...rest] }, NO_PICTURES);
}

describe('the marks of two notes in one place', () => {
  it('are parted, so that they are not read as one number', async () => {
    const { pages } = await readPdf(await withTwoNotes('en'));
    expect(pages.map(({ text }) => text.replace(/\s/g, '')).join()).toContain('2025.1,2');
  });

  it.each([8, 9, 49, 50, 51])(
    'have both notes at the foot of their page: %i lines before them',
    async (before) => {
      const { pages } = await readPdf(await withTwoNotes('en', before));
      const pageOf = (text: string): number => pages.findIndex((page) => page.text.includes(text));
      expect([pageOf('First source'), pageOf('Second source')]).toEqual(
        Array(2).fill(pageOf('Said in 2025')),
      );
    },
  );

  it.each(['en', 'ar'] as const)('add nothing to what is said: %s', async (language) => {
    const { lines = [] } = (await readPdfFigures(await withTwoNotes(language))) ?? {};
    expect(lines.filter((line) => line.includes('Said in 2025'))).toEqual([
      expect.stringMatching(/Said in 2025\.$/),
    ]);
  });
});
