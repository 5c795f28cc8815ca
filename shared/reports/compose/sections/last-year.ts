/** Annex: what is reported this year and was reported last year, from the data set of the year before. */
import type { Activity } from '../../../activities/record.ts';
import { CROSS_CUTTING, LINE_ROWS } from '../../../matrix/axes.ts';
import { namedLines } from '../../../matrix/counted.ts';
import { countAt, type Tally } from '../../../matrix/tally.ts';
import { codeName } from '../../../reference/names.ts';
import type { MessageKey } from '../../../text/en/index.ts';
import type { Block, Cell, Inline } from '../../document.ts';
import type { FigureFilter } from '../../figure.ts';
import type { SectionPlan } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import { cell, column, headCell, paragraph, recordCell, type SectionDraft, table, text } from '../draft.ts';
import { whenOf } from '../facts.ts';
import type { LastYear, OneYearOnly } from '../last-year.ts';
import { lineCode } from '../line-groups.ts';
import { lineRows } from '../line-rows.ts';
import { quoted } from '../quote.ts';
import { spreadOf } from '../spread-note.ts';
import { yearBefore } from '../year-before.ts';

type LastYearPlan = Extract<SectionPlan, { maker: 'last-year' }>;

/** The two years, as the language writes them. */
interface Years {
  readonly now: string;
  readonly last: string;
}

/** Nothing of a span of more than a year; one sentence where no data set of last year was given. */
export function lastYear(context: ComposeContext, plan: LastYearPlan): SectionDraft | undefined {
  const { lastYear: found, span, writer } = context;
  const before = yearBefore(span);
  if (before === undefined) return undefined;
  const years = { now: whenOf(span, writer), last: whenOf(before, writer) };
  return {
    id: 'last-year',
    title: writer.plain('report.section.last-year'),
    sections: [],
    blocks:
      found === undefined
        ? [paragraph('last-year-none', writer.say('report.last-year.none', years))]
        : blocksOf(context, { found, plan, years }),
  };
}

interface Compared {
  readonly found: LastYear;
  readonly plan: LastYearPlan;
  readonly years: Years;
}

function blocksOf(context: ComposeContext, compared: Compared): readonly Block[] {
  const { count, writer } = context;
  const { found, plan, years } = compared;
  const { both, lastYearOnly, snapshot, thisYearOnly } = found;
  return [
    paragraph('last-year-lead', writer.say('report.last-year.lead', { ...years, snapshot })),
    paragraph(
      'last-year-sums',
      writer.say('report.last-year.sums', {
        activities: count('activities'),
        before: countThen(found, {}),
        both,
        fresh: thisYearOnly.count,
        gone: lastYearOnly.count,
      }),
    ),
    lineTable(context, compared),
    ...activityTable(context, {
      id: 'last-year-new',
      caption: writer.say('report.table.last-year-new', { ...years }),
      only: thisYearOnly,
      most: plan.most,
    }),
    ...activityTable(context, {
      id: 'last-year-gone',
      caption: writer.say('report.table.last-year-gone', { ...years }),
      only: lastYearOnly,
      most: plan.most,
      status: 'report.column.status-then',
    }),
  ];
}

/** Activities of last year in the row that `filter` asks for. */
function countThen({ tally }: LastYear, filter: FigureFilter): number {
  return countIn(tally, filter);
}

function countIn(tally: Tally, { crossCutting, line }: FigureFilter): number {
  const row = crossCutting === true ? LINE_ROWS[CROSS_CUTTING] : line;
  return countAt(tally, 'activities', row === undefined ? {} : { line: row });
}

function lineTable(context: ComposeContext, { found, years }: Compared) {
  const { count, writer } = context;
  const numbers = (filter: FigureFilter): readonly Cell[] => {
    const now = count('activities', filter);
    const then = countThen(found, filter);
    return [cell(text(writer.number(then))), cell(now.run), cell(text(writer.difference(now.value - then)))];
  };
  // A report on some lines has a row of another only where its activities stand there, too.
  const stands = (filter: FigureFilter) =>
    context.kind.only?.lines === undefined ||
    countIn(context.digest.tally, filter) + countThen(found, filter) > 0;
  const rows = lineRows(context, (filter) => countThen(found, filter)).filter(({ filter }) => stands(filter));
  return table({
    id: 'last-year-lines',
    caption: writer.say('report.table.last-year-lines', { ...years }),
    columns: [
      column('code', writer.plain('report.column.code'), 3),
      column('title', writer.plain('report.column.title'), 10),
      column('then', years.last, 3, 'end'),
      column('now', years.now, 3, 'end'),
      column('difference', writer.plain('report.column.difference'), 3, 'end'),
    ],
    rows: [
      ...rows.map(({ code, title, filter }) => [headCell(code), cell(text(title)), ...numbers(filter)]),
      [headCell(writer.plain('report.row.all')), cell(), ...numbers({})],
    ],
    totalRows: 1,
    notes: [writer.say('report.note.once'), ...spreadNote(context, years.now)],
  });
}

/** Why the rows do not add up, of this year's activities, which the figures of the note count. */
function spreadNote(context: ComposeContext, now: string): readonly (readonly Inline[])[] {
  const spread = spreadOf(context, 'line');
  if (spread.several.value === 0 && spread.none.value === 0) return [];
  return [context.writer.say('report.last-year.spread', { now, ...spread })];
}

interface ActivityTable {
  readonly id: string;
  readonly caption: ReturnType<ComposeContext['writer']['say']>;
  readonly only: OneYearOnly;
  readonly most: number;
  /** Head of the column that says how the activity stood. */
  readonly status?: MessageKey;
}

/** Nothing where there is none to list. */
function activityTable(
  context: ComposeContext,
  { caption, id, most, only, status }: ActivityTable,
): readonly Block[] {
  const { writer } = context;
  const shown = only.first.slice(0, most);
  if (shown.length === 0) return [];
  const rows = shown.map((activity) => [
    recordCell(activity.activityId),
    cell(...quoted(context, activity.title, 40)),
    cell(text(writer.seriesText(namedLines(activity).map(lineCode)))),
    ...(status === undefined ? [] : [statusCell(activity, writer)]),
  ]);
  const { count } = only;
  return [
    table({
      id,
      caption,
      columns: [
        column('record', writer.plain('report.column.record'), 4),
        column('title', writer.plain('report.column.title'), 11),
        column('lines', writer.plain('report.column.lines'), 4),
        ...(status === undefined ? [] : [column('status', writer.plain(status), 4)]),
      ],
      rows,
      notes:
        shown.length < count
          ? [writer.say('report.note.last-year-shown', { shown: shown.length, count })]
          : [],
    }),
  ];
}

function statusCell({ status }: Activity, { language }: ComposeContext['writer']): Cell {
  return cell(...(status === undefined ? [] : [text(codeName('statuses', status, language).text)]));
}
