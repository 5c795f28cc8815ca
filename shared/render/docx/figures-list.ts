/** The list of figures: each with its id, where a click on the number leads, where it is used, and its value. */
import type { Language } from '../../reference/languages.ts';
import type { Section } from '../../reports/document.ts';
import { figureList, type ListedFigure } from '../../reports/figure-list.ts';
import { placesInWords } from '../figure-rows.ts';
import { label } from '../label.ts';
import { renderHeading, textPiece } from './blocks.ts';
import { figureMark } from './bookmark-name.ts';
import { cellEdge } from './cell-edge.ts';
import type { DocxContext } from './context.ts';
import { CELL_MARGINS, HEAD_RULE } from './fixed-styles.ts';
import { type GridCell, type GridRow, grid } from './grid.ts';
import { lineCount, textHeight } from './measure.ts';
import { COLOURS, POINT, TEXT_WIDTH } from './page.ts';
import { paragraph } from './paragraph.ts';
import type { Piece } from './piece.ts';
import { place, textRun } from './runs.ts';
import { styleOf } from './styles.ts';

/** Figures in a row. */
const COLUMNS = 2;

/** Last rows that stay together: one alone overleaf would look forgotten. */
const LAST_ROWS = 3;

/** Id of the list's heading; the colon keeps it apart from the document's own ids. */
export const FIGURES_HEADING = 'figures:all';

/** Of the values, twips: their head or a large sum may need more. */
const VALUE_WIDTH = 652;
const WHERE_WIDTH = 1700;
/** Space above and below a row's text, and its rule, points: as measured. */
const ROW_EDGES = 1.2;

/** Figures that the document uses, in reading order; none, no list. */
export function renderFiguresList(context: DocxContext, newPage: boolean): readonly Piece[] {
  const { model } = context;
  const figures = figureList(model);
  if (figures.length === 0) return [];
  const title = label(model, 'figures');
  const note = label(model, 'figuresNote');
  const section: Section = { id: FIGURES_HEADING, title, blocks: [], sections: [], words: { count: 0 } };
  return [
    renderHeading(section, 1, context, { newPage }),
    textPiece({ style: 'BodyText', keepNext: true }, note, textRun(note, context), context),
    // No empty paragraph below it: the heading that follows keeps it apart, and at a page's end one would fill a page.
    listOf(figures, title, context),
  ];
}

interface CellLook {
  readonly fill?: string;
  readonly keepNext?: boolean;
}

/** In place of a value where the row stands for many. */
const OF_PATTERN = '–';

/** Not in columns of text: LibreOffice leaves pages empty where a long table runs through them. */
function listOf(figures: readonly ListedFigure[], title: string, context: DocxContext): Piece {
  const { model } = context;
  const width = Math.floor(TEXT_WIDTH / COLUMNS);
  const cell = (runs: string, align: 'start' | 'end', { fill, keepNext = false }: CellLook): GridCell => ({
    fill,
    paragraphs: paragraph({ style: 'FigureText', keepNext, ...cellEdge(align, model) }, context, runs),
  });
  const columns = Array.from({ length: COLUMNS }, (_, column) => column);
  const bold = (name: 'figure' | 'value' | 'where') => textRun(label(model, name), context, { bold: true });
  const head: GridRow = {
    head: true,
    cells: columns.flatMap(() => [
      cell(bold('figure'), 'start', { fill: COLOURS.tint }),
      cell(bold('value'), 'end', { fill: COLOURS.tint }),
      cell(bold('where'), 'start', { fill: COLOURS.tint }),
    ]),
  };
  const rows = Array.from({ length: Math.ceil(figures.length / COLUMNS) }, (_, row) =>
    columns.map((column) => figures[row * COLUMNS + column]),
  );
  const body = rows.map((row, index): GridRow => {
    const look = { keepNext: index >= rows.length - LAST_ROWS && index < rows.length - 1 };
    return {
      cells: row.flatMap((figure) => {
        if (figure === undefined)
          return [cell('', 'start', look), cell('', 'end', look), cell('', 'start', look)];
        const { id, places, value } = figure;
        const name = place(figureMark(id), textRun(id, context, {}, 'en'), context);
        const where = textRun(placesInWords(model, places), context);
        return [
          cell(name, 'start', look),
          cell(textRun(value === undefined ? OF_PATTERN : String(value), context), 'end', look),
          cell(where, 'start', look),
        ];
      }),
    };
  });
  const size = styleOf('FigureText').size / 2;
  const valueWidth = Math.max(
    widthOf(label(model, 'value'), size, true),
    ...figures.map(({ value }) => widthOf(drawn(value, model.language), size, false)),
  );
  const headHeight = textHeight('', width, { size }, model.language) + ROW_EDGES + HEAD_RULE;
  const nameWidth = width - valueWidth - WHERE_WIDTH;
  const heightIn = (said: string, wide: number): number =>
    textHeight(said, (wide - 2 * CELL_MARGINS.FigureTable[1]) / POINT, { size }, model.language);
  const heightOf = (row: readonly (ListedFigure | undefined)[]): number =>
    Math.max(
      ...row.flatMap((figure) => [
        heightIn(figure?.id ?? '', nameWidth),
        heightIn(placesInWords(model, figure?.places ?? []), WHERE_WIDTH),
      ]),
    ) + ROW_EDGES;
  const widths = columns.flatMap(() => [nameWidth, valueWidth, WHERE_WIDTH]);
  return {
    xml: grid({ style: 'FigureTable', widths, title }, context, [head, ...body]),
    slices: [headHeight, ...rows.map(heightOf)],
    again: headHeight,
    start: 2,
    together: rows.length <= LAST_ROWS,
    tail: { slices: Math.min(LAST_ROWS, rows.length), next: 0 },
    before: 0,
    after: 0,
  };
}

/** Twips that hold a value, or their head, in one line of type of `size` points. */
function widthOf(said: string, size: number, bold: boolean): number {
  const inset = 2 * CELL_MARGINS.FigureTable[1];
  let width = VALUE_WIDTH;
  while (width < WHERE_WIDTH && lineCount(said, (width - inset) / POINT, size, bold) > 1) width += POINT;
  return width;
}

/** Begins text from right to left. */
const RIGHT_TO_LEFT_MARK = '\u200f';

/** The value with the type that its digits have: Arabic type is wider. */
function drawn(value: number | undefined, language: Language): string {
  return (language === 'ar' ? RIGHT_TO_LEFT_MARK : '') + (value ?? '');
}
