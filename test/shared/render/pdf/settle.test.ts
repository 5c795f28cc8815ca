import { describe, expect, it } from 'vitest';
import { drawCharts } from '../../../../shared/render/charts/draw-charts.ts';
import { readPdfFigures } from '../../../../shared/render/pdf/read-figures.ts';
import { renderPdf } from '../../../../shared/render/pdf/render-pdf.ts';
import { type LaidPicture, type Settled, settle } from '../../../../shared/render/pdf/settle.ts';
import { compose } from '../../../../shared/reports/compose/compose.ts';
import type { Section } from '../../../../shared/reports/document.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { MAKERS, SPAN_ENTRIES, snapshotOf } from '../../../golden/fixture.ts';

const WHOLE = { from: '2015-01-01', to: '2025-12-31' };

/** The report of eleven years, with charts in each of its great sections: where each stands depends on all before it. */
async function reportIn(language: 'ar' | 'ru') {
  const options = { year: 2025, makers: MAKERS, date: '2026-02-01' };
  const snapshot = snapshotOf(SPAN_ENTRIES, WHOLE);
  const model = await compose({ snapshot, kind: 'wsis20', language, words: wordsIn(language), options });
  const charts = model.sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'chart'));
  const withCharts = (section: Section): Section => ({
    ...section,
    blocks: [...section.blocks, ...charts.map((chart) => ({ ...chart, id: `${section.id}-${chart.id}` }))],
  });
  return { ...model, sections: model.sections.map(withCharts) };
}

describe.each(['ar', 'ru'] as const)('the report of eleven years in %s', (language) => {
  it('has contents with the pages of its headings', async () => {
    const model = await reportIn(language);
    const shown = await readPdfFigures(await renderPdf(model, await drawCharts(model)));
    const [, ...entries] = shown?.contents ?? [];
    expect(entries.length).toBeGreaterThan(10);
    // An entry that names another page than the one it leads to keeps its number. Marks on letters are drawn in any order.
    const digitsOf = (said: string) => [...said.replace(/\D/g, '')].sort().join('');
    for (const { text, to } of entries) expect(digitsOf(text), text).toBe(digitsOf(to ?? ''));
  });
});

describe('settle', () => {
  /** Pages of 100 points: pictures of 60, each after 30 points of text. */
  const lay =
    (heights: readonly number[], seen: Settled[] = []) =>
    (settled: Settled) => {
      seen.push(settled);
      let at = 0;
      const pictures = heights.map((whole, index): LaidPicture => {
        const file = `picture-${index}`;
        at += 30;
        const before = { page: Math.floor(at / 100) + 1, room: 100 - (at % 100) };
        const height = (whole * (settled.pictures[file] ?? 100)) / 100;
        if (height > before.room) at = before.page * 100;
        const page = Math.floor(at / 100) + 1;
        at += height;
        return { file, page, before, whole, half: whole / 2 };
      });
      return { pictures, settled };
    };

  it('lays out once where everything stands where it is said', () => {
    const seen: Settled[] = [];
    settle(lay([40], seen));
    expect(seen).toEqual([{ pictures: {} }]);
  });

  it('makes a picture as small as its page asks, and knows where those after it come to stand', () => {
    const { settled, pictures } = settle(lay([80, 80, 80]));
    expect(settled.pictures).toEqual({ 'picture-0': 86, 'picture-1': 87, 'picture-2': 88 });
    for (const { before, page } of pictures) expect(page).toBe(before.page);
  });

  it('leaves a picture large that would become too small to read', () => {
    expect(settle(lay([99])).settled.pictures).toEqual({});
  });
});
