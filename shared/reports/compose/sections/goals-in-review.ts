/** Annex 1 of the contribution to the Forum: the goals under review with their figures. */
import type { SectionPlan } from '../../report-kind.ts';
import { chartsOf } from '../charts/index.ts';
import { type ComposeContext, goalsUnderReview } from '../context.ts';
import { cell, column, headCell, type SectionDraft, table } from '../draft.ts';
import { factsOf } from '../facts.ts';
import { goalTitle } from './goals.ts';

const TABLE = 'goals-in-review-table';

/** A chart, and one row a goal. */
export function goalsInReview(
  context: ComposeContext,
  plan: Extract<SectionPlan, { maker: 'goals-in-review' }>,
): SectionDraft {
  const { writer, count } = context;
  const facts = factsOf(context);
  return {
    id: 'goals-in-review',
    title: writer.plain('report.section.goals-in-review'),
    sections: [],
    blocks: [
      ...chartsOf(context, plan.charts, () => TABLE),
      table({
        id: TABLE,
        caption: writer.say('report.table.goals-in-review', facts),
        columns: [
          column('goal', writer.plain('report.column.goal'), 10),
          column('activities', writer.plain('report.column.activities'), 3, 'end'),
          column('claims', writer.plain('report.column.claims'), 3, 'end'),
        ],
        rows: goalsUnderReview(context).map((goal) => [
          headCell(goalTitle(context, goal)),
          cell(count('activities', { goal }).run),
          cell(count('claims', { goal }).run),
        ]),
        notes: [writer.say('report.note.claims')],
      }),
    ],
  };
}
