/** The span year by year: activities by line and goal, and under which rules the records of a year were taken. */
import { PROFILES } from '../../../activities/record.ts';
import type { MessageKey } from '../../../text/en/index.ts';
import type { Cell, Table } from '../../document.ts';
import type { Breakdown, FigureFilter } from '../../figure.ts';
import type { SectionPlan } from '../../report-kind.ts';
import { chartsOf } from '../charts/index.ts';
import type { ComposeContext } from '../context.ts';
import { cell, column, headCell, heatOf, paragraph, type SectionDraft, table, text } from '../draft.ts';
import { factsOf } from '../facts.ts';
import { lineRows } from '../line-rows.ts';
import { yearsOf } from '../span.ts';
import { spreadNotes } from '../spread-note.ts';
import type { Writer } from '../writer.ts';

/** Years whose columns an upright page has room for, beside names of lines and a total in any language. */
const MOST_UPRIGHT = 7;

type YearsPlan = Extract<SectionPlan, { maker: 'years' }>;

/** Sources by year first: a year of imports only cannot be read like a year of reports. */
export function years(context: ComposeContext, plan: YearsPlan): SectionDraft {
  const { writer } = context;
  const goals = Array.from({ length: 17 }, (_, index) => index + 1);
  return {
    id: 'years',
    title: writer.plain('report.section.years'),
    sections: [],
    blocks: [
      ...methodNotes(context),
      ...chartsBeside(context, plan, 'year-sources'),
      sourcesTable(context),
      ...chartsBeside(context, plan, 'line-year'),
      yearTable(context, 'line', 'report.table.line-year', 'report.column.line', lineRows(context)),
      yearTable(
        context,
        'goal',
        'report.table.goal-year',
        'report.column.goal',
        goals.map((goal) => ({
          code: writer.plain('report.goal.name', { goal: String(goal) }),
          filter: { goal },
        })),
      ),
    ],
  };
}

/** The charts of the plan whose numbers stand in `table`. */
function chartsBeside(
  context: ComposeContext,
  { charts = [] }: YearsPlan,
  table: 'year-sources' | 'line-year',
) {
  const names = charts.filter((name) => (name === 'year-sources') === (table === 'year-sources'));
  return chartsOf(context, names, () => table);
}

function methodNotes(context: ComposeContext) {
  const { writer, count, span } = context;
  const reported = (profile: string, year: number): boolean => count('updates', { profile, year }).value > 0;
  const imported = yearsOf(span).filter(
    (year) => !reported('annual', year) && (reported('stocktaking', year) || reported('legacy', year)),
  );
  const empty = yearsOf(span).filter((year) => count('updates', { year }).value === 0);
  const yearList = (found: readonly number[]) =>
    writer.list(yearRuns(found, writer).map((run) => [text(run)]));
  const notes = [paragraph('years-lead', writer.say('report.years.lead', factsOf(context)))];
  if (imported.length > 0) {
    const slots = { count: imported.length, years: yearList(imported) };
    notes.push(paragraph('years-imported', writer.say('report.years.imported', slots)));
  }
  if (empty.length > 0) {
    const slots = { count: empty.length, years: yearList(empty) };
    notes.push(paragraph('years-empty', writer.say('report.years.empty', slots)));
  }
  return notes;
}

/** Years that follow each other as one: `2015–2022`; two stay apart. */
export function yearRuns(found: readonly number[], { plain }: Writer): readonly string[] {
  const runs: number[][] = [];
  for (const year of found) {
    const last = runs.at(-1);
    if (last?.at(-1) === year - 1) last.push(year);
    else runs.push([year]);
  }
  return runs.flatMap((run) =>
    run.length > 2
      ? [plain('report.years.span', { from: String(run[0]), to: String(run.at(-1)) })]
      : run.map(String),
  );
}

function sourcesTable({ writer, count, span }: ComposeContext): Table {
  return table({
    id: 'year-sources',
    caption: writer.say('report.table.year-sources'),
    columns: [
      column('year', writer.plain('report.column.year'), 3),
      ...PROFILES.map((profile) => column(profile, writer.plain(`report.profile.${profile}`), 4, 'end')),
      column('all', writer.plain('report.column.updates'), 3, 'end'),
    ],
    rows: yearsOf(span).map((year) => [
      headCell(String(year)),
      ...PROFILES.map((profile) => cell(count('updates', { profile, year }).run)),
      cell(count('updates', { year }).run),
    ]),
    notes: [writer.say('report.note.profiles')],
  });
}

function yearTable(
  context: ComposeContext,
  breakdown: Breakdown,
  caption: MessageKey,
  head: MessageKey,
  rows: readonly { readonly code: string; readonly filter: FigureFilter }[],
): Table {
  const { writer, count, span } = context;
  const all = yearsOf(span);
  const counts = rows.map(({ filter }) => all.map((year) => count('activities', { ...filter, year })));
  const greatest = Math.max(...counts.flat().map(({ value }) => value));
  const total = (filter: FigureFilter): Cell => cell(count('activities', filter).run);
  return table({
    id: `${breakdown}-year`,
    caption: writer.say(caption),
    wide: all.length > MOST_UPRIGHT,
    columns: [
      column('row', writer.plain(head), 5),
      ...all.map((year) => column(`year-${year}`, String(year), 2, 'end')),
      column('all', writer.plain('report.column.all'), 3, 'end'),
    ],
    rows: [
      ...rows.map(({ code, filter }, index) => [
        headCell(code),
        ...(counts[index] ?? []).map(
          ({ run, value }): Cell => ({ content: [run], heat: heatOf(value, greatest) }),
        ),
        total(filter),
      ]),
      [headCell(writer.plain('report.row.all')), ...all.map((year) => total({ year })), total({})],
    ],
    totalRows: 1,
    notes: [writer.say('report.note.years'), ...spreadNotes(context, breakdown)],
  });
}
