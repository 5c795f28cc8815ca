/** Annex 1 of the contribution to the Forum: the goals under review with their figures. */
import type { Cell, Table } from '../../document.ts';
import type { FigureFilter } from '../../figure.ts';
import type { SectionPlan } from '../../report-kind.ts';
import { chartsOf } from '../charts/index.ts';
import { wholeYears } from '../charts/year-charts.ts';
import { type ComposeContext, goalsUnderReview } from '../context.ts';
import { cell, column, headCell, type SectionDraft, table } from '../draft.ts';
import { factsOf } from '../facts.ts';
import { goalTitle } from './goals.ts';

const TABLE = 'goals-in-review-table';
const YEARS_TABLE = 'goals-years';
/** Columns of years that stand on an upright page. */
const MOST_UPRIGHT = 12;

/** One row a goal with its chart, then the years where there are several. */
export function goalsInReview(
  context: ComposeContext,
  plan: Extract<SectionPlan, { maker: 'goals-in-review' }>,
): SectionDraft {
  const { writer, count } = context;
  const facts = factsOf(context);
  const drawn = (name: 'goals-in-review' | 'goals-years') => plan.charts?.filter((each) => each === name);
  return {
    id: 'goals-in-review',
    title: writer.plain('report.section.goals-in-review'),
    sections: [],
    blocks: [
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
      ...chartsOf(context, drawn('goals-in-review'), () => TABLE),
      ...yearsTable(context),
      ...chartsOf(context, drawn('goals-years'), () => YEARS_TABLE),
    ],
  };
}

/** Goals by year, where the data set has several. */
function yearsTable(context: ComposeContext): readonly Table[] {
  const { countWhole, writer } = context;
  if (countWhole === undefined) return [];
  const { all, years } = wholeYears(context);
  const facts = { ...factsOf(context), years };
  const number = (filter: FigureFilter): Cell => cell(countWhole('activities', filter).run);
  return [
    table({
      id: YEARS_TABLE,
      caption: writer.say('report.table.goals-years', facts),
      wide: all.length > MOST_UPRIGHT,
      columns: [
        column('goal', writer.plain('report.column.goal'), 5),
        ...all.map((year) => column(`year-${year}`, String(year), 2, 'end')),
      ],
      rows: goalsUnderReview(context).map((goal) => [
        headCell(writer.plain('report.goal.name', { goal: String(goal) })),
        ...all.map((year) => number({ goal, year })),
      ]),
      notes: [writer.say('report.note.goals-years', facts)],
    }),
  ];
}
