/** The list of figures: each with its id, where a click on the number leads, and its value. */
import type { Section } from '../../reports/document.ts';
import { label } from '../label.ts';
import { renderHeading, textPiece } from './blocks.ts';
import { figureMark } from './bookmark-name.ts';
import type { DocxContext } from './context.ts';
import { grid } from './grid.ts';
import { lineCount, lineHeight } from './measure.ts';
import { COLOURS, POINT, TEXT_WIDTH } from './page.ts';
import { paragraph } from './paragraph.ts';
import type { Piece } from './piece.ts';
import { place, textRun } from './runs.ts';
import { styleOf } from './styles.ts';

/** Columns of the list, and the room between them in twips. */
export const FIGURE_COLUMNS = { count: 3, gap: 300 } as const;

/** Id of the list's heading; the colon keeps it apart from the document's own ids. */
export const FIGURES_HEADING = 'figures:all';

const VALUE_WIDTH = 640;

interface FiguresList {
  readonly opening: readonly Piece[];
  /** In columns. */
  readonly list: readonly Piece[];
}

/** Figures that the document uses, in reading order; none, no list. */
export function renderFiguresList(context: DocxContext): FiguresList | undefined {
  const { model, outline } = context;
  const figures = outline.figures.flatMap((id) => model.figures[id] ?? []);
  if (figures.length === 0) return undefined;
  const title = label(model, 'figures');
  const note = label(model, 'figuresNote');
  const section: Section = { id: FIGURES_HEADING, title, blocks: [], sections: [], words: { count: 0 } };
  const { count, gap } = FIGURE_COLUMNS;
  const width = Math.floor((TEXT_WIDTH - gap * (count - 1)) / count);
  const widths = [width - VALUE_WIDTH, VALUE_WIDTH];
  const size = styleOf('FigureText').size / 2;
  const cell = (runs: string, align: 'start' | 'end') =>
    paragraph({ style: 'FigureText', ...(align === 'end' && { align }) }, context, runs);
  const heads = [
    { text: label(model, 'figure'), align: 'start' },
    { text: label(model, 'value'), align: 'end' },
  ] as const;
  const head = {
    head: true,
    cells: heads.map(({ align, text }) => ({
      fill: COLOURS.tint,
      paragraphs: cell(textRun(text, context, { bold: true }), align),
    })),
  };
  const rows = figures.map(({ id, value }) => ({
    cells: [
      { paragraphs: cell(place(figureMark(id), textRun(id, context, {}, 'en'), context), 'start') },
      { paragraphs: cell(textRun(String(value), context), 'end') },
    ],
  }));
  const room = (width - VALUE_WIDTH) / POINT - 3;
  const rowHeight = (id: string) => lineCount(id, room, size) * lineHeight('', size, 'en') + 1.25;
  const table: Piece = {
    xml: grid({ style: 'FigureTable', widths, title }, context, [head, ...rows]),
    slices: [rowHeight(''), ...figures.map(({ id }) => rowHeight(id))],
    again: rowHeight(''),
    before: 0,
    after: 0,
  };
  return {
    opening: [
      renderHeading(section, 1, context, { newPage: true }),
      textPiece({ style: 'BodyText' }, note, textRun(note, context), context),
    ],
    list: [table, textPiece({ style: 'Gap' }, '', '', context)],
  };
}
