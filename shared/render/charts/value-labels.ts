/** Writes each number where it is drawn, so that no value has to be read off an axis. */
import type { Chart, ChartType, Plugin } from 'chart.js';
import type { ChartSpec } from '../../reports/chart.ts';
import { INK } from './look.ts';
import { fontOf, type Pen } from './pen.ts';

/** Room that a number needs within its part of a column. */
const LEAST_PART = 15;
/** A line that rises more than this beside a number makes it step aside. */
const STEEP = 25;
const ASIDE = 7;

/** A plugin that writes the numbers of `spec` on the chart. */
export function valueLabels(spec: ChartSpec, pen: Pen): Plugin {
  return {
    id: 'value-labels',
    // The library sizes the canvas anew before it draws, which forgets the direction.
    beforeDraw: ({ ctx }) => {
      ctx.direction = pen.rightToLeft ? 'rtl' : 'ltr';
    },
    afterDatasetsDraw: (chart) => {
      const { context } = pen;
      context.save();
      context.textBaseline = 'middle';
      context.font = fontOf(pen, 11, 600);
      switch (spec.kind) {
        case 'bars':
          barValues(chart, spec, pen);
          break;
        case 'stacked':
          partValues(chart, spec, pen);
          break;
        case 'trend':
          lineValues(chart, spec, pen);
          break;
        case 'heat':
          break;
      }
      context.restore();
    },
  };
}

function placesOf(chart: Chart<ChartType>, series: number) {
  return chart
    .getDatasetMeta(series)
    .data.map((element) => element.getProps(['x', 'y', 'base'], true) as Place);
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly base: number;
}

function barValues(chart: Chart<ChartType>, { series }: ChartSpec, { context, rightToLeft }: Pen): void {
  context.fillStyle = INK;
  context.textAlign = rightToLeft ? 'right' : 'left';
  for (const [at, { x, y }] of placesOf(chart, 0).entries()) {
    context.fillText(series[0]?.points[at]?.text ?? '', x + (rightToLeft ? -6 : 6), y);
  }
}

function partValues(chart: Chart<ChartType>, { series, totals = [] }: ChartSpec, pen: Pen): void {
  pen.context.textAlign = 'center';
  const tops = totals.map(() => Number.POSITIVE_INFINITY);
  for (const [index, { points }] of series.entries()) {
    for (const [at, { base, x, y }] of placesOf(chart, index).entries()) {
      tops[at] = Math.min(tops[at] ?? y, y);
      const { text = '', value = 0 } = points[at] ?? {};
      // A part that is the whole has its number above it already.
      const whole = value === totals[at]?.value;
      if (value > 0 && !whole && base - y >= LEAST_PART) plated(pen, text, x, (y + base) / 2);
    }
  }
  const { context } = pen;
  context.fillStyle = INK;
  for (const [at, { x }] of placesOf(chart, 0).entries()) {
    context.fillText(totals[at]?.text ?? '', x, (tops[at] ?? 0) - 9);
  }
}

function lineValues(chart: Chart<ChartType>, spec: ChartSpec, pen: Pen): void {
  const lines = spec.series.map((_, index) => placesOf(chart, index));
  // Of several lines only the ends are written: the rest would lie on each other.
  if (lines.length > 1) {
    endValues(lines, spec, pen, 0);
    endValues(lines, spec, pen, spec.categories.length - 1);
    return;
  }
  pen.context.textAlign = 'center';
  const places = lines[0] ?? [];
  for (const [at, { x, y }] of places.entries()) {
    const steep = [places[at - 1], places[at + 1]].filter((next) => next && y - next.y > STEEP);
    const aside = steep.reduce((sum, next) => sum + (next && next.x > x ? -ASIDE : ASIDE), 0);
    haloed(pen, spec.series[0]?.points[at]?.text ?? '', x + aside, y - 13);
  }
}

/** The numbers of all lines at one end, outside of it: lines that meet there share one, none lies on another or on the axis. */
function endValues(lines: readonly (readonly Place[])[], { series }: ChartSpec, pen: Pen, at: number): void {
  const outwards = (at === 0) === pen.rightToLeft ? 1 : -1;
  pen.context.textAlign = outwards > 0 ? 'left' : 'right';
  const ends = new Map<string, Place>();
  for (const [index, places] of lines.entries()) {
    const place = places[at];
    if (place !== undefined) ends.set(series[index]?.points[at]?.text ?? '', place);
  }
  const sorted = [...ends].sort(([, a], [, b]) => a.y - b.y);
  const heights = apart(
    sorted.map(([, { y }]) => y),
    LEAST_PART - 2,
  );
  for (const [index, [text, { x }]] of sorted.entries())
    haloed(pen, text, x + 9 * outwards, heights[index] ?? 0);
}

/** `heights`, which rise, moved up so far that each is `distance` from the next; the last one stays. */
function apart(heights: readonly number[], distance: number): readonly number[] {
  let below = Number.POSITIVE_INFINITY;
  const moved = heights.toReversed().map((height) => {
    below = Math.min(height, below - distance);
    return below;
  });
  return moved.reverse();
}

/** Dark text with a white edge, readable across a line. */
function haloed({ context }: Pen, text: string, x: number, y: number): void {
  context.strokeStyle = '#FFFFFF';
  context.lineWidth = 3;
  context.lineJoin = 'round';
  context.strokeText(text, x, y);
  context.fillStyle = INK;
  context.fillText(text, x, y);
}

/** Dark text on a light plate, readable on any fill. */
function plated({ context }: Pen, text: string, x: number, y: number): void {
  const { width } = context.measureText(text);
  context.fillStyle = 'rgba(255, 255, 255, 0.9)';
  context.fillRect(x - width / 2 - 2, y - 7, width + 4, 14);
  context.fillStyle = INK;
  context.fillText(text, x, y);
}
