/** Where the matrix sees a link between a line and a goal, and no activity was reported. */
import { lineRow } from '../../../matrix/axes.ts';
import { ACTION_LINE_IDS } from '../../../reference/action-lines.ts';
import type { ComposeContext } from '../context.ts';
import { cell, column, headCell, paragraph, type SectionDraft, table, text } from '../draft.ts';
import { factsOf } from '../facts.ts';
import { lineCode, lineTitle } from '../line-groups.ts';

const GOALS = Array.from({ length: 17 }, (_, index) => index + 1);

/** One row for each line with gaps; goals by number. */
export function gaps(context: ComposeContext): SectionDraft {
  const { writer, count, digest } = context;
  const rows = ACTION_LINE_IDS.map((line) => ({
    line,
    goals: GOALS.filter(
      (goal) =>
        digest.compiled.cells[lineRow(line) * GOALS.length + goal - 1] === 1 &&
        count('activities', { line, goal }).value === 0,
    ),
  })).filter(({ goals }) => goals.length > 0);
  const facts = factsOf(context);
  const section = { id: 'gaps', title: writer.plain('report.section.gaps'), sections: [] };
  if (rows.length === 0) {
    return { ...section, blocks: [paragraph('gaps-none', writer.say('report.gaps.none', facts))] };
  }
  return {
    ...section,
    blocks: [
      paragraph('gaps-lead', writer.say('report.gaps.lead', facts)),
      table({
        id: 'gaps-table',
        caption: writer.say('report.table.gaps', facts),
        columns: [
          column('line', writer.plain('report.column.line'), 3),
          column('title', writer.plain('report.column.title'), 10),
          column('goals', writer.plain('report.column.goals-without'), 8),
        ],
        rows: rows.map(({ line, goals }) => [
          headCell(lineCode(line)),
          cell(text(lineTitle(line, writer.language))),
          cell(text(goals.join(', '))),
        ]),
        notes: [writer.say('report.note.gaps')],
      }),
    ],
  };
}
