/** The notes above the heads of a sheet: where they stand, and how high they are. */
import { columnLetters } from '../../reports/workbook/column-letters.ts';
import { cellLines } from './cell-lines.ts';
import { noteStyle } from './cell-styles.ts';
import { fitCell, inlineString } from './cell-text.ts';
import { columnWidth } from './column-width.ts';
import { pagesAcross } from './page-setup.ts';
import type { SheetPlan } from './sheet-plan.ts';
import type { StyleSheet } from './style-sheet.ts';

/** Characters over which a note spreads at least, where the sheet is that wide. */
const NOTE_WIDTH = 100;
/** Characters that are enough for a note where more would be cut on paper. */
const LEAST_WIDTH = 40;
/** Letters of notes are smaller than those of cells by a tenth; what is left is to spare, as no line may be cut. */
const SMALLER = 1.05;
/** Points between notes and heads. */
const GAP = 6;

/** The columns from `first` up to, but without, `end` that notes stand over, and their width together. */
interface NotePlace {
  readonly first: number;
  readonly end: number;
  readonly width: number;
}

/** Their rows, and the gap below. */
export function noteRows(plan: SheetPlan, styles: StyleSheet): string {
  const { direction, headRow, sheet } = plan;
  const { first, width } = placeOf(plan);
  const style = styles.numberOf(noteStyle(direction));
  const rows = sheet.notes.map((note, at) => {
    return `<row r="${at + 1}" ht="${noteHeight(note, width)}" customHeight="1"><c r="${columnLetters(first)}${at + 1}" s="${style}" t="inlineStr">${inlineString(fitCell(note))}</c></row>`;
  });
  if (headRow > 1) rows.push(`<row r="${headRow - 1}" ht="${GAP}" customHeight="1"/>`);
  return rows.join('');
}

/** The cells that each of them takes (ECMA-376 part 1, 18.3.1.55). */
export function noteMerges(plan: SheetPlan): string {
  const { end, first } = placeOf(plan);
  const count = plan.sheet.notes.length;
  if (end - first < 2 || count === 0) return '';
  const [from, to] = [columnLetters(first), columnLetters(end - 1)];
  const cells = plan.sheet.notes.map((_, at) => `<mergeCell ref="${from}${at + 1}:${to}${at + 1}"/>`);
  return `<mergeCells count="${count}">${cells.join('')}</mergeCells>`;
}

/** Points that they take together. */
export function notesHeight(plan: SheetPlan): number {
  const { width } = placeOf(plan);
  return plan.sheet.notes.reduce((sum, note) => sum + noteHeight(note, width), GAP);
}

/**
 * Pages that stand side by side repeat the columns that name the row, and would repeat of a note what lies over these: it
 * stands over them alone, whole on every page, or, where they are too narrow, behind them on the first.
 */
function placeOf(plan: SheetPlan): NotePlace {
  const { frozenColumns } = plan.sheet;
  if (frozenColumns === 0 || pagesAcross(plan) === 1) return spread(plan, 0);
  const repeated = spread(plan, 0, frozenColumns);
  return repeated.width >= LEAST_WIDTH ? repeated : spread(plan, frozenColumns);
}

/** From the column `first` on, as far as a note needs; not behind a hidden column. */
function spread({ heads, sheet }: SheetPlan, first: number, last = sheet.columns.length): NotePlace {
  let [end, width] = [first, 0];
  for (const column of sheet.columns.slice(first, last)) {
    if (width >= NOTE_WIDTH || column.hidden) break;
    width += columnWidth(column, heads[end] ?? '');
    end += 1;
  }
  return { first, end, width };
}

/** Merged cells never fit their height to the text, so it is estimated. */
function noteHeight(note: string, width: number): number {
  return Math.min(14 * cellLines(note, width * SMALLER) + 2, 400);
}
