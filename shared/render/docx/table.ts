/** Tables as Word tables: caption above, header rows that repeat, widths that fit the page, notes below. */
import {
  AlignmentType,
  type FileChild,
  type Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  Table as WordTable,
} from 'docx';
import type { Cell, Column, Table } from '../../reports/document.ts';
import { heatColours } from '../heat-colours.ts';
import { label } from '../label.ts';
import { recordPlacedAt } from '../outline.ts';
import { type DocxContext, directed } from './context.ts';
import { GRID } from './grid.ts';
import { COLOURS, shareOut, TEXT_WIDTH, WIDE_TEXT_WIDTH } from './page.ts';
import { place, recordPlace, renderRuns, textRun } from './runs.ts';

/** Two digits and the cell's margins. */
const LEAST_WIDTH = 500;
/** More columns than this are set in smaller type and closer together. */
const MANY_COLUMNS = 10;

/** Caption, table and notes. */
export function renderTable(table: Table, context: DocxContext): readonly FileChild[] {
  const { model } = context;
  const { columns } = table;
  const width = table.wide ? WIDE_TEXT_WIDTH : TEXT_WIDTH;
  const columnWidths = shareOut(
    width,
    columns.map((column) => column.width),
    LEAST_WIDTH,
  );
  const dense = columns.length > MANY_COLUMNS;
  const side = dense ? 40 : 100;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, at) =>
      tableCell(
        cellText(context, column, dense, [textRun(column.head, context, { bold: true })]),
        columnWidths[at] ?? 0,
        COLOURS.tint,
      ),
    ),
  });
  const rows = table.rows.map(
    (row, index) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((column, at) => {
          const record = at === 0 ? recordPlacedAt(context.outline, table, index) : undefined;
          return bodyCell(row[at] ?? { content: [] }, column, columnWidths[at] ?? 0, {
            context,
            dense,
            record,
          });
        }),
      }),
  );
  const name = place(table.id, [textRun(`${label(model, 'table')} ${table.number}`, context)]);
  return [
    directed(context, {
      style: 'Caption',
      keepNext: true,
      children: [name, textRun(': ', context), ...renderRuns(table.caption, context)],
    }),
    new WordTable({
      rows: [head, ...rows],
      columnWidths,
      width: { size: width, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      visuallyRightToLeft: model.direction === 'rtl',
      margins: { top: 30, bottom: 30, left: side, right: side },
      borders: GRID,
    }),
    ...notes(table, context),
  ];
}

function notes({ notes: said }: Table, context: DocxContext): readonly Paragraph[] {
  // A paragraph also keeps two tables in a row from growing together.
  if (said.length === 0) return [directed(context, { style: 'TableNote', children: [] })];
  return said.map((note) =>
    directed(context, { style: 'TableNote', children: [...renderRuns(note, context)] }),
  );
}

interface CellPlace {
  readonly context: DocxContext;
  readonly dense: boolean;
  readonly record: string | undefined;
}

function bodyCell(
  cell: Cell,
  column: Column,
  width: number,
  { context, dense, record }: CellPlace,
): TableCell {
  const colours = cell.heat === undefined ? undefined : heatColours(cell.heat);
  const style = {
    ...(cell.header && { bold: true }),
    ...(colours && { color: colours.text }),
  };
  const children =
    record === undefined
      ? renderRuns(cell.content, context, style)
      : [place(recordPlace(record), [textRun(record, context, style, 'en')])];
  return tableCell(cellText(context, column, dense, children), width, colours?.background);
}

function cellText(
  context: DocxContext,
  { align }: Column,
  dense: boolean,
  children: ReturnType<typeof renderRuns>,
): Paragraph {
  return directed(context, {
    style: dense ? 'DenseTableText' : 'TableText',
    alignment: { start: AlignmentType.START, end: AlignmentType.END, center: AlignmentType.CENTER }[align],
    children: [...children],
  });
}

function tableCell(paragraph: Paragraph, width: number, fill: string | undefined): TableCell {
  return new TableCell({
    children: [paragraph],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    ...(fill && { shading: { fill, color: 'auto', type: 'clear' } }),
  });
}
