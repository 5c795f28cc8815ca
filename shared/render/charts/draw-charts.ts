/** Draws the charts of a document once, for all the formats it is rendered in. */
import { setImmediate } from 'node:timers/promises';
import type { Chart } from '../../reports/chart.ts';
import type { DocumentModel, Section } from '../../reports/document.ts';
import { type ChartPictures, NO_PICTURES } from './picture.ts';

/** Every chart of `model` by id; loads the drawing library only when there is one. */
export async function drawCharts(model: DocumentModel): Promise<ChartPictures> {
  const charts = chartsOf([...model.sections, ...model.annexes]);
  if (charts.length === 0) return NO_PICTURES;
  const { drawChart } = await import('./draw-chart.ts');
  const { direction, language } = model;
  const pictures = new Map();
  for (const { id, spec } of charts) {
    pictures.set(id, drawChart(spec, { language, direction }));
    // What the canvas holds is let go between turns of the event loop only.
    await setImmediate();
  }
  return pictures;
}

/** The charts of sections and all below them, in reading order. */
export function chartsOf(sections: readonly Section[]): readonly Chart[] {
  return sections.flatMap(({ blocks, sections: below }) => [
    ...blocks.filter((block) => block.type === 'chart'),
    ...chartsOf(below),
  ]);
}
