/** The years of a span: how many activities each had, and where its updates came from. */
import { PROFILES } from '../../../activities/record.ts';
import type { Chart } from '../../chart.ts';
import { type ComposeContext, goalsUnderReview } from '../context.ts';
import { factsOf, yearSpan } from '../facts.ts';
import { yearsOf } from '../span.ts';
import { chart, point } from './chart-draft.ts';

/** One line: activities of each year. */
export function yearTrendChart(context: ComposeContext, table: string): Chart | undefined {
  const { count, span, writer } = context;
  const unit = writer.plain('report.column.activities');
  return chart(writer, {
    id: 'chart-year-trend',
    caption: writer.say('report.chart.year-trend', factsOf(context)),
    table,
    spec: {
      kind: 'trend',
      unit,
      categoryTitle: writer.plain('report.column.year'),
      categories: yearsOf(span).map((year) => ({ label: String(year) })),
      series: [{ label: unit, points: yearsOf(span).map((year) => point(count('activities', { year }))) }],
    },
  });
}

/** One column for each year, its parts the rules under which the updates were taken; rules without updates are left out. */
export function yearSourcesChart(context: ComposeContext, table: string): Chart | undefined {
  const { count, span, writer } = context;
  const years = yearsOf(span);
  const series = PROFILES.map((profile) => ({
    label: writer.plain(`report.profile.${profile}`),
    points: years.map((year) => point(count('updates', { profile, year }))),
  }));
  return chart(writer, {
    id: 'chart-year-sources',
    caption: writer.say('report.chart.year-sources', factsOf(context)),
    table,
    spec: {
      kind: 'stacked',
      unit: writer.plain('report.column.updates'),
      categoryTitle: writer.plain('report.column.year'),
      categories: years.map((year) => ({ label: String(year) })),
      series: series.filter(({ points }) => points.some(({ value }) => value > 0)),
      totals: years.map((year) => point(count('updates', { year }))),
    },
  });
}

/** More lines than these cannot be told apart. */
const MOST_LINES = 9;

/** The years that a data set holds, as sentences name them. */
export function wholeYears({ snapshot, writer }: ComposeContext) {
  const { from, to } = snapshot.header.period;
  return { all: yearsOf({ from, to }), years: yearSpan(writer, from.slice(0, 4), to.slice(0, 4)) };
}

/** One line for each goal that the Forum reviews, over all years of the data set; none where it has one year only. */
export function goalsYearsChart(context: ComposeContext, table: string): Chart | undefined {
  const { countWhole, writer } = context;
  const goals = goalsUnderReview(context);
  if (countWhole === undefined || goals.length > MOST_LINES) return undefined;
  const { all, years } = wholeYears(context);
  return chart(writer, {
    id: 'chart-goals-years',
    caption: writer.say('report.chart.goals-years', { ...factsOf(context), years }),
    table,
    spec: {
      kind: 'trend',
      unit: writer.plain('report.column.activities'),
      categoryTitle: writer.plain('report.column.year'),
      categories: all.map((year) => ({ label: String(year) })),
      series: goals.map((goal) => ({
        label: writer.plain('report.goal.name', { goal: String(goal) }),
        points: all.map((year) => point(countWhole('activities', { goal, year }))),
      })),
    },
  });
}
