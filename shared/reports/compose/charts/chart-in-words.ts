/** The alternative text of a chart: what its reader sees at a glance, from the numbers it is drawn from. */
import type { ChartCategory, ChartPoint, ChartSpec } from '../../chart.ts';
import type { Writer } from '../writer.ts';

interface Named {
  readonly name: string;
  readonly point: ChartPoint;
}

/** How many are named as the greatest, and how many cells of a map. */
const MOST = 3;
const MOST_CELLS = 5;

/** Kind and title, then the greatest, the smallest and the empty ones by name. */
export function chartInWords(writer: Writer, title: string, spec: ChartSpec): string {
  return sentencesOf(writer, title, spec).join(writer.language === 'zh' ? '' : ' ');
}

function sentencesOf(writer: Writer, title: string, spec: ChartSpec): readonly string[] {
  const { categories, series } = spec;
  const count = categories.length;
  const first = series[0]?.points ?? [];
  switch (spec.kind) {
    case 'bars':
      return [
        writer.plain('report.chart.alt.bars', { title, count }),
        ...extremes(writer, named(categories, first)),
        ...zeros(writer, named(categories, first)),
      ];
    case 'stacked': {
      const totals = named(categories, spec.totals ?? []);
      const names = listed(writer, series.map(nameOf));
      return [
        writer.plain('report.chart.alt.stacked', { title, count, names }),
        ...extremes(writer, totals),
        ...zeros(writer, totals),
      ];
    }
    case 'trend':
      return [
        writer.plain('report.chart.alt.trend', { title, count }),
        ...series.flatMap((each) => course(writer, categories, each, series.length > 1)),
      ];
    case 'heat': {
      const cells = series.flatMap((row) =>
        row.points.map((point, at) => ({ name: `${nameOf(row)} × ${categories[at]?.label ?? ''}`, point })),
      );
      const filled = cells.filter(({ point }) => point.value > 0).length;
      const counts = { rows: series.length, columns: count, filled };
      return [
        writer.plain('report.chart.alt.heat', { title, ...counts }),
        writer.plain('report.chart.alt.most', { list: withValues(writer, densest(cells)) }),
      ];
    }
  }
}

/** Where a line begins, ends, is highest and is lowest. */
function course(
  writer: Writer,
  categories: readonly ChartCategory[],
  line: ChartSpec['series'][number],
  several: boolean,
): readonly string[] {
  const points = named(categories, line.points);
  const [from, to] = [points[0], points.at(-1)];
  if (from === undefined || to === undefined) return [];
  const slots = {
    name: nameOf(line),
    first: from.name,
    firstValue: from.point.text,
    last: to.name,
    lastValue: to.point.text,
  };
  const span = writer.plain(several ? 'report.chart.alt.course-of' : 'report.chart.alt.course', slots);
  return several ? [span] : [span, ...extremes(writer, points), ...zeros(writer, points)];
}

/** The greatest, a half of all and three at most, with those that equal the last of them; and all that have the smallest number above zero. */
function extremes(writer: Writer, all: readonly Named[]): readonly string[] {
  const ranked = rankedOf(all);
  const [greatest, smallest] = [ranked[0]?.point.value ?? 0, ranked.at(-1)?.point.value ?? 0];
  if (greatest === smallest) return evenly(writer, ranked);
  const last = ranked[Math.max(1, Math.min(MOST, Math.floor(ranked.length / 2))) - 1]?.point.value ?? 0;
  const most = ranked.filter(({ point }) => point.value >= last && point.value > smallest);
  const fewest = all.filter(({ point }) => point.value === smallest);
  return [
    writer.plain('report.chart.alt.most', { list: withValues(writer, most) }),
    writer.plain('report.chart.alt.fewest', { list: withValues(writer, fewest) }),
  ];
}

/** Numbers of which none is the greatest; one alone is. */
function evenly(writer: Writer, ranked: readonly Named[]): readonly string[] {
  if (ranked.length === 0) return [];
  const key = ranked.length === 1 ? 'report.chart.alt.most' : 'report.chart.alt.even';
  return [writer.plain(key, { list: withValues(writer, ranked) })];
}

function zeros(writer: Writer, all: readonly Named[]): readonly string[] {
  const names = all.filter(({ point }) => point.value === 0).map(({ name }) => name);
  if (names.length === 0) return [];
  return [writer.plain('report.chart.alt.zero', { count: names.length, list: listed(writer, names) })];
}

/** The cells with the greatest number; of many the first. */
function densest(cells: readonly Named[]): readonly Named[] {
  const ranked = rankedOf(cells);
  return ranked.filter(({ point }) => point.value === ranked[0]?.point.value).slice(0, MOST_CELLS);
}

/** Those that are not zero, greatest first, equal ones as they stand. */
function rankedOf(all: readonly Named[]): readonly Named[] {
  return all.filter(({ point }) => point.value > 0).toSorted((a, b) => b.point.value - a.point.value);
}

function withValues(writer: Writer, all: readonly Named[]): string {
  return listed(
    writer,
    all.map(({ name, point }) => writer.plain('report.name-count', { name, count: point.text })),
  );
}

function listed(writer: Writer, names: readonly string[]): string {
  const runs = writer.list(names.map((text) => [{ type: 'text', text }]));
  return runs.map((run) => (run.type === 'text' ? run.text : '')).join('');
}

function named(categories: readonly ChartCategory[], points: readonly ChartPoint[]): readonly Named[] {
  return points.map((point, at) => {
    const category = categories[at];
    return { name: category === undefined ? '' : nameOf(category), point };
  });
}

function nameOf({ code, label }: ChartCategory): string {
  return code ?? label;
}
