/** Draws one chart as a PNG: same spec, same bytes, on any machine with the same libraries. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartItem,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
} from 'chart.js';
import type { Language } from '../../reference/languages.ts';
import type { ChartSpec } from '../../reports/chart.ts';
import { createCanvas } from './canvas.ts';
import { barsPlan, type ChartPlan, stackedPlan, trendPlan } from './chart-plan.ts';
import { drawHeat, heatHeight } from './draw-heat.ts';
import { encodePng } from './encode-png.ts';
import { chartFonts } from './fonts.ts';
import type { Pen } from './pen.ts';
import type { ChartPicture } from './picture.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
);

export interface DrawOptions {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** CSS pixels; 640 when absent, as wide as the text of an A4 page. */
  readonly width?: number;
  /** CSS pixels; as high as the labels need when absent. */
  readonly height?: number;
  /** Pixels of the picture for each CSS pixel; 2 when absent, near 190 dots an inch on A4. */
  readonly scale?: number;
}

const WIDTH = 640;
const SCALE = 2;
/** Of the canvas while text is only measured on it: as high as a chart has to be is known after that. */
const PROBE = 8;

/** The chart on white, with the size at which it should be shown. */
export function drawChart(spec: ChartSpec, options: DrawOptions): ChartPicture {
  const { direction, language, scale = SCALE, width = WIDTH } = options;
  const canvas = createCanvas(PROBE, PROBE);
  const context = canvas.getContext('2d');
  const pen: Pen = {
    context,
    language,
    rightToLeft: direction === 'rtl',
    width,
    scale,
    family: chartFonts(language),
  };
  const encoded = (height: number): ChartPicture => ({
    png: encodePng(context, width * scale, height * scale),
    width,
    height,
  });
  if (spec.kind === 'heat') {
    const { height = heatHeight(spec, pen) } = options;
    canvas.width = width * scale;
    canvas.height = height * scale;
    context.scale(scale, scale);
    context.direction = direction;
    whiten(context, width, height);
    drawHeat(spec, pen);
    return encoded(height);
  }
  const plan = planOf(spec, pen);
  const { height = plan.height } = options;
  canvas.width = width;
  canvas.height = height;
  const paper = { id: 'paper', beforeDraw: () => whiten(context, width, height) };
  // The library's types know the browser's canvas only; it asks no more of it than ours has.
  const chart = new Chart(canvas as unknown as ChartItem, {
    ...plan.config,
    plugins: [paper, ...(plan.config.plugins ?? [])],
  });
  const picture = encoded(height);
  chart.destroy();
  return picture;
}

function planOf(spec: ChartSpec, pen: Pen): ChartPlan {
  switch (spec.kind) {
    case 'bars':
      return barsPlan(spec, pen);
    case 'stacked':
      return stackedPlan(spec, pen);
    case 'trend':
    case 'heat':
      return trendPlan(spec, pen);
  }
}

function whiten(context: SKRSContext2D, width: number, height: number): void {
  context.save();
  context.fillStyle = '#FFFFFF';
  context.fillRect(0, 0, width, height);
  context.restore();
}
