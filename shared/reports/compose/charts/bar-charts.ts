/** Activities by action line, goal and region: one bar each. */
import { REGIONS } from '../../../matrix/axes.ts';
import { findGoal } from '../../../reference/sdgs.ts';
import type { MessageKey } from '../../../text/en/index.ts';
import type { Chart, ChartCategory } from '../../chart.ts';
import type { FigureFilter } from '../../figure.ts';
import { type ComposeContext, goalsUnderReview } from '../context.ts';
import { factsOf } from '../facts.ts';
import { lineRows } from '../line-rows.ts';
import { regionName } from '../region-name.ts';
import { chart, point } from './chart-draft.ts';

interface Bar extends ChartCategory {
  readonly filter: FigureFilter;
}

/** One bar for each action line, in official order. */
export function lineChart(context: ComposeContext, table: string): Chart | undefined {
  const bars = lineRows(context).map(({ code, title: label, filter }) => ({ code, label, filter }));
  return barChart(context, 'by-line', 'report.chart.axis.line', bars, table);
}

/** One bar for each of the seventeen goals. */
export function goalChart(context: ComposeContext, table: string): Chart | undefined {
  const goals = Array.from({ length: 17 }, (_, index) => goalBar(context, index + 1));
  return barChart(context, 'by-goal', 'report.chart.axis.goal', goals, table);
}

/** One bar for each goal that the Forum reviews. */
export function goalsInReviewChart(context: ComposeContext, table: string): Chart | undefined {
  const goals = goalsUnderReview(context).map((goal) => goalBar(context, goal));
  return barChart(context, 'goals-in-review', 'report.chart.axis.goal', goals, table);
}

/** One bar for each region of ITU. */
export function regionChart(context: ComposeContext, table: string): Chart | undefined {
  const { language } = context.writer;
  const bars = REGIONS.map((region) => ({ label: regionName(region, language), filter: { region } }));
  return barChart(context, 'by-region', 'report.chart.axis.region', bars, table);
}

function goalBar({ writer }: ComposeContext, goal: number): Bar {
  const code = writer.plain('report.goal.name', { goal: String(goal) });
  return { code, label: findGoal(String(goal))?.shortTitle[writer.language].text ?? code, filter: { goal } };
}

function barChart(
  context: ComposeContext,
  name: 'by-line' | 'by-goal' | 'by-region' | 'goals-in-review',
  categoryTitle: MessageKey,
  bars: readonly Bar[],
  table: string,
): Chart | undefined {
  const { count, writer } = context;
  const unit = writer.plain('report.column.activities');
  return chart(writer, {
    id: `chart-${name}`,
    caption: writer.say(`report.chart.${name}`, factsOf(context)),
    table,
    spec: {
      kind: 'bars',
      unit,
      categoryTitle: writer.plain(categoryTitle),
      categories: bars.map(({ filter: _, ...category }) => category),
      series: [{ label: unit, points: bars.map(({ filter }) => point(count('activities', filter))) }],
    },
  });
}
