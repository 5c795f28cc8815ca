/** Annex: what changed since the snapshot before. */
import { isMessageKey } from '../../../text/words.ts';
import type { SectionPlan } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import { cell, column, paragraph, recordCell, type SectionDraft, table, text } from '../draft.ts';
import { factsOf } from '../facts.ts';
import { quoted } from '../quote.ts';

/** A field as its readers call it. */
function fieldName(id: string, { plain }: ComposeContext['writer']): string {
  const key = `field.${id}.label`;
  return isMessageKey(key) ? plain(key) : id;
}

/** Nothing when no earlier snapshot was given. */
export function changes(
  context: ComposeContext,
  plan: Extract<SectionPlan, { maker: 'changes' }>,
): SectionDraft | undefined {
  const { writer, changes: found } = context;
  if (found === undefined) return undefined;
  const { added, changed, removed, previous, first } = found;
  const shown = first.slice(0, plan.most);
  const rows = shown.map(({ type, activityId, title, fields }) => [
    recordCell(activityId),
    cell(...quoted(context, title, 40)),
    cell(text(writer.plain(`report.change.${type}`))),
    cell(text(writer.seriesText(fields.map((id) => fieldName(id, writer))))),
  ]);
  const lead = writer.say('report.changes.lead', {
    ...factsOf(context),
    added,
    changed,
    removed,
    previous,
    shown: shown.length,
  });
  return {
    id: 'changes',
    title: writer.plain('report.section.changes'),
    sections: [],
    blocks: [
      paragraph('changes-lead', lead),
      ...(rows.length === 0
        ? []
        : [
            table({
              id: 'changes-table',
              caption: writer.say('report.table.changes'),
              columns: [
                column('record', writer.plain('report.column.record'), 4),
                column('title', writer.plain('report.column.title'), 9),
                column('change', writer.plain('report.column.change'), 3),
                column('fields', writer.plain('report.column.fields'), 6),
              ],
              rows,
              notes: rows.length < added + changed + removed ? [writer.say('report.note.changes-shown')] : [],
            }),
          ]),
    ],
  };
}
