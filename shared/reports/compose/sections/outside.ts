/** Claims that the matrix does not hold: allowed, marked, with the reason given; and those that it cannot be asked about. */
import type { Inline, Paragraph } from '../../document.ts';
import type { SectionPlan } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import { cell, column, paragraph, recordCell, type SectionDraft, table, text } from '../draft.ts';
import { factsOf } from '../facts.ts';
import { lineCode } from '../line-groups.ts';
import { quoted } from '../quote.ts';

/** The first claims by activity id; the rest stands in the workbook. */
export function outside(
  context: ComposeContext,
  plan: Extract<SectionPlan, { maker: 'outside' }>,
): SectionDraft {
  const { writer, count, digest } = context;
  const claims = count('claims', { support: 'outside-matrix' });
  const shown = digest.outside.claims().slice(0, plan.most);
  const lead = writer.say('report.outside.lead', {
    ...factsOf(context),
    claims,
    activities: count('activities', { support: 'outside-matrix' }),
  });
  const rows = shown.map(({ activity, claim, lines }) => [
    recordCell(activity.activityId),
    cell(...quoted(context, activity.title, 30)),
    cell(
      text(
        writer.seriesText(
          lines.map((line) =>
            line === 'cross-cutting' ? writer.plain('report.row.cross-cutting') : lineCode(line),
          ),
        ),
      ),
    ),
    cell(text(claim.code)),
    cell(...quoted(context, claim.rationale, 60)),
  ]);
  return {
    id: 'outside',
    title: writer.plain('report.section.outside'),
    sections: [],
    blocks: [
      paragraph('outside-lead', lead),
      ...(rows.length === 0
        ? []
        : [
            table({
              id: 'outside-table',
              caption: writer.say('report.table.outside'),
              columns: [
                column('record', writer.plain('report.column.record'), 4),
                column('title', writer.plain('report.column.title'), 7),
                column('lines', writer.plain('report.column.lines'), 3),
                column('code', writer.plain('report.column.code'), 2),
                column('rationale', writer.plain('report.column.rationale'), 10),
              ],
              rows,
              notes:
                shown.length < claims.value
                  ? [writer.say('report.note.shown', { shown: shown.length, all: claims })]
                  : [],
            }),
          ]),
      ...unassessed(context, plan.most),
    ],
  };
}

/** One paragraph on the records that name no action line, each named once, those with the most claims first. */
function unassessed(context: ComposeContext, most: number): readonly Paragraph[] {
  const { writer, count, digest, cited } = context;
  const claims = count('claims', { support: 'not-assessable' });
  if (claims.value === 0) return [];
  const activities = count('activities', { support: 'not-assessable' });
  const named = digest.outside.unassessed().slice(0, most);
  // Without numbers of their own, which no figure could be traced to.
  const records = named.map((each): readonly Inline[] => {
    cited.set(each.activity.activityId, each.activity);
    return [{ type: 'record', record: each.activity.activityId }];
  });
  const sentences = [
    writer.say('report.outside.unassessed', {
      unassessed: claims,
      activities,
      records: writer.list(records),
    }),
    ...(named.length < activities.value ? [writer.say('report.outside.unassessed-more')] : []),
  ];
  return [paragraph('outside-unassessed', writer.sentences(sentences))];
}
