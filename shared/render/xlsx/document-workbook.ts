/** A document as a workbook: its text, each table on a sheet of its own, its figures, its charts, and what made it. */
import type { DocumentModel, Table } from '../../reports/document.ts';
import { readableId } from '../../reports/figure-id.ts';
import type { SheetColumn, SheetModel, SheetValue, WorkbookModel } from '../../reports/sheets.ts';
import { figuresColumn, rowFigures } from '../../reports/workbook/row-figures.ts';
import { type ChartPictures, NO_PICTURES } from '../charts/picture.ts';
import { labelsOf, tablesOf } from '../csv/document-parts.ts';
import { figuresSheet } from '../csv/figures-sheet.ts';
import { figuresIn, inlineText } from '../csv/inline-text.ts';
import { cellValue } from '../csv/tables-sheet.ts';
import { textSheet } from '../csv/text-sheet.ts';
import { chartsSheet } from './charts-sheet.ts';

/** Characters from which on a column of text is wrapped. */
const LONG = 40;

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
      textSheet(model),
      ...tablesOf(model).map((table) => tableSheet(table, model)),
      // Escapes of letters of other scripts would fill pages.
      figuresSheet(model, readableId),
      ...(charts === undefined ? [] : [charts]),
      aboutSheet(model),
    ],
    makers: model.makers,
  };
}

function tableSheet(table: Table, model: DocumentModel): SheetModel {
  const caption = inlineText(table.caption);
  const name = labelsOf(model);
  const numbered = `${name('table', 'Table')} ${table.number}`;
  const rows = table.rows.map((row) => [
    ...row.map((cell) => cellValue(cell.content, model)),
    rowFigures(row.map((cell) => figuresIn(cell.content))),
  ]);
  const { totalRows = 0 } = table;
  const plain = table.rows.length - totalRows;
  return {
    id: table.id,
    title: `${table.number} ${caption}`,
    notes: [`${numbered}: ${caption}`, ...table.notes.map(inlineText)],
    columns: [
      ...table.columns.map((column, at): SheetColumn => {
        const values = rows.map((row) => row[at]);
        const heat = table.rows.slice(0, plain).some((row) => row[at]?.heat !== undefined);
        const kind = heat ? 'heat' : textKind(values);
        const widest = Math.max(...values.map((value) => String(value ?? '').length), 6);
        const width = Math.min(widest, kind === 'long-text' ? 60 : 30);
        return { id: column.id, head: column.head, kind, width: heat ? Math.min(width, 10) : width };
      }),
      figuresColumn(name('figures', 'Figures')),
    ],
    frozenColumns: table.rows.some((row) => row[0]?.header) ? 1 : 0,
    totalRows,
    rows: () => rows,
  };
}

function textKind(values: readonly SheetValue[]): SheetColumn['kind'] {
  if (values.length > 0 && values.every((value) => typeof value === 'number')) return 'number';
  return values.some((value) => String(value ?? '').length > LONG) ? 'long-text' : 'text';
}

function aboutSheet(model: DocumentModel): SheetModel {
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
    [name('period', 'Period'), `${period.from} – ${period.to}`],
    ...model.colophon.lines.map(({ label, value }) => [label, value] as const),
  ];
  return {
    id: 'about',
    title: name('about', 'About'),
    notes: [model.colophon.title],
    columns: [
      { id: 'what', head: name('what', 'What'), kind: 'text', width: 28 },
      { id: 'value', head: name('value', 'Value'), kind: 'long-text', width: 90 },
    ],
    frozenColumns: 0,
    rows: () => lines.filter(([, value]) => value !== undefined && value !== ''),
  };
}
