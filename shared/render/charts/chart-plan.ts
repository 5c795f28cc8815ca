/** A spec as the chart library takes it: one configuration and one height for each kind. */
import type { ChartConfiguration } from 'chart.js';
import type { ChartSpec } from '../../reports/chart.ts';
import { axes, common, heading, ticks, title } from './chart-frame.ts';
import { EDGE, LINE_HEIGHT, LINES, MAIN, partFill } from './look.ts';
import { labelLines, labelPitch, type Pen } from './pen.ts';
import { valueLabels } from './value-labels.ts';

/** Share of the width that the labels of bars may take. */
const LABEL_SHARE = 0.52;
/** Between labels and bars. */
const LABEL_GAP = 12;
const COLUMN_HEIGHT = 300;

export interface ChartPlan {
  readonly height: number;
  readonly config: ChartConfiguration;
}

/** Horizontal bars: long names stand beside them and need no turning of the head. */
export function barsPlan(spec: ChartSpec, pen: Pen): ChartPlan {
  const labels = spec.categories.map((category) => [...labelLines(pen, category, pen.width * LABEL_SHARE)]);
  const longest = Math.max(...labels.flat().map((line) => pen.context.measureText(line).width));
  const pitch = labelPitch(labels, 22);
  const points = spec.series[0]?.points ?? [];
  return {
    height: labels.length * pitch + LINE_HEIGHT + 20,
    config: {
      type: 'bar',
      plugins: [valueLabels(spec, pen)],
      data: {
        labels,
        datasets: [
          {
            data: points.map(({ value }) => value),
            backgroundColor: MAIN,
            barThickness: Math.min(18, pitch - 8),
          },
        ],
      },
      options: {
        ...common(pen),
        indexAxis: 'y',
        scales: {
          x: {
            reverse: pen.rightToLeft,
            beginAtZero: true,
            position: 'top',
            suggestedMax: 1,
            grace: '12%',
            title: title(pen, spec.unit),
            ticks: { display: false, precision: 0 },
            grid: { display: false },
            border: { display: false },
          },
          y: {
            position: pen.rightToLeft ? 'right' : 'left',
            // Left to itself, the library gives labels at most half of the width and cuts the rest.
            afterFit: (axis) => {
              axis.width = Math.ceil(longest) + LABEL_GAP;
            },
            ticks: { ...ticks(pen), autoSkip: false, crossAlign: 'far' },
            grid: { display: false },
            border: { color: EDGE },
          },
        },
      },
    },
  };
}

/** Columns of parts, told apart by colour and pattern. */
export function stackedPlan(spec: ChartSpec, pen: Pen): ChartPlan {
  const datasets = spec.series.map(({ label, points }, index) => ({
    label,
    data: points.map(({ value }) => value),
    // The library's types know the browser's patterns only.
    backgroundColor: partFill(pen.context, index, pen.scale) as unknown as string,
    borderColor: EDGE,
    borderWidth: 1,
    borderSkipped: false,
  }));
  return {
    height: COLUMN_HEIGHT,
    config: {
      type: 'bar',
      plugins: [valueLabels(spec, pen)],
      data: { labels: spec.categories.map(({ code, label }) => code ?? label), datasets },
      options: {
        ...common(pen),
        scales: axes(spec, pen, true),
        plugins: heading(spec, pen),
      },
    },
  };
}

/** One line for each series. */
export function trendPlan(spec: ChartSpec, pen: Pen): ChartPlan {
  const datasets = spec.series.map(({ label, points }, index) => {
    const look = LINES[index % LINES.length] ?? LINES[0];
    return {
      label,
      data: points.map(({ value }) => value),
      borderColor: look.colour,
      backgroundColor: look.colour,
      borderDash: [...look.dash],
      borderWidth: 2,
      pointStyle: look.mark,
      pointRadius: 4,
    };
  });
  return {
    height: COLUMN_HEIGHT,
    config: {
      type: 'line',
      plugins: [valueLabels(spec, pen)],
      data: { labels: spec.categories.map(({ code, label }) => code ?? label), datasets },
      options: {
        ...common(pen),
        scales: axes(spec, pen, false),
        plugins: heading(spec, pen),
      },
    },
  };
}
