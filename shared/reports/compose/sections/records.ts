/** Annex: the records that the text names, with the paragraphs that name them. */
import { countedClaims, namedLines } from '../../../matrix/counted.ts';
import type { Inline } from '../../document.ts';
import type { SectionPlan } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import { cell, column, paragraph, recordCell, type SectionDraft, table, text } from '../draft.ts';
import { factsOf } from '../facts.ts';
import { lineCode } from '../line-groups.ts';
import type { Citation } from '../number-document.ts';
import { quoted } from '../quote.ts';
import type { Writer } from '../writer.ts';

/** In order of record id, at most `plan.most`; every other record stands in the workbook. */
export function records(
  context: ComposeContext,
  plan: Extract<SectionPlan, { maker: 'records' }>,
): SectionDraft {
  const { writer, citations, cited, count, digest } = context;
  const named = [...cited.values()]
    .filter(({ activityId }) => citations.has(activityId))
    .sort((a, b) => (a.activityId < b.activityId ? -1 : 1));
  // Those with nothing to report are named and not counted.
  const silent = new Set(digest.best.of('nothing', 'all').map(({ activity }) => activity.activityId));
  const counted = named.filter(({ activityId }) => !silent.has(activityId)).length;
  const rows = named
    .slice(0, plan.most)
    .map((activity) => [
      recordCell(activity.activityId),
      cell(...quoted(context, activity.title, 40)),
      cell(text(writer.seriesText(namedLines(activity).map(lineCode)))),
      cell(text(writer.seriesText(countedClaims(activity).map(({ code }) => code)))),
      cell(...paragraphRefs(citations.get(activity.activityId) ?? [], writer)),
    ]);
  const lead = writer.sentences([
    writer.say('report.records.lead', {
      ...factsOf(context),
      named: counted,
      activities: count('activities'),
    }),
    ...(counted === named.length
      ? []
      : [writer.say('report.records.silent', { silent: named.length - counted })]),
    ...(rows.length === 0 ? [] : [writer.say('report.records.listed')]),
    ...(rows.length === named.length ? [] : [writer.say('report.records.cut', { shown: rows.length })]),
  ]);
  return {
    id: 'records',
    title: writer.plain('report.section.records'),
    sections: [],
    blocks: [
      paragraph('records-lead', lead),
      ...(rows.length === 0
        ? []
        : [
            table({
              id: 'records-table',
              caption: writer.say('report.table.records'),
              columns: [
                column('record', writer.plain('report.column.record'), 4),
                column('title', writer.plain('report.column.title'), 10),
                column('lines', writer.plain('report.column.lines'), 3),
                column('codes', writer.plain('report.column.codes'), 4),
                column('paragraphs', writer.plain('report.column.paragraphs'), 3),
              ],
              rows,
            }),
          ]),
    ],
  };
}

/** `30, 31`, each a way to its paragraph. */
function paragraphRefs(found: readonly Citation[], { series }: Writer): readonly Inline[] {
  return series(found.map(({ id, number }) => [{ type: 'ref', target: id, text: number }]));
}
