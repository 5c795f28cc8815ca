/** Annex: the targets and goals that activities claim, with their counts. */
import { targetName } from '../../../reference/names.ts';
import { findGoal, SDG_CODES } from '../../../reference/sdgs.ts';
import type { ComposeContext } from '../context.ts';
import { cell, column, headCell, paragraph, type SectionDraft, table, text } from '../draft.ts';
import { factsOf } from '../facts.ts';

/** Codes that were claimed at all, in natural order; claims at goal level stand under the goal's number. */
export function targets(context: ComposeContext): SectionDraft {
  const { writer, count } = context;
  const facts = factsOf(context);
  const section = { id: 'targets', title: writer.plain('report.section.targets'), sections: [] };
  const claimed = SDG_CODES.map((code) => ({ code, counted: count('activities', { target: code }) })).filter(
    ({ counted }) => counted.value > 0,
  );
  if (claimed.length === 0) {
    return { ...section, blocks: [paragraph('targets-none', writer.say('report.targets.none', facts))] };
  }
  return {
    ...section,
    blocks: [
      table({
        id: 'targets-table',
        caption: writer.say('report.table.targets', facts),
        columns: [
          column('code', writer.plain('report.column.code'), 2),
          column('title', writer.plain('report.column.title'), 10),
          column('activities', writer.plain('report.column.activities'), 3, 'end'),
        ],
        rows: claimed.map(({ code, counted }) => [
          headCell(code),
          cell(labelOf(context, code)),
          cell(counted.run),
        ]),
        notes: [writer.say('report.note.targets')],
      }),
    ],
  };
}

/** Official short name of a goal; our own short label of a target. */
function labelOf({ writer }: ComposeContext, code: string) {
  const goal = findGoal(code);
  if (goal !== undefined) return text(goal.shortTitle[writer.language].text);
  return text(targetName(code, writer.language).text);
}
