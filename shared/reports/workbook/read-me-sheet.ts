/** The sheet that explains the workbook: what was counted and how, what is on each sheet, what made it, how to cite and check it. */

import type { MessageKey } from '../../text/en/index.ts';
import type { ComposeContext } from '../compose/context.ts';
import { coverageTotals } from '../compose/coverage-totals.ts';
import { factsOf } from '../compose/facts.ts';
import type { Counted } from '../compose/writer.ts';
import { figureId } from '../figure-id.ts';
import { ANY_SHEET, type SheetModel, type SheetValue } from '../sheets.ts';
import { figuresColumn, rowFigures } from './row-figures.ts';

/** What the sheet tells beside the counts of its context. */
export interface ReadMe {
  readonly title: string;
  /** Last page of the document: who made it from what. */
  readonly makers: readonly { readonly label: string; readonly value: string }[];
  /** The other sheets. */
  readonly sheets: readonly SheetModel[];
}

/** Item, what there is to say of it, and the sheet that has more. */
type Row = readonly [
  item: string,
  value: SheetValue,
  sheet?: string | undefined,
  figures?: string | undefined,
];

export function readMeSheet(context: ComposeContext, { makers, sheets, title }: ReadMe): SheetModel {
  const { writer } = context;
  const rows: readonly Row[] = [
    ...totals(context, sheets),
    ...usedFilters(context),
    ...sheets.map((sheet): Row => [sheet.title, sheet.notes[0], sheet.title]),
    ...definitions(context),
    ...makers.map(({ label, value }): Row => [label, value]),
    ...uses(context, title),
  ];
  return {
    id: 'read-me',
    title: writer.plain('report.sheet.read-me'),
    notes: [writer.plain('report.workbook.lead', { year: factsOf(context).year })],
    columns: [
      { id: 'item', head: writer.plain('report.column.item'), kind: 'text', width: 36 },
      { id: 'value', head: writer.plain('report.column.value'), kind: 'long-text', width: 84 },
      { id: 'sheet', head: writer.plain('report.column.sheet'), kind: 'code', width: 24, linksTo: ANY_SHEET },
      figuresColumn(writer.plain('report.label.figures')),
    ],
    frozenColumns: 0,
    rows: () => rows.map(([item, value, sheet, ids]) => [item, value, sheet, ids]),
  };
}

function totals(context: ComposeContext, sheets: readonly SheetModel[]): readonly Row[] {
  const { count, writer } = context;
  const { accepted, expected, missing, nothingToReport, open } = coverageTotals(context);
  const counted = (measure: 'activities' | 'updates' | 'claims'): Row => {
    const title = sheets.find(({ id }) => id === measure)?.title;
    const ids = rowFigures([[], [figureId(measure, {})], []]);
    return [writer.plain(`report.column.${measure}`), count(measure).value, title, ids];
  };
  const covered = (key: MessageKey, { run, value }: Counted): Row => {
    const ids = run.type === 'figure' ? rowFigures([[], [run.figure], []]) : undefined;
    return [writer.plain(key), value, undefined, ids];
  };
  return [
    counted('activities'),
    counted('updates'),
    counted('claims'),
    covered('report.coverage.expected', expected),
    covered('report.coverage.accepted', accepted),
    covered('report.coverage.nothing', nothingToReport),
    covered('report.coverage.open', open),
    covered('report.coverage.missing', missing),
  ];
}

function usedFilters(context: ComposeContext): readonly Row[] {
  const { audience, writer } = context;
  const { from, to } = factsOf(context);
  const readers = writer.plain(`report.audience.${audience}`);
  return [
    [
      writer.plain('report.readme.filters'),
      writer.plain('report.readme.filters.value', { from, to, readers }),
    ],
  ];
}

/** What the words of this workbook mean, in the sentences of the papers. */
function definitions(context: ComposeContext): readonly Row[] {
  const { audience, edition, writer } = context;
  const meaning = (what: string, text: string): Row => [
    writer.plain('report.readme.meaning', { what }),
    text,
  ];
  return [
    meaning(writer.plain('report.column.activities'), writer.plain('report.method.counting')),
    meaning(writer.plain('report.row.cross-cutting'), writer.plain('report.method.cross-cutting')),
    meaning(writer.plain('report.column.claims'), writer.plain('report.method.claims')),
    meaning(
      writer.plain('report.column.support'),
      writer.plain('report.method.support', { edition: edition.edition }),
    ),
    meaning(writer.plain('report.column.updates'), writer.plain('report.method.coverage')),
    meaning(
      writer.plain('report.label.audience'),
      writer.plain('report.method.audience', { readers: writer.plain(`report.audience.${audience}`) }),
    ),
    meaning(writer.plain('report.label.text'), writer.plain('report.method.languages')),
  ];
}

function uses(context: ComposeContext, title: string): readonly Row[] {
  const { makers, writer } = context;
  const { from, to } = factsOf(context);
  const organization = writer.plain('report.organization');
  const snapshot = makers.snapshot.slice(0, 12);
  return [
    [writer.plain('report.readme.trace'), writer.plain('report.readme.trace.value')],
    [
      writer.plain('report.readme.cite'),
      writer.plain('report.readme.cite.value', { organization, title, snapshot, from, to }),
    ],
    [writer.plain('report.readme.terms'), writer.plain('report.readme.terms.value', { organization })],
  ];
}
