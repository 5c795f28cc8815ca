/** A chart as data: what is drawn, which figure each number is, and what it says to those who cannot see it. */
import type { Inline } from './document.ts';

/**
 * `bars`: one bar a category, of the first series. `stacked`: one column a category, its parts the series. `trend`: one
 * line a series, categories are moments in order. `heat`: categories are columns, series are rows.
 */
export type ChartKind = 'bars' | 'stacked' | 'trend' | 'heat';

/** A number that is drawn: the figure of the document that it shows, and its text in the document's language. */
export interface ChartPoint {
  readonly type: 'point';
  readonly figure: string;
  readonly value: number;
  readonly text: string;
}

export interface ChartCategory {
  readonly label: string;
  /** Short name (`C5`), where the label is long. */
  readonly code?: string;
}

export interface ChartSeries extends ChartCategory {
  /** One for each category, in their order. */
  readonly points: readonly ChartPoint[];
}

/** No size, colour or font: those are the drawer's. All words are in the document's language. */
export interface ChartSpec {
  readonly kind: ChartKind;
  /** What is counted: the title of the value axis. */
  readonly unit: string;
  readonly categoryTitle: string;
  /** Names the rows of a heat map. */
  readonly seriesTitle?: string;
  readonly categories: readonly ChartCategory[];
  readonly series: readonly ChartSeries[];
  /** Of stacked columns: what each amounts to, one for each category. */
  readonly totals?: readonly ChartPoint[];
}

export interface Chart {
  readonly type: 'chart';
  readonly id: string;
  /** Number in its series, e.g. `1`. */
  readonly number: string;
  readonly caption: readonly Inline[];
  /** The chart in words, written from its numbers. */
  readonly alt: string;
  readonly spec: ChartSpec;
  /** Id of the table that holds the same numbers. */
  readonly table: string;
}

/** Every number that is drawn. */
export function pointsOf({ series, totals = [] }: ChartSpec): readonly ChartPoint[] {
  return [...series.flatMap(({ points }) => points), ...totals];
}
