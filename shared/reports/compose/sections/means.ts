/** What activities took: staff-months and money by action line, for readers of the house only. */
import type { FigureFilter } from '../../figure.ts';
import type { ComposeContext } from '../context.ts';
import { cell, column, headCell, paragraph, type SectionDraft, table, text } from '../draft.ts';
import { captionOf, factsOf } from '../facts.ts';
import { lineRows } from '../line-rows.ts';

/** Records keep these numbers from all other readers, who are told so and are given none. */
export function means(context: ComposeContext): SectionDraft {
  const { audience, count, digest, writer } = context;
  const section = { id: 'means', title: writer.plain('report.section.means'), sections: [] };
  if (audience !== 'internal') {
    return { ...section, blocks: [paragraph('means-closed', writer.say('report.means.closed'))] };
  }
  const currencies = [...digest.extras.means.currencies].sort();
  const numbers = (filter: FigureFilter) => [
    cell(count('activities', filter).run),
    cell(count('staff-months', filter).run),
    ...currencies.map((currency) => cell(count('budget', { ...filter, currency }).run)),
  ];
  return {
    ...section,
    blocks: [
      paragraph('means-lead', writer.say('report.means.lead', factsOf(context))),
      table({
        id: 'means-table',
        caption: captionOf(context, 'report.section.means'),
        columns: [
          column('code', writer.plain('report.column.code'), 3),
          column('title', writer.plain('report.column.title'), 9),
          column('activities', writer.plain('report.column.activities'), 3, 'end'),
          column('staff-months', writer.plain('field.staffMonths.label'), 3, 'end'),
          ...currencies.map((currency) =>
            column(`budget-${currency}`, writer.plain('report.column.budget', { currency }), 4, 'end'),
          ),
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
        notes: [writer.say('report.note.means')],
      }),
    ],
  };
}
