/** What stands around the drawing, in the chart library's words: axes, legend, titles, room. */
import type { ChartOptions } from 'chart.js';
import type { ChartSpec } from '../../reports/chart.ts';
import { EDGE, GRID, INK, SOFT, TEXT_SIZE } from './look.ts';
import type { Pen } from './pen.ts';

/** What all charts share. */
export function common({ family, rightToLeft, scale }: Pen): ChartOptions {
  const side = 6;
  return {
    animation: false,
    responsive: false,
    devicePixelRatio: scale,
    font: { family, size: TEXT_SIZE },
    color: INK,
    layout: { padding: { top: 4, bottom: 4, left: rightToLeft ? side : 0, right: rightToLeft ? 0 : side } },
    plugins: { legend: { display: false } },
  };
}

/** Categories below, values on the side where reading begins; the values are written, so their axis needs no ticks. */
export function axes(spec: ChartSpec, pen: Pen, stacked: boolean): NonNullable<ChartOptions['scales']> {
  const { rightToLeft } = pen;
  return {
    x: {
      reverse: rightToLeft,
      stacked,
      offset: true,
      title: title(pen, spec.categoryTitle),
      ticks: { ...ticks(pen), autoSkip: false, maxRotation: 0 },
      grid: { display: false },
      border: { color: EDGE },
    },
    y: {
      stacked,
      beginAtZero: true,
      grace: '12%',
      position: rightToLeft ? 'right' : 'left',
      ticks: { display: false, precision: 0, maxTicksLimit: 6 },
      grid: { color: GRID },
      border: { display: false },
    },
  };
}

/** The unit above the value axis, level, and a legend where there is more than one series. */
export function heading({ kind, series, unit }: ChartSpec, pen: Pen): NonNullable<ChartOptions['plugins']> {
  const { family, rightToLeft } = pen;
  return {
    title: { ...title(pen, unit), align: rightToLeft ? 'end' : 'start', padding: { top: 0, bottom: 8 } },
    legend: {
      display: series.length > 1,
      position: 'top',
      align: 'start',
      rtl: rightToLeft,
      labels: {
        color: INK,
        usePointStyle: kind === 'trend',
        boxWidth: kind === 'trend' ? 10 : 26,
        boxHeight: 12,
        font: { family, size: TEXT_SIZE },
      },
    },
  };
}

/** Looks of a title of a chart or an axis. */
export function title({ family }: Pen, text: string) {
  return { display: true, text, color: SOFT, font: { family, size: TEXT_SIZE, weight: 600 } } as const;
}

/** Looks of the labels of an axis. */
export function ticks({ family }: Pen) {
  return { color: INK, font: { family, size: TEXT_SIZE } };
}
