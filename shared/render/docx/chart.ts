/** Charts as pictures in the line of text: caption above as with tables, the way to their numbers below. */
import type { Chart } from '../../reports/chart.ts';
import type { Inline } from '../../reports/document.ts';
import { label } from '../label.ts';
import { renderNotes, textPiece } from './blocks.ts';
import { renderCaption } from './caption.ts';
import type { DocxContext } from './context.ts';
import { TEXT_WIDTH } from './page.ts';
import { paragraph } from './paragraph.ts';
import { pictureRun } from './picture.ts';
import type { Piece } from './piece.ts';
import { textRun } from './runs.ts';

const TWIPS_PER_PIXEL = 15;
const POINTS_PER_PIXEL = 0.75;
/** Points: a higher picture leaves too much of the page before it empty … */
const MOST_HEIGHT = 300;
/** … but none is made so small that its letters are hard to read. */
const LEAST = 0.76;

/** Caption, picture with its alternative text, and a reference to the table. */
export function renderChart(chart: Chart, context: DocxContext): readonly Piece[] {
  const { alt, id, table } = chart;
  const [before = '', after = ''] = label(context.model, 'chartTable').split('{table}');
  const note: readonly Inline[] = [
    { type: 'text', text: before },
    { type: 'ref', target: table, text: context.marks.get(table) ?? label(context.model, 'table') },
    { type: 'text', text: after },
  ];
  const picture = context.pictures.get(id);
  if (picture === undefined)
    return [
      renderCaption(chart, context),
      textPiece({ style: 'BodyText', keepNext: true }, alt, textRun(alt, context), context),
      ...renderNotes([note], context),
    ];
  const shrink = Math.min(
    1,
    TEXT_WIDTH / TWIPS_PER_PIXEL / picture.width,
    Math.max(LEAST, MOST_HEIGHT / POINTS_PER_PIXEL / picture.height),
  );
  const look = {
    png: picture.png,
    width: picture.width * shrink,
    height: picture.height * shrink,
    name: context.marks.get(id) ?? id,
    alt,
  };
  const drawn: Piece = {
    slices: [look.height * POINTS_PER_PIXEL + 1],
    before: 0,
    after: 3,
    keepNext: true,
    xml: paragraph({ style: 'Picture' }, context, pictureRun(look, context)),
  };
  return [renderCaption(chart, context), drawn, ...renderNotes([note], context)];
}
