/** The tables of a document in long form, for programs rather than eyes. */
import type { DocumentModel, Inline, Table } from '../../reports/document.ts';
import type { SheetModel, SheetValue } from '../../reports/sheets.ts';
import { labelsOf, tablesOf } from './document-parts.ts';
import { figuresIn, inlineText } from './inline-text.ts';

/** One row per cell of every table: the row's head, the column's head, the value. */
export function tablesSheet(model: DocumentModel): SheetModel {
  const name = labelsOf(model);
  return {
    id: 'tables',
    title: name('tables', 'Tables'),
    notes: [],
    columns: [
      { id: 'table', head: name('table', 'Table'), kind: 'code', width: 8 },
      { id: 'caption', head: name('caption', 'Caption'), kind: 'long-text', width: 40 },
      { id: 'rowNumber', head: name('rowNumber', 'Row number'), kind: 'number', width: 8 },
      { id: 'row', head: name('row', 'Row'), kind: 'text', width: 30 },
      { id: 'column', head: name('column', 'Column'), kind: 'text', width: 24 },
      { id: 'value', head: name('value', 'Value'), kind: 'long-text', width: 40 },
      { id: 'figures', head: name('figures', 'Figures'), kind: 'code', width: 30 },
    ],
    frozenColumns: 0,
    rows: () => tablesOf(model).flatMap((table) => longRows(table, model)),
  };
}

/** The value of a table cell: a number where it is nothing but one figure, else its `words`. */
export function cellValue(content: readonly Inline[], model: DocumentModel, words = inlineText): SheetValue {
  const [only, ...others] = content;
  if (only?.type === 'figure' && others.length === 0) return model.figures[only.figure]?.value ?? only.text;
  return words(content);
}

function longRows(table: Table, model: DocumentModel): (readonly SheetValue[])[] {
  const caption = inlineText(table.caption);
  return table.rows.flatMap((row, index) => {
    const head = inlineText((row.find((cell) => cell.header) ?? row[0])?.content ?? []);
    return row.flatMap((cell, at) =>
      cell.header
        ? []
        : [
            [
              table.number,
              caption,
              index + 1,
              head,
              table.columns[at]?.head,
              cellValue(cell.content, model),
              figuresIn(cell.content).join(' '),
            ],
          ],
    );
  });
}
