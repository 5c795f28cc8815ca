/** The table of lines and goals: how many activities stand in each cell, shaded by number. */
import type { Cell, Table } from '../../document.ts';
import type { FigureFilter } from '../../figure.ts';
import type { SectionPlan } from '../../report-kind.ts';
import { chartsOf } from '../charts/index.ts';
import type { ComposeContext } from '../context.ts';
import { cell, column, headCell, heatOf, paragraph, type SectionDraft, table } from '../draft.ts';
import { lineRows } from '../line-rows.ts';
import { matrixNote } from '../note.ts';
import { spreadNotes } from '../spread-note.ts';
import type { Counted } from '../writer.ts';

const LINE_GOAL = 'line-goal';
const GOALS = Array.from({ length: 17 }, (_, index) => index + 1);

/** Line × goal with totals, and how claims stand to the matrix. */
export function matrix(
  context: ComposeContext,
  plan: Extract<SectionPlan, { maker: 'matrix' }>,
): SectionDraft {
  const { writer, count, edition } = context;
  const unassessed = count('claims', { support: 'not-assessable' });
  return {
    id: 'sdg-links',
    title: writer.plain(plan.title),
    blocks: [
      paragraph('sdg-links-support', [
        ...writer.sentences([
          writer.say('report.matrix.support', {
            claims: count('claims'),
            inMatrix: count('claims', { support: 'in-matrix' }),
            goalInMatrix: count('claims', { support: 'goal-in-matrix' }),
            outside: count('claims', { support: 'outside-matrix' }),
            edition: edition.edition,
          }),
          ...(unassessed.value === 0 ? [] : [writer.say('report.unassessed', { unassessed })]),
        ]),
        matrixNote(context),
      ]),
      ...chartsOf(context, plan.charts, () => LINE_GOAL),
      lineGoalTable(context),
    ],
    sections: [],
  };
}

function lineGoalTable(context: ComposeContext): Table {
  const { writer, count } = context;
  const rows = lineRows(context);
  const counts = rows.map(({ filter }) => GOALS.map((goal) => count('activities', { ...filter, goal })));
  const greatest = Math.max(...counts.flat().map(({ value }) => value));
  const total = (filter: FigureFilter): Cell => cell(count('activities', filter).run);
  const heated = ({ run, value }: Counted): Cell => ({ content: [run], heat: heatOf(value, greatest) });
  return table({
    id: LINE_GOAL,
    caption: writer.say('report.table.line-goal'),
    wide: true,
    columns: [
      column('line', writer.plain('report.column.line'), 6),
      ...GOALS.map((goal) => column(`goal-${goal}`, String(goal), 2, 'end')),
      column('all', writer.plain('report.column.all'), 3, 'end'),
    ],
    rows: [
      ...rows.map((row, index) => [
        headCell(row.code),
        ...(counts[index] ?? []).map(heated),
        total(row.filter),
      ]),
      [headCell(writer.plain('report.row.all')), ...GOALS.map((goal) => total({ goal })), total({})],
    ],
    totalRows: 1,
    notes: [
      writer.say('report.note.line-goal'),
      ...spreadNotes(context, 'line'),
      ...spreadNotes(context, 'goal'),
      writer.say('report.note.combined'),
    ],
  });
}
