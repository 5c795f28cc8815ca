/** To whom an input on the road maps of other lines is addressed: who leads each of them, and ITU's part in it. */
import { actionLine, isActionLineId } from '../../../reference/action-lines.ts';
import { isMessageKey } from '../../../text/words.ts';
import type { SectionPlan } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import { cell, column, headCell, paragraph, type SectionDraft, table, text } from '../draft.ts';
import { factsOf } from '../facts.ts';
import { lineCode, lineTitle } from '../line-groups.ts';

/** Entities have the short names of the document’s language; one that has none there stands as the lists of facilitators write it. */
export function facilitators(
  context: ComposeContext,
  { lines }: Extract<SectionPlan, { maker: 'facilitators' }>,
): SectionDraft {
  const { writer } = context;
  const named = (name: string, of: 'entity' | 'role'): string => {
    const key = `report.${of}.${name}`;
    return isMessageKey(key) ? writer.plain(key) : name;
  };
  return {
    id: 'facilitators',
    title: writer.plain('report.section.facilitators'),
    blocks: [
      paragraph('facilitators-lead', writer.say('report.facilitators.lead', factsOf(context))),
      table({
        id: 'facilitators-table',
        caption: writer.say('report.section.facilitators'),
        columns: [
          column('code', writer.plain('report.column.code'), 3),
          column('title', writer.plain('report.column.title'), 7),
          column('lead', writer.plain('report.column.lead-facilitator'), 4),
          column('role', writer.plain('registry.field.role'), 7),
        ],
        rows: lines.filter(isActionLineId).map((line) => {
          const { ituRole, leadFacilitator } = actionLine(line);
          return [
            headCell(lineCode(line)),
            cell(text(lineTitle(line, writer.language))),
            cell(text(writer.seriesText(leadFacilitator.value.map((name) => named(name, 'entity'))))),
            cell(text(named(ituRole.value, 'role'))),
          ];
        }),
      }),
    ],
    sections: [],
  };
}
