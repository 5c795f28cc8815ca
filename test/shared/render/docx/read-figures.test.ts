import { describe, expect, it } from 'vitest';
import { readDocxFigures } from '../../../../shared/render/docx/read-figures.ts';
import { renderDocx } from '../../../../shared/render/docx/render-docx.ts';
import { figureList } from '../../../../shared/reports/figure-list.ts';
import { shownBy } from '../../../../shared/reports/shown-by-document.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';

describe('readDocxFigures', () => {
  for (const language of ['en', 'ar', 'zh'] as const) {
    it(`finds every number with its id, in reading order, in ${language}`, async () => {
      const model = fixtureDocument(language);
      const shown = await readDocxFigures(await renderDocx(model));
      const expected = shownBy(JSON.parse(JSON.stringify(model))).numbers;
      expect(expected.length).toBeGreaterThan(100);
      expect(shown?.all).toEqual(expected.map(({ figures, text }) => ({ figures, text })));
    });
  }

  it('finds the list of figures with their values', async () => {
    const model = fixtureDocument();
    const shown = await readDocxFigures(await renderDocx(model));
    expect(shown?.list).toEqual(
      figureList(model).map(({ id, value }) => ({ figures: [id], text: String(value ?? '–') })),
    );
  });

  it('gives nothing for bytes that are no Word file', async () => {
    expect(await readDocxFigures(Buffer.from('%PDF-1.7'))).toBeUndefined();
  });
});
