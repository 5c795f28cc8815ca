/** How far activities are aligned with the mandate and the plans: by action line, then those that lack a line or a mandate. */
import { namedLines } from '../../../matrix/counted.ts';
import type { Block } from '../../document.ts';
import type { FigureFilter } from '../../figure.ts';
import type { SectionPlan } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import { cell, column, headCell, paragraph, recordCell, type SectionDraft, table, text } from '../draft.ts';
import { captionOf, factsOf } from '../facts.ts';
import { lineCode } from '../line-groups.ts';
import { lineRows } from '../line-rows.ts';
import { quoted } from '../quote.ts';
import { spreadNotes } from '../spread-note.ts';

/** Counts as figures; the list holds the first `plan.most` by record number. */
export function alignment(
  context: ComposeContext,
  plan: Extract<SectionPlan, { maker: 'alignment' }>,
): SectionDraft {
  const { count, writer } = context;
  const counted = (filter: FigureFilter) => count('activities', filter);
  const lead = writer.say('report.alignment.lead', {
    ...factsOf(context),
    activities: counted({}),
    lineless: counted({ without: 'line' }),
    mandateless: counted({ lacking: 'mandate' }),
    planless: counted({ lacking: 'plan' }),
  });
  return {
    id: 'alignment',
    title: writer.plain('report.section.alignment'),
    blocks: [paragraph('alignment-lead', lead), byLine(context)],
    sections: [unaligned(context, plan.most)],
  };
}

function byLine(context: ComposeContext): Block {
  const { count, writer } = context;
  const numbers = (filter: FigureFilter) => [
    cell(count('activities', filter).run),
    cell(count('activities', { ...filter, lacking: 'mandate' }).run),
    cell(count('activities', { ...filter, lacking: 'plan' }).run),
  ];
  return table({
    id: 'alignment-by-line',
    caption: captionOf(context, 'report.section.alignment'),
    columns: [
      column('code', writer.plain('report.column.code'), 3),
      column('title', writer.plain('report.column.title'), 9),
      column('activities', writer.plain('report.column.activities'), 3, 'end'),
      column('mandate', writer.plain('report.column.no-mandate'), 3, 'end'),
      column('plan', writer.plain('report.column.no-plan'), 3, 'end'),
    ],
    rows: [
      ...lineRows(context).map(({ code, filter, title }) => [
        headCell(code),
        cell(text(title)),
        ...numbers(filter),
      ]),
      [headCell(writer.plain('report.row.all')), cell(), ...numbers({})],
    ],
    totalRows: 1,
    notes: [writer.say('report.note.once'), ...spreadNotes(context, 'line')],
  });
}

function unaligned(context: ComposeContext, most: number): SectionDraft {
  const { cited, digest, writer } = context;
  const all = digest.extras.means.unaligned;
  const shown = all.slice(0, most);
  for (const activity of shown) cited.set(activity.activityId, activity);
  const section = { id: 'unaligned', title: writer.plain('report.section.unaligned'), sections: [] };
  if (shown.length === 0) {
    return {
      ...section,
      blocks: [paragraph('unaligned-all-named', writer.say('report.unaligned.none', factsOf(context)))],
    };
  }
  const lead = writer.sentences([
    writer.say('report.unaligned.lead', factsOf(context)),
    ...(shown.length < all.length ? [writer.say('report.unaligned.cut', { shown: shown.length })] : []),
  ]);
  return {
    ...section,
    blocks: [
      paragraph('unaligned-lead', lead),
      table({
        id: 'unaligned-table',
        caption: captionOf(context, 'report.section.unaligned'),
        columns: [
          column('record', writer.plain('report.column.record'), 4),
          column('title', writer.plain('report.column.title'), 10),
          column('lines', writer.plain('report.column.lines'), 3),
          column('mandates', writer.plain('field.mandates.label'), 5),
          column('plan', writer.plain('field.operationalPlanRef.label'), 5),
        ],
        rows: shown.map((activity) => [
          recordCell(activity.activityId),
          cell(...quoted(context, activity.title, 40)),
          cell(text(writer.seriesText(namedLines(activity).map(lineCode)))),
          cell(text(writer.clausesText(activity.mandates))),
          cell(text(activity.operationalPlanRef ?? '')),
        ]),
      }),
    ],
  };
}
