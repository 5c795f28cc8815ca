/** The totals of a period as tables: by action line, goal, Sector and region. */
import { REGIONS, SECTORS } from '../../../matrix/axes.ts';
import { codeLabel } from '../../../reference/organization.ts';
import type { MessageKey } from '../../../text/en/index.ts';
import type { Table } from '../../document.ts';
import type { FigureFilter } from '../../figure.ts';
import type { ComposeContext } from '../context.ts';
import { cell, column, headCell, type SectionDraft, table, text } from '../draft.ts';
import { factsOf } from '../facts.ts';
import { lineRows } from '../line-rows.ts';
import { goalTitle } from './goals.ts';

interface TallyRow {
  readonly code: string;
  readonly title: string;
  readonly filter: FigureFilter;
}

/** Four tables, each with the total below. */
export function tallies(context: ComposeContext): SectionDraft {
  const goals = Array.from({ length: 17 }, (_, index) => index + 1);
  return {
    id: 'tallies',
    title: context.writer.plain('report.section.tallies'),
    sections: [],
    blocks: [
      tallyTable(context, 'by-line', 'report.table.by-line', lineRows(context)),
      tallyTable(
        context,
        'by-goal',
        'report.table.by-goal',
        goals.map((goal) => ({ code: String(goal), title: goalTitle(context, goal), filter: { goal } })),
      ),
      tallyTable(
        context,
        'by-sector',
        'report.table.by-sector',
        SECTORS.map((sector) => ({ code: sector, title: codeLabel('sectors', sector), filter: { sector } })),
      ),
      tallyTable(
        context,
        'by-region',
        'report.table.by-region',
        REGIONS.map((region) => ({ code: region, title: codeLabel('regions', region), filter: { region } })),
      ),
    ],
  };
}

function tallyTable(
  context: ComposeContext,
  id: string,
  caption: MessageKey,
  rows: readonly TallyRow[],
): Table {
  const { writer, count } = context;
  const numbers = (filter: FigureFilter) =>
    (['activities', 'updates', 'claims'] as const).map((measure) => cell(count(measure, filter).run));
  return table({
    id,
    caption: writer.say(caption, factsOf(context)),
    columns: [
      column('code', writer.plain('report.column.code'), 3),
      column('title', writer.plain('report.column.title'), 10),
      column('activities', writer.plain('report.column.activities'), 3, 'end'),
      column('updates', writer.plain('report.column.updates'), 3, 'end'),
      column('claims', writer.plain('report.column.claims'), 3, 'end'),
    ],
    rows: [
      ...rows.map(({ code, title, filter }) => [headCell(code), cell(text(title)), ...numbers(filter)]),
      [headCell(writer.plain('report.row.all')), cell(), ...numbers({})],
    ],
    notes: [writer.say('report.note.once')],
  });
}
