/** Tables as Word tables: caption above, header rows that repeat, widths that fit the page, notes below. */
import type { Cell, Column, Table } from '../../reports/document.ts';
import { heatColours } from '../heat-colours.ts';
import { recordPlacedAt } from '../outline.ts';
import { rowsTogether } from '../rows-together.ts';
import { columnsTaken, isTotal } from '../total-row.ts';
import { renderNotes } from './blocks.ts';
import { bookmarkName, recordPlace } from './bookmark-name.ts';
import { renderCaption } from './caption.ts';
import { cellEdge } from './cell-edge.ts';
import type { DocxContext } from './context.ts';
import { type GridCell, type GridRow, grid } from './grid.ts';
import { COLOURS, TEXT_WIDTH, WIDE_TEXT_WIDTH } from './page.ts';
import { heightOfAll } from './paginate.ts';
import { paragraph } from './paragraph.ts';
import type { Piece } from './piece.ts';
import { place, type RunLook, renderRuns, textRun } from './runs.ts';
import { saidBy } from './set-lines.ts';
import { cellText, planTable, type TablePlan } from './table-plan.ts';

/** Letters of a cell that may fill most of a page. */
const TALL = 1500;

export interface RenderedTable {
  readonly wide: boolean;
  readonly pieces: readonly Piece[];
}

/** Caption, table and notes. */
export function renderTable(table: Table, context: DocxContext): RenderedTable {
  const { columns } = table;
  const plan = planTable(table, context.model.language);
  /** Last rows that hold on to the one before them. */
  const last = Math.max(table.totalRows ?? 0, 1, rowsTogether([...plan.heights].reverse()) - 1);
  /** Rows that stand below the head wherever the table begins. */
  const first = rowsTogether(plan.heights);
  const head: GridRow = {
    head: true,
    cells: columns.map((column) => ({
      fill: COLOURS.tint,
      align: 'bottom',
      paragraphs: cellParagraph(headRuns(column, context), column, plan, {
        context,
        keepNext: true,
      }),
    })),
  };
  const rows = table.rows.map((row, index): GridRow => {
    // The rows of a low table hold on to each other, those of a high one where it begins and where it ends.
    const keepNext =
      index < table.rows.length - 1
        ? plan.together || index < first - 1 || index >= table.rows.length - 1 - last
        : table.notes.length > 0;
    const total = isTotal(table, index);
    return {
      ...(row.some((cell) => cellText(cell).length > TALL) && { breakable: true }),
      cells: columns.flatMap((column, at): GridCell[] => {
        const taken = columnsTaken(table, index, at);
        if (taken === 0) return [];
        const record = at === 0 ? recordPlacedAt(context.outline, table, index) : undefined;
        const cell = bodyCell(row[at] ?? { content: [] }, { record, total }, context, (runs) =>
          cellParagraph(runs, column, plan, { context, keepNext }),
        );
        return [{ ...cell, columns: taken }];
      }),
    };
  });
  const look = { style: plan.styles.table, widths: plan.widths, title: saidBy(table.caption) };
  const textWidth = plan.wide ? WIDE_TEXT_WIDTH : TEXT_WIDTH;
  const notes = renderNotes(table.notes, context, textWidth);
  const body: Piece = {
    xml: grid(look, context, [head, ...rows]),
    slices: [plan.headHeight, ...plan.heights],
    again: plan.headHeight,
    before: 0,
    after: 0,
    together: plan.together,
    start: 1 + first,
    tail: { slices: 1 + last, next: table.notes.length > 0 ? heightOfAll(notes) : 0 },
  };
  return {
    wide: plan.wide,
    pieces: [renderCaption(table, context, textWidth), body, ...notes],
  };
}

/** As runs of text, whose brackets keep to what they hold. */
function headRuns({ head }: Column, context: DocxContext): string {
  return renderRuns([{ type: 'text', text: head }], context, { bold: true });
}

function bodyCell(
  cell: Cell,
  { record, total }: { readonly record: string | undefined; readonly total: boolean },
  context: DocxContext,
  paragraphs: (runs: string) => string,
): GridCell {
  const colours = cell.heat === undefined ? undefined : heatColours(cell.heat);
  const look: RunLook = {
    ...((cell.header || total) && { bold: true }),
    ...(colours && { colour: colours.text }),
  };
  const runs =
    record === undefined
      ? renderRuns(cell.content, context, look)
      : place(bookmarkName(recordPlace(record)), textRun(record, context, look, 'en'), context);
  return { paragraphs: paragraphs(runs), fill: colours?.background ?? (total ? COLOURS.tint : undefined) };
}

function cellParagraph(
  runs: string,
  { align }: Column,
  { styles }: TablePlan,
  { context, keepNext }: { readonly context: DocxContext; readonly keepNext: boolean },
): string {
  return paragraph({ style: styles.text, keepNext, ...cellEdge(align, context.model) }, context, runs);
}
