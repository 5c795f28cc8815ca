/** The spreadsheet of the records that someone asked for: the sheets of the members' workbook, with the filter written in it. */
import type { Audience } from '../../activities/field.ts';
import type { Period } from '../../activities/record.ts';
import { countedClaims } from '../../matrix/counted.ts';
import { compileEdition } from '../../matrix/support.ts';
import { type Language, languageDirection } from '../../reference/languages.ts';
import type { MatrixEdition } from '../../reference/matrix-edition.ts';
import { whenText } from '../../text/when-text.ts';
import { localeOf, type Words } from '../../text/words.ts';
import { writerFor } from '../compose/writer.ts';
import type { Makers } from '../document.ts';
import type { HeldEntries } from '../hold-entries.ts';
import { filterWords, type RecordFilter } from '../record-filter.ts';
import { ANY_SHEET, type SheetModel, type SheetValue, type WorkbookModel } from '../sheets.ts';
import type { SnapshotHeader } from '../snapshot.ts';
import { fieldsSheet } from './code-book.ts';
import { codesSheet } from './codes-sheet.ts';
import { type RecordCounts, recordSheets } from './record-sheets.ts';
import { seenEntries, type WorkbookView } from './view.ts';

/** Where the records come from: a frozen data set, or the ledger as it was at a moment. */
export type FilteredSource =
  | { readonly kind: 'snapshot'; readonly id: string; readonly period: Period }
  | { readonly kind: 'live'; readonly at: string };

export interface FilteredOrder {
  /** The entries that fit the filter, already chosen. */
  readonly held: HeldEntries;
  readonly source: FilteredSource;
  readonly filter: RecordFilter;
  readonly audience: Audience;
  readonly language: Language;
  readonly words: Words;
  readonly edition: MatrixEdition;
  /** Versions that the file names. */
  readonly makers: Makers;
}

/** The workbook: read-me with filter and counts, activities, updates, claims, code book, codes. */
export async function filteredWorkbook(order: FilteredOrder): Promise<WorkbookModel> {
  const { audience, held, language, makers, source, words } = order;
  const writer = writerFor(language, words);
  const view: WorkbookView = {
    // Only the entries are asked of it.
    snapshot: { id: held.id, header: {} as SnapshotHeader, entries: held.entries },
    audience,
    base: {},
    language,
    writer,
    edition: order.edition,
    compiled: compileEdition(order.edition),
  };
  const counts = await countRows(view);
  const { shared, sheets: records } = recordSheets(view, counts);
  const data = source.kind === 'live' ? records.map((sheet) => withLiveNote(sheet, order)) : records;
  const sheets = [...data, fieldsSheet(view, data), codesSheet(view)];
  return {
    schema: 1,
    kind: 'records',
    language,
    direction: languageDirection(language),
    title: words('web.records.heading'),
    audience,
    makers,
    shared,
    sheets: [readMe(order, counts, sheets), ...sheets],
  };
}

async function countRows(view: WorkbookView): Promise<RecordCounts> {
  const counts = { activities: 0, updates: 0, claims: 0 };
  for await (const { closes, entry, reported } of seenEntries(view)) {
    counts.updates += 1;
    if (!closes) continue;
    counts.activities += 1;
    if (reported > 0) counts.claims += countedClaims(entry.activity).length;
  }
  return counts;
}

/** The notes of the members' workbook speak of frozen and accepted data. */
function withLiveNote(sheet: SheetModel, { words }: FilteredOrder): SheetModel {
  return sheet.id === 'claims' ? sheet : { ...sheet, notes: [words('web.members.download.live-note')] };
}

function readMe(order: FilteredOrder, counts: RecordCounts, sheets: readonly SheetModel[]): SheetModel {
  const { audience, edition, filter, language, makers, words } = order;
  const used = filterWords(filter, words, language);
  const titleOf = (id: string): string | undefined => sheets.find((sheet) => sheet.id === id)?.title;
  const readers = words(`report.audience.${audience}`);
  const meaning = (what: string, text: string): Row => [words('report.readme.meaning', { what }), text];
  const rows: readonly Row[] = [
    [words('web.members.download.source'), sourceWords(order)],
    [words('report.label.audience'), readers],
    ...(used.length === 0
      ? [[words('report.readme.filters'), words('web.members.filter.all')] as const]
      : used.map(({ name, value }): Row => [words('web.members.filter.named', { name }), value])),
    ...(['activities', 'updates', 'claims'] as const).map(
      (id): Row => [words(`report.column.${id}`), counts[id], titleOf(id)],
    ),
    ...sheets.map((sheet): Row => [sheet.title, sheet.notes[0], sheet.title]),
    meaning(words('report.column.claims'), words('report.method.claims')),
    meaning(words('report.column.support'), words('report.method.support', { edition: edition.edition })),
    meaning(words('report.label.audience'), words('report.method.audience', { readers })),
    meaning(words('report.label.text'), words('report.method.languages')),
    [words('report.maker.matrix-edition'), makers.matrixEdition],
    [words('report.maker.rule-set'), makers.ruleSet],
    [words('report.maker.text'), makers.text],
    [words('report.maker.code'), makers.code],
    [
      words('report.readme.terms'),
      words('report.readme.terms.value', { organization: words('report.organization') }),
    ],
  ];
  return {
    id: 'read-me',
    title: words('report.sheet.read-me'),
    notes: [words('web.members.download.lead')],
    columns: [
      { id: 'item', head: words('report.column.item'), kind: 'text', width: 36 },
      { id: 'value', head: words('report.column.value'), kind: 'long-text', width: 84 },
      { id: 'sheet', head: words('report.column.sheet'), kind: 'code', width: 24, linksTo: ANY_SHEET },
    ],
    frozenColumns: 0,
    rowCount: rows.length,
    rows: () => rows,
  };
}

type Row = readonly [item: string, value: SheetValue, sheet?: string | undefined];

function sourceWords({ held, language, source, words }: FilteredOrder): string {
  switch (source.kind) {
    case 'snapshot': {
      const { date } = writerFor(language, words);
      const [from, to] = [date(source.period.from), date(source.period.to)];
      return words('web.members.download.from-snapshot', { id: source.id, from, to });
    }
    case 'live': {
      const at = whenText(localeOf(language), source.at);
      return words('web.members.download.from-live', { at, id: held.id });
    }
  }
}
