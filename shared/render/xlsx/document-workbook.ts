/** A document as a workbook: its text, each table on a sheet of its own, its figures, its charts, and what made it. */
import type { DocumentModel, Inline, Table } from '../../reports/document.ts';
import { readableId } from '../../reports/figure-id.ts';
import type { SheetColumn, SheetModel, SheetValue, WorkbookModel } from '../../reports/sheets.ts';
import { figuresColumn, rowFigures } from '../../reports/workbook/row-figures.ts';
import { type ChartPictures, NO_PICTURES } from '../charts/picture.ts';
import { captionStart, labelsOf, tablesOf, type WholeSheet } from '../csv/document-parts.ts';
import { figuresSheet } from '../csv/figures-sheet.ts';
import { figuresIn, inlineText } from '../csv/inline-text.ts';
import { cellValue } from '../csv/tables-sheet.ts';
import { textSheet } from '../csv/text-sheet.ts';
import { amountsIn } from './amounts.ts';
import { BOLD, cellWidth } from './cell-lines.ts';
import { chartsSheet } from './charts-sheet.ts';
import { directedWords } from './directed-words.ts';
import { fitColumns } from './fit-columns.ts';
import { orderedCell } from './reading-order.ts';
import { shareColumns } from './share-columns.ts';

/** Characters from which on a column of text is wrapped. */
const LONG = 40;
/** Columns may be wider than they should by so much. */
const SLACK = 1.15;

/** Columns of ids are wider than the widest of these, so that no row is as high as if its id broke. */
const ROOMY = 1.12;

/** The workbook of `model`: sheets `text`, one per table, `figures`, `charts` where there are some, `about`. */
export function documentWorkbook(model: DocumentModel, pictures: ChartPictures = NO_PICTURES): WorkbookModel {
  const charts = chartsSheet(model, pictures);
  return {
    schema: 1,
    kind: model.kind,
    language: model.language,
    direction: model.direction,
    title: model.title,
    audience: model.audience,
    sheets: [
      textSheet(model, (content) => directedWords(content, model)),
      ...tablesOf(model).map((table) => tableSheet(table, model)),
      // Escapes of letters of other scripts would fill pages.
      fitted(inOrder(figuresSheet(model, readableId), model)),
      ...(charts === undefined ? [] : [charts]),
      fitted(inOrder(aboutSheet(model), model)),
    ],
    makers: model.makers,
  };
}

function tableSheet(table: Table, model: DocumentModel): SheetModel {
  const words = (content: readonly Inline[]): string => directedWords(content, model);
  const name = labelsOf(model);
  const values = table.columns.map(({ align }, at) => {
    const cells = table.rows.map((row) => cellValue(row[at]?.content ?? [], model, words));
    return amountsIn(cells, model.language, align === 'end') ?? cells;
  });
  const rows = table.rows.map((row, index) => [
    ...values.map((cells) => cells[index]),
    rowFigures(row.map((cell) => figuresIn(cell.content))),
  ]);
  return {
    id: table.id,
    title: `${table.number} ${inlineText(table.caption)}`,
    notes: [captionStart(model, 'table', table.number) + words(table.caption), ...table.notes.map(words)],
    columns: fitColumns([...columnsOf(table, values), figuresColumn(name('figures', 'Figures'))]),
    frozenColumns: table.rows.some((row) => row[0]?.header) ? 1 : 0,
    totalRows: table.totalRows ?? 0,
    rows: () => rows,
  };
}

/** Columns as wide as the widest of their `values`, which are bold in rows of totals. */
function columnsOf(
  { columns, rows, totalRows = 0 }: Table,
  values: readonly (readonly SheetValue[])[],
): readonly SheetColumn[] {
  const plain = rows.length - totalRows;
  return columns.map(({ head, id }, at): SheetColumn => {
    const cells = values[at] ?? [];
    const widest = Math.max(widestOf(cells), Math.ceil(BOLD * widestOf(cells.slice(plain))));
    const heat = rows.slice(0, plain).some((row) => row[at]?.heat !== undefined);
    const kind = heat ? 'heat' : textKind(cells);
    const width = widthFor(widest, heat ? 10 : kind === 'long-text' ? 60 : LONG);
    return { id, head, kind, width };
  });
}

function textKind(values: readonly SheetValue[]): SheetColumn['kind'] {
  const said = values.filter((value) => value !== '');
  if (said.length > 0 && said.every((value) => typeof value === 'number')) return 'number';
  return widestOf(values) > LONG ? 'long-text' : 'text';
}

/** Characters of text that the widest of `values` takes. */
function widestOf(values: readonly SheetValue[]): number {
  return values.reduce<number>((most, value) => Math.max(most, cellWidth(String(value ?? ''))), 0);
}

/** Width for texts the widest of which takes so much: `limit` at most, or a little more where all then stand in one line. */
function widthFor(widest: number, limit: number): number {
  return widest <= limit * SLACK ? Math.max(widest, 6) : limit;
}

/** A sheet of few rows, its columns of words as wide as they need to be, up to as wide as they are said to be. */
function fitted(sheet: WholeSheet): SheetModel {
  const rows = sheet.rows();
  const widths = sheet.columns.map((_, at) => rows.map((row) => cellWidth(String(row[at] ?? ''))));
  const columns = sheet.columns.map((column, at): SheetColumn => {
    const widest = (widths[at] ?? []).reduce((most, width) => Math.max(most, width), 0);
    const roomy = Math.ceil(widest * ROOMY);
    const width = widthFor(roomy <= column.width ? roomy : widest, column.width);
    return column.hidden ? column : { ...column, width };
  });
  const wanted = widths.map((all) => all.map((width) => Math.ceil(width * ROOMY)));
  return { ...sheet, columns: shareColumns(columns, wanted), rows: () => rows };
}

/** `sheet` with the targets among its words in their order. */
function inOrder(sheet: WholeSheet, { direction }: DocumentModel): WholeSheet {
  if (direction === 'ltr') return sheet;
  const rows = sheet
    .rows()
    .map((row) => row.map((value) => (typeof value === 'string' ? orderedCell(value, direction) : value)));
  return { ...sheet, rows: () => rows };
}

function aboutSheet(model: DocumentModel): WholeSheet {
  const name = labelsOf(model);
  const { masthead, period } = model;
  const lines: readonly (readonly [string, string | undefined])[] = [
    [name('title', 'Title'), model.title],
    [name('symbol', 'Symbol'), masthead.symbol],
    [name('revision', 'Revision'), masthead.revision],
    [name('organization', 'Organization'), masthead.organization],
    [name('body', 'Body'), masthead.body],
    [name('meeting', 'Meeting'), masthead.meeting],
    [name('placeAndDates', 'Place and dates'), masthead.placeAndDates],
    [name('agendaItem', 'Agenda item'), masthead.agendaItem],
    [name('source', 'Source'), masthead.source],
    [name('language', 'Language'), masthead.languageLine],
    // The last lines may say it in words.
    ...(model.colophon.lines.some(({ label }) => label === name('period', 'Period'))
      ? []
      : [[name('period', 'Period'), `${period.from} – ${period.to}`] as const]),
    ...model.colophon.lines.map(({ label, value }) => [label, value] as const),
  ];
  return {
    id: 'about',
    title: name('about', 'About'),
    notes: [model.colophon.title],
    columns: [
      { id: 'what', head: name('what', 'What'), kind: 'text', width: LONG },
      { id: 'value', head: name('value', 'Value'), kind: 'long-text', width: 90 },
    ],
    frozenColumns: 0,
    rows: () => lines.filter(([, value]) => value !== undefined && value !== ''),
  };
}
