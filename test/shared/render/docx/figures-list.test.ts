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

/** As many figures, two in each row of the list. */
function withFigures(count: number): DocumentModel {
  const { figures, sections, ...model } = fixtureDocument();
  const [sample] = Object.values(figures);
  const [section] = sections;
  if (sample === undefined || section === undefined) throw new Error('the fixture has figures');
  const ids = Array.from({ length: count }, (_, at) => `activities.unit-Unit_${at}`);
  const content = ids.map((figure) => ({ type: 'figure' as const, figure, text: '1' }));
  return {
    ...model,
    annexes: [],
    front: { summary: [], actionRequired: [], references: [] },
    sections: [{ ...section, sections: [], blocks: [{ type: 'paragraph', id: 'counted', content }] }],
    figures: Object.fromEntries(ids.map((id) => [id, { ...sample, id }])),
  };
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

  it('takes no single row overleaf: its last three stay together', async () => {
    const body = String((await unzip(await renderDocx(withFigures(12)))).get('word/document.xml'));
    const list = /<w:tblStyle w:val="FigureTable"\/>.*?<\/w:tbl>/.exec(body)?.[0] ?? '';
    const rows = list.split('<w:tr>').slice(1);
    const held = rows.map((row) => row.includes('<w:keepNext/>'));
    expect(held).toEqual([false, false, false, false, true, true, false]);
  });
});
