import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../../shared/render/docx/render-docx.ts';
import type { DocumentModel } from '../../../../shared/reports/document.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';
import { unzip } from './read-package.ts';

/** Twips of the column of the values where each of them is `value`. */
async function valueColumn(value: number, model: DocumentModel): Promise<number> {
  const figures = Object.fromEntries(
    Object.entries(model.figures).map(([id, figure]) => [id, { ...figure, value }]),
  );
  const body = String((await unzip(await renderDocx({ ...model, figures }))).get('word/document.xml'));
  const grid = body.slice(body.indexOf('<w:tblStyle w:val="FigureTable"/>'));
  return Number([...grid.matchAll(/<w:gridCol w:w="(\d+)"/g)][1]?.[1]);
}

/** Room beside what a cell says, twips; seven digits of Arabic type of six points. */
const INSETS = 160;
const SEVEN_DIGITS = 7 * 0.636 * 6 * 20;

describe('the list of figures', () => {
  it('breaks no large sum, in Arabic type either', async () => {
    const arabic: DocumentModel = { ...fixtureDocument(), language: 'ar', direction: 'rtl' };
    expect((await valueColumn(1, arabic)) - INSETS).toBeLessThan(SEVEN_DIGITS);
    expect((await valueColumn(1_105_000, arabic)) - INSETS).toBeGreaterThan(SEVEN_DIGITS);
  });
});
