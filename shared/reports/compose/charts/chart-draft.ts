/** A chart as its maker writes it: drawn only where there is something to see, its words made from its numbers. */
import type { Chart, ChartPoint, ChartSpec } from '../../chart.ts';
import type { Inline } from '../../document.ts';
import type { Counted, Writer } from '../writer.ts';
import { chartInWords } from './chart-in-words.ts';

/** A chart; its number is given when the document is put together. Undefined when every number is zero. */
export function chart(
  writer: Writer,
  parts: {
    readonly id: string;
    readonly caption: readonly Inline[];
    readonly spec: ChartSpec;
    readonly table: string;
  },
): Chart | undefined {
  const { caption, spec } = parts;
  if (spec.series.every(({ points }) => points.every(({ value }) => value === 0))) return undefined;
  const title = caption.map((run) => (run.type === 'record' ? run.record : run.text)).join('');
  return { type: 'chart', number: '', alt: chartInWords(writer, title, spec), ...parts };
}

/** A counted number as a point. Throws RangeError for a number that is no figure: nothing else may be drawn. */
export function point({ run, value }: Counted): ChartPoint {
  if (run.type !== 'figure') throw new RangeError('A chart draws figures only');
  return { type: 'point', figure: run.figure, value, text: run.text };
}
