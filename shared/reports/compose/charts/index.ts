/** The charts by name: what a plan may ask for, each drawn from the figures of the table beside it. */
import type { Chart } from '../../chart.ts';
import type { ChartName } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import { goalChart, goalsInReviewChart, lineChart, regionChart } from './bar-charts.ts';
import { lineGoalChart, lineYearChart } from './heat-charts.ts';
import { goalsYearsChart, yearSourcesChart, yearTrendChart } from './year-charts.ts';

/** The charts of a plan in its order; none for `names` that are absent, nor for those with nothing to show. */
export function chartsOf(
  context: ComposeContext,
  names: readonly ChartName[] | undefined,
  tableOf: (name: ChartName) => string,
): readonly Chart[] {
  return (names ?? []).flatMap((name) => makeChart(context, name, tableOf(name)) ?? []);
}

/** One chart; `table` is the id of the table that holds its numbers. */
export function makeChart(context: ComposeContext, name: ChartName, table: string): Chart | undefined {
  switch (name) {
    case 'by-line':
      return lineChart(context, table);
    case 'by-goal':
      return goalChart(context, table);
    case 'by-region':
      return regionChart(context, table);
    case 'goals-in-review':
      return goalsInReviewChart(context, table);
    case 'goals-years':
      return goalsYearsChart(context, table);
    case 'line-goal':
      return lineGoalChart(context, table);
    case 'line-year':
      return lineYearChart(context, table);
    case 'year-sources':
      return yearSourcesChart(context, table);
    case 'year-trend':
      return yearTrendChart(context, table);
  }
}
