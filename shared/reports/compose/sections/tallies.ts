/** The totals of a period as tables: by action line, goal, Sector and region. */
import { REGIONS, SECTORS } from '../../../matrix/axes.ts';
import { codeName } from '../../../reference/names.ts';
import type { MessageKey } from '../../../text/en/index.ts';
import type { Table } from '../../document.ts';
import type { Breakdown, FigureFilter } from '../../figure.ts';
import type { ComposeContext } from '../context.ts';
import { distinctTotals } from '../distinct.ts';
import { cell, column, headCell, type SectionDraft, table, text } from '../draft.ts';
import { factsOf } from '../facts.ts';
import { lineRows } from '../line-rows.ts';
import { regionName } from '../region-name.ts';
import { spreadNotes } from '../spread-note.ts';
import { goalTitle } from './goals.ts';

interface TallyRow {
  readonly code: string;
  readonly title: string;
  readonly filter: FigureFilter;
}

const TALLIES = ['by-line', 'by-goal', 'by-sector', 'by-region'] as const;
type Tally = (typeof TALLIES)[number];
const BREAKDOWN_OF: Readonly<Record<Tally, Breakdown>> = {
  'by-line': 'line',
  'by-goal': 'goal',
  'by-sector': 'sector',
  'by-region': 'region',
};

/** Four tables, each with the total below. */
export function tallies(context: ComposeContext): SectionDraft {
  return {
    id: 'tallies',
    title: context.writer.plain('report.section.tallies'),
    sections: [],
    blocks: TALLIES.map((name) => tallyTableOf(context, name)),
  };
}

/** One of the four tables. */
export function tallyTableOf(context: ComposeContext, name: Tally): Table {
  return tallyTable(context, name, `report.table.${name}`, rowsOf(context, name));
}

function rowsOf(context: ComposeContext, name: Tally): readonly TallyRow[] {
  switch (name) {
    case 'by-line':
      return lineRows(context);
    case 'by-goal':
      return Array.from({ length: 17 }, (_, index) => {
        const goal = index + 1;
        return { code: String(goal), title: goalTitle(context, goal), filter: { goal } };
      });
    case 'by-sector':
      return SECTORS.map((sector) => ({
        code: sector,
        title: codeName('sectors', sector, context.writer.language).text,
        filter: { sector },
      }));
    case 'by-region': {
      const { language } = context.writer;
      return REGIONS.map((region) => ({
        code: region,
        title: regionName(region, language),
        filter: { region },
      }));
    }
  }
}

function tallyTable(
  context: ComposeContext,
  id: Tally,
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
    totalRows: 1,
    notes: [
      writer.say('report.note.once'),
      ...distinctTotals(context),
      ...spreadNotes(context, BREAKDOWN_OF[id]),
    ],
  });
}
