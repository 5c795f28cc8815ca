/** The period at a glance: tables of numbers, each with its chart below. */
import type { Block } from '../../document.ts';
import type { SectionPlan } from '../../report-kind.ts';
import { chartsOf } from '../charts/index.ts';
import type { ComposeContext } from '../context.ts';
import type { SectionDraft } from '../draft.ts';
import { tallyTableOf } from './tallies.ts';

/** Charts in the order of the plan; where nothing can be drawn the table stands alone. */
export function overview(
  context: ComposeContext,
  plan: Extract<SectionPlan, { maker: 'overview' }>,
): SectionDraft {
  return {
    id: 'overview',
    title: context.writer.plain('report.section.overview'),
    sections: [],
    blocks: chartsWithTables(context, plan.charts),
  };
}

/** Each table with its chart, which may wait for the next page; where nothing can be drawn the table stands alone. */
export function chartsWithTables(
  context: ComposeContext,
  charts: Extract<SectionPlan, { maker: 'overview' }>['charts'],
): readonly Block[] {
  return charts.flatMap((name): readonly Block[] => {
    const table = tallyTableOf(context, name);
    return [table, ...chartsOf(context, [name], () => table.id)];
  });
}
