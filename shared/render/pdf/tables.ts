/** Tables as data for the page: widths, type size, colours; what fits stays on an upright page. */
import type { Cell, Inline, Table } from '../../reports/document.ts';
import { heatColours } from '../heat-colours.ts';
import { label } from '../label.ts';
import { recordPlacedAt } from '../outline.ts';
import { rowsTogether } from '../rows-together.ts';
import { columnsTaken } from '../total-row.ts';
import {
  type ColumnContent,
  columnWidths,
  lettersIn,
  standSideBySide,
  TEXT_WIDTH,
  WIDE_TEXT_WIDTH,
  wordsFit,
} from './column-widths.ts';
import { isolated, ownPlace, ownText, type PdfContext, plainText, recordPlace, runsOf } from './runs.ts';
import type { Run, SheetBlock, SheetCell } from './sheet.ts';
import { headWord, lineLength, longestDate, unbrokenWord } from './word-widths.ts';

/** More columns than this are set in smaller type and closer together. */
const MANY_COLUMNS = 10;
/** Size of the text and what is left free beside it, points; where columns are many, or their words would break. */
const USUAL = { size: 8.5, inset: 4.5 } as const;
const DENSE = { size: 7.5, inset: 2.5 } as const;
/** Letters of a cell that may fill most of a page. */
const TALL = 1500;

/** A table lower than this stays on one page, points: what it may leave empty on the page before. */
const LOW = 150;
/** One of few rows of a line or two that is lower than this, about a third of a page with its notes, does too: it is read at a glance. */
const LOW_OF_FEW = { rows: 12, row: 30, height: 200 } as const;

/** A table, and whether it needs a turned page. */
export interface TableSheet {
  readonly wide: boolean;
  readonly block: Extract<SheetBlock, { type: 'table' }>;
}

/** The table as data; a wide one whose words fit an upright page stays upright. */
export function tableSheet(table: Table, context: PdfContext): TableSheet {
  const many = table.columns.length > MANY_COLUMNS;
  const contents = contentsOf(table, many);
  const wide = table.wide === true && !standSideBySide(contents, TEXT_WIDTH, DENSE.size, DENSE.inset);
  const total = wide ? WIDE_TEXT_WIDTH : TEXT_WIDTH;
  const dense = many || !wordsFit(contents, total, USUAL.size, USUAL.inset);
  const { inset, size } = dense ? DENSE : USUAL;
  const look: TableLook = { dense, inset, size, many, widths: columnWidths(contents, total, size, inset) };
  return { wide, block: blockOf(table, look, context) };
}

/** How a table is set. */
interface TableLook {
  readonly dense: boolean;
  readonly inset: number;
  readonly size: number;
  /** Its columns are many. */
  readonly many: boolean;
  /** Points by column. */
  readonly widths: readonly number[];
}

/** What each column asks of the page. */
function contentsOf(table: Table, many: boolean): readonly ColumnContent[] {
  const texts = table.rows.map((row, index) =>
    // What spreads over several columns asks none of them for room.
    table.columns.map((_, at) => (columnsTaken(table, index, at) === 1 ? said(row[at]) : '')),
  );
  return table.columns.map(({ head, width }, at): ColumnContent => {
    const cells = texts.map((row) => lineLength(row[at] ?? ''));
    return {
      share: width,
      words: {
        head: Math.max(...headLines(head, many).map((line) => headWord(line))),
        body: texts.reduce(
          (most, row, index) => Math.max(most, unbrokenWord(row[at] ?? '') * boldIn(table.rows[index]?.[at])),
          0,
        ),
        whole: table.rows.reduce((most, row) => Math.max(most, dateIn(row[at])), 0),
      },
      head: Math.max(...headLines(head, many).map(lineLength)),
      longest: cells.reduce((most, length) => Math.max(most, length), lineLength(head)),
      cells,
    };
  });
}

function blockOf(table: Table, look: TableLook, context: PdfContext): TableSheet['block'] {
  const { dense, inset, many, size, widths } = look;
  const rows = cellsOf(table, look, context);
  const heights = heightsOf(table, look);
  const low = isLow(heights);
  return {
    type: 'table',
    place: ownPlace(table.id),
    series: plainText(`${label(context.model, 'table')} ${table.number}`),
    caption: runsOf(table.caption, context),
    dense,
    ...(low && { together: true }),
    tail: low ? 0 : tailOf(rows, heights.slice(2)),
    start: sum(heights.slice(0, 2 + rowsTogether(heights.slice(2)))),
    heat: table.rows.some((row) => row.some(({ heat }) => heat !== undefined)),
    size,
    columns: table.columns.map(({ align, head }, at) => ({
      head: headLines(head, many)
        .map((line) => ownText(line, context, lettersIn(widths[at] ?? 0, size * 1.1, inset)))
        .join('\n'),
      align,
      width: widths[at] ?? 0,
    })),
    rows,
    notes: table.notes.map((note) => runsOf(note, context)),
  };
}

/** The cells row by row; those of sums are strong, and may spread over several columns. */
function cellsOf(
  table: Table,
  { inset, size, widths }: TableLook,
  context: PdfContext,
): readonly (readonly SheetCell[])[] {
  const sums = table.rows.length - (table.totalRows ?? 0);
  return table.rows.map((row, index) =>
    table.columns.map((_, at): SheetCell => {
      const record = at === 0 ? recordPlacedAt(context.outline, table, index) : undefined;
      const taken = columnsTaken(table, index, at);
      const width = sum(widths.slice(at, at + Math.max(1, taken)));
      const cell = cellOf(row[at] ?? { content: [] }, lettersIn(width, size, inset), record, context);
      if (index < sums) return cell;
      return { ...cell, strong: true, ...(taken > 1 && { across: width - 2 * inset }) };
    }),
  );
}

/** Whether a table whose caption, head and rows are so high stays on one page. */
function isLow(heights: readonly number[]): boolean {
  const rows = heights.slice(2);
  const glance = rows.length <= LOW_OF_FEW.rows && sum(rows) <= rows.length * LOW_OF_FEW.row;
  return sum(heights) <= (glance ? LOW_OF_FEW.height : LOW);
}

/** The lines of a head; of many columns, a code of two parts takes two, `C7` and `e-gov`. */
function headLines(head: string, many: boolean): readonly string[] {
  return many && /^C7 e-[a-z]+$/.test(head) ? head.split(' ') : [head];
}

/** Letters of the longest date. */
function dateIn(cell: Cell | undefined): number {
  return longestDate(said(cell)) * boldIn(cell);
}

/** How much wider the letters are: bold in the cell that names its row. */
function boldIn(cell: Cell | undefined): number {
  return cell?.header ? 1.08 : 1;
}

function cellOf(cell: Cell, longest: number, record: string | undefined, context: PdfContext): SheetCell {
  const colours = cell.heat === undefined ? undefined : heatColours(cell.heat);
  const runs: readonly Run[] =
    record === undefined ? runsOf(cell.content, context, longest) : [{ text: isolated(record, context) }];
  return {
    // Hundreds of links side by side help nobody; the figures of a heat map stand in the list of figures.
    runs: colours ? runs.map(({ text }) => ({ text })) : runs,
    ...(colours && { fill: `#${colours.background}`, colour: `#${colours.text}` }),
    ...(cell.header && { header: true }),
    ...(said(cell).length > TALL && { breakable: true }),
    ...(record !== undefined && { place: recordPlace(record) }),
  };
}

/** How many of the last rows stay together; one that may fill a page by itself cannot, and one at least comes before them. */
function tailOf(rows: readonly (readonly SheetCell[])[], heights: readonly number[]): number {
  const last = rows.slice(1).slice(-rowsTogether([...heights].reverse()));
  const tall = last.findLastIndex((row) => row.some(({ breakable }) => breakable));
  return last.length - 1 - tall;
}

/** About how high caption, head and each row are, in points; the template's insets and lines decide. */
function heightsOf(table: Table, { dense, inset, size, widths }: TableLook): readonly number[] {
  const edges = size * 0.72 + (dense ? 6.8 : 8.4);
  const heightOf = (texts: readonly string[], widthOf: (at: number) => number): number => {
    const lines = texts.map((text, at) => Math.ceil(lineLength(text) / lettersIn(widthOf(at), size, inset)));
    return edges + (Math.max(1, ...lines) - 1) * size * 1.25;
  };
  // What spreads over several columns has the width of them all.
  const spreadOf = (index: number, at: number): number =>
    sum(widths.slice(at, at + Math.max(1, columnsTaken(table, index, at))));
  return [
    edges,
    heightOf(
      table.columns.map(({ head }) => head),
      (at) => widths[at] ?? 0,
    ),
    ...table.rows.map((row, index) => heightOf(row.map(said), (at) => spreadOf(index, at))),
  ];
}

function sum(heights: readonly number[]): number {
  return heights.reduce((all, height) => all + height, 0);
}

function said(cell: Cell | undefined): string {
  return (cell?.content ?? []).map(wordsOf).join('');
}

function wordsOf(run: Inline): string {
  return run.type === 'record' ? run.record : run.text;
}
