/** A heat map: rows and columns of shaded cells, each with its number. */
import type { ChartSpec } from '../../reports/chart.ts';
import { heatColours } from '../heat-colours.ts';
import { EDGE, FAINT, INK, LINE_HEIGHT, SOFT } from './look.ts';
import { fontOf, labelLines, type Pen } from './pen.ts';

/** Of the width, for the names of the rows: wide enough that most stand on one line. */
const LABEL_SHARE = 0.45;
/** Few columns leave what they do not need to the names. */
const WIDEST_CELL = 31;
const HEAD = 44;
const LEAST_ROW = 18;

interface Layout {
  readonly labelWidth: number;
  readonly cellWidth: number;
  readonly labels: readonly (readonly string[])[];
  readonly tops: readonly number[];
  readonly heights: readonly number[];
  readonly height: number;
}

/** Height in CSS pixels that the map needs. */
export function heatHeight(spec: ChartSpec, pen: Pen): number {
  return layoutOf(spec, pen).height;
}

function layoutOf({ categories, series }: ChartSpec, pen: Pen): Layout {
  const room = (pen.width * (1 - LABEL_SHARE)) / Math.max(1, categories.length);
  const cellWidth = Math.floor(Math.min(WIDEST_CELL, room));
  const labelWidth = pen.width - cellWidth * categories.length - 2;
  const labels = series.map((row) => labelLines(pen, row, labelWidth - 10));
  const heights = labels.map((lines) => Math.max(LEAST_ROW, lines.length * LINE_HEIGHT + 4));
  const tops: number[] = [];
  let top = HEAD;
  for (const height of heights) {
    tops.push(top);
    top += height;
  }
  return { labelWidth, cellWidth, labels, tops, heights, height: top + 2 };
}

/** Draws the map; columns run from the side where reading begins. */
export function drawHeat(spec: ChartSpec, pen: Pen): void {
  const { context, rightToLeft, width } = pen;
  const layout = layoutOf(spec, pen);
  const { cellWidth, labelWidth } = layout;
  const from = (start: number, size: number) => (rightToLeft ? width - start - size : start);
  context.textBaseline = 'middle';
  drawHeads(spec, pen, layout, from);
  const greatest = Math.max(1, ...spec.series.flatMap(({ points }) => points.map(({ value }) => value)));
  for (const [row, { points }] of spec.series.entries()) {
    const top = layout.tops[row] ?? 0;
    const height = layout.heights[row] ?? LEAST_ROW;
    const lines = layout.labels[row] ?? [];
    context.font = fontOf(pen);
    context.fillStyle = INK;
    context.textAlign = rightToLeft ? 'right' : 'left';
    for (const [at, line] of lines.entries()) {
      const y = top + height / 2 + (at - (lines.length - 1) / 2) * LINE_HEIGHT;
      context.fillText(line, from(0, 0), y);
    }
    context.textAlign = 'center';
    for (const [at, { text, value }] of points.entries()) {
      const { background, text: ink } = heatColours(value / greatest);
      const left = from(labelWidth + at * cellWidth, cellWidth);
      context.fillStyle = value === 0 ? '#FFFFFF' : `#${background}`;
      context.fillRect(left, top, cellWidth, height);
      context.strokeStyle = EDGE;
      context.lineWidth = 0.5;
      context.strokeRect(left, top, cellWidth, height);
      context.font = fontOf(pen, text.length > 4 ? 9 : 11, value === 0 ? 400 : 600);
      context.fillStyle = value === 0 ? FAINT : `#${ink}`;
      context.fillText(text, left + cellWidth / 2, top + height / 2);
    }
  }
}

function drawHeads(
  { categories, categoryTitle, seriesTitle }: ChartSpec,
  pen: Pen,
  { cellWidth, labelWidth }: Layout,
  from: (start: number, size: number) => number,
): void {
  const { context, rightToLeft } = pen;
  context.fillStyle = SOFT;
  context.font = fontOf(pen, 11, 600);
  context.textAlign = rightToLeft ? 'right' : 'left';
  context.fillText(categoryTitle, from(labelWidth, 0), 10);
  context.fillText(seriesTitle ?? '', from(0, 0), HEAD - 14);
  context.textAlign = 'center';
  context.font = fontOf(pen);
  context.fillStyle = INK;
  for (const [at, { code, label }] of categories.entries()) {
    context.fillText(code ?? label, from(labelWidth + at * cellWidth, cellWidth) + cellWidth / 2, HEAD - 14);
  }
}
