/** The one way a number gets into a document: counted, registered under its id, and written as a traced run. */
import type {
  CoverageMeasure,
  EntryMeasure,
  Figure,
  FigureFilter,
  FigureMeasure,
  RegistryMeasure,
} from '../figure.ts';
import { figureId } from '../figure-question.ts';
import { bothFilters } from '../scope.ts';
import type { Counted } from './writer.ts';

type Counting = (measure: EntryMeasure, filter: FigureFilter) => number;

export interface FigureBook {
  /** Counts `measure` over the report's entries that pass `filter`, and registers the figure. */
  readonly count: (measure: EntryMeasure, filter?: FigureFilter) => Counted;
  /** Counts over all of the snapshot, whatever the report's span. */
  readonly countWhole: (counting: Counting, measure: EntryMeasure, filter: FigureFilter) => Counted;
  /** Registers what the snapshot's header counts: over its own period, whatever the report's span. */
  readonly cover: (measure: CoverageMeasure, filter: FigureFilter, value: number) => Counted;
  /** Registers what was counted of a registry, whose filter says its own span. */
  readonly state: (measure: RegistryMeasure, filter: FigureFilter, value: number) => Counted;
  /** All figures by id, in order of id. */
  readonly figures: () => Readonly<Record<string, Figure>>;
}

/**
 * A book that counts with `countOf` and writes numbers with `format`. `base` is added to every figure's filter: the
 * digest holds only entries of the report's span, the snapshot may hold more.
 */
export function figureBook(
  countOf: Counting,
  base: FigureFilter,
  format: (value: number) => string,
): FigureBook {
  const figures = new Map<string, Figure>();
  const register = (measure: FigureMeasure, filter: FigureFilter, count: () => number): Counted => {
    const id = figureId(measure, filter);
    const known = figures.get(id);
    const value = known?.value ?? count();
    if (known === undefined) figures.set(id, { id, measure, filter, value });
    return { value, run: { type: 'figure', figure: id, text: format(value) } };
  };
  return {
    count: (measure, filter = {}) =>
      register(measure, bothFilters(base, filter), () => countOf(measure, filter)),
    countWhole: (counting, measure, filter) => register(measure, filter, () => counting(measure, filter)),
    cover: (measure, filter, value) => register(measure, filter, () => value),
    state: (measure, filter, value) => register(measure, filter, () => value),
    figures: () =>
      Object.fromEntries(
        [...figures].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, figure]) => [id, figure]),
      ),
  };
}
