/** Tables as Word tables: caption above, header rows that repeat, widths that fit the page, notes below. */
import type { Cell, Column, Table } from '../../reports/document.ts';
import { heatColours } from '../heat-colours.ts';
import { recordPlacedAt } from '../outline.ts';
import { renderNotes } from './blocks.ts';
import { bookmarkName, recordPlace } from './bookmark-name.ts';
import { renderCaption } from './caption.ts';
import type { DocxContext } from './context.ts';
import { type GridCell, type GridRow, grid } from './grid.ts';
import { saidBy } from './measure.ts';
import { COLOURS } from './page.ts';
import { paragraph } from './paragraph.ts';
import type { Piece } from './piece.ts';
import { place, type RunLook, renderRuns, textRun } from './runs.ts';
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
  const head: GridRow = {
    head: true,
    cells: columns.map((column) => ({
      fill: COLOURS.tint,
      align: 'bottom',
      paragraphs: cellParagraph(textRun(column.head, context, { bold: true }), column, plan, {
        context,
        keepNext: true,
      }),
    })),
  };
  const rows = table.rows.map((row, index): GridRow => {
    // The rows of a low table hold on to each other, those of a high one at its end only: no total stands alone.
    const keepNext = index < table.rows.length - 1 && (plan.together || index === table.rows.length - 2);
    return {
      ...(row.some((cell) => cellText(cell).length > TALL) && { breakable: true }),
      cells: columns.map((column, at) => {
        const record = at === 0 ? recordPlacedAt(context.outline, table, index) : undefined;
        return bodyCell(row[at] ?? { content: [] }, record, context, (runs) =>
          cellParagraph(runs, column, plan, { context, keepNext }),
        );
      }),
    };
  });
  const look = { style: plan.styles.table, widths: plan.widths, title: saidBy(table.caption) };
  const body: Piece = {
    xml: grid(look, context, [head, ...rows]),
    slices: [plan.headHeight, ...plan.heights],
    again: plan.headHeight,
    before: 0,
    after: 0,
    together: plan.together,
  };
  return {
    wide: plan.wide,
    pieces: [renderCaption(table, context), body, ...renderNotes(table.notes, context)],
  };
}

function bodyCell(
  cell: Cell,
  record: string | undefined,
  context: DocxContext,
  paragraphs: (runs: string) => string,
): GridCell {
  const colours = cell.heat === undefined ? undefined : heatColours(cell.heat);
  const look: RunLook = { ...(cell.header && { bold: true }), ...(colours && { colour: colours.text }) };
  const runs =
    record === undefined
      ? renderRuns(cell.content, context, look)
      : place(bookmarkName(recordPlace(record)), textRun(record, context, look, 'en'), context);
  return { paragraphs: paragraphs(runs), fill: colours?.background };
}

function cellParagraph(
  runs: string,
  { align }: Column,
  { styles }: TablePlan,
  { context, keepNext }: { readonly context: DocxContext; readonly keepNext: boolean },
): string {
  return paragraph({ style: styles.text, keepNext, ...(align !== 'start' && { align }) }, context, runs);
}
