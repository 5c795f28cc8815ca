import { expect, it } from 'vitest';
import { GlobalFonts } from '../../../../shared/render/charts/canvas.ts';
import { drawChart } from '../../../../shared/render/charts/draw-chart.ts';
import { barsSpec } from './sample-specs.ts';

it('draws with our fonts only, none of the machine', () => {
  drawChart(barsSpec(), { language: 'en', direction: 'ltr' });
  expect(GlobalFonts.families.map(({ family }) => family).sort()).toEqual(['Chart Sans', 'Noto Sans']);
});
