/** The one way a number gets into a document: counted, registered under its id, and written as a traced run. */
import type { Figure, FigureFilter, FigureMeasure } from '../figure.ts';
import { figureId } from '../figure-question.ts';
import type { Counted } from './writer.ts';

export interface FigureBook {
  /** Counts `measure` over the report's entries that pass `filter`, and registers the figure. */
  readonly count: (measure: FigureMeasure, filter?: FigureFilter) => Counted;
  /** All figures by id, in order of id. */
  readonly figures: () => Readonly<Record<string, Figure>>;
}

/**
 * A book that counts with `countOf` and writes numbers with `format`. `base` is added to every figure's filter: the
 * digest holds only entries of the report's span, the snapshot may hold more.
 */
export function figureBook(
  countOf: (measure: FigureMeasure, filter: FigureFilter) => number,
  base: FigureFilter,
  format: (value: number) => string,
): FigureBook {
  const figures = new Map<string, Figure>();
  return {
    count(measure, filter = {}) {
      const whole: FigureFilter = { ...base, ...filter };
      const id = figureId(measure, whole);
      const known = figures.get(id);
      const value = known?.value ?? countOf(measure, filter);
      if (known === undefined) figures.set(id, { id, measure, filter: whole, value });
      return { value, run: { type: 'figure', figure: id, text: format(value) } };
    },
    figures: () =>
      Object.fromEntries(
        [...figures].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, figure]) => [id, figure]),
      ),
  };
}
