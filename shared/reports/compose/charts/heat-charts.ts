/** Action lines against goals, and against years: where the work is dense and where it is thin. */
import type { Chart, ChartCategory } from '../../chart.ts';
import type { FigureFilter } from '../../figure.ts';
import type { ComposeContext } from '../context.ts';
import { factsOf } from '../facts.ts';
import { lineRows } from '../line-rows.ts';
import { yearsOf } from '../span.ts';
import { chart, point } from './chart-draft.ts';

interface HeatColumn extends ChartCategory {
  readonly filter: FigureFilter;
}

/** Lines × the seventeen goals. */
export function lineGoalChart(context: ComposeContext, table: string): Chart | undefined {
  const { writer } = context;
  const columns = Array.from({ length: 17 }, (_, index): HeatColumn => {
    const goal = index + 1;
    const label = writer.plain('report.goal.name', { goal: String(goal) });
    return { code: String(goal), label, filter: { goal } };
  });
  return heatChart(context, 'line-goal', writer.plain('report.chart.axis.goal'), columns, table);
}

/** Lines × the years of the span. */
export function lineYearChart(context: ComposeContext, table: string): Chart | undefined {
  const columns = yearsOf(context.span).map((year) => ({ label: String(year), filter: { year } }));
  return heatChart(context, 'line-year', context.writer.plain('report.column.year'), columns, table);
}

function heatChart(
  context: ComposeContext,
  name: 'line-goal' | 'line-year',
  categoryTitle: string,
  columns: readonly HeatColumn[],
  table: string,
): Chart | undefined {
  const { count, writer } = context;
  return chart(writer, {
    id: `chart-${name}`,
    caption: writer.say(`report.chart.${name}`, factsOf(context)),
    table,
    spec: {
      kind: 'heat',
      unit: writer.plain('report.column.activities'),
      categoryTitle,
      seriesTitle: writer.plain('report.chart.axis.line'),
      categories: columns.map(({ filter: _, ...category }) => category),
      series: lineRows(context).map(({ code, title, filter }) => ({
        code,
        label: title,
        points: columns.map((column) => point(count('activities', { ...filter, ...column.filter }))),
      })),
    },
  });
}
