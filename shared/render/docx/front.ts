/** The first page: masthead, title, and the box that says what this is and what is asked. */
import type { Inline } from '../../reports/document.ts';
import { label } from '../label.ts';
import { balancedWidth } from './balanced-width.ts';
import { textPiece } from './blocks.ts';
import type { DocxContext } from './context.ts';
import { grid } from './grid.ts';
import { paragraphSize } from './measure.ts';
import { COLOURS, POINT, TEXT_WIDTH } from './page.ts';
import { paragraph } from './paragraph.ts';
import type { Piece } from './piece.ts';
import { renderRuns, textRun } from './runs.ts';
import type { Said } from './set-lines.ts';

const ADDRESSED_SHARE = 0.64;
const BOX_MARGIN = 227;
/** Rules of the masthead and of the box, points. */
const MASTHEAD_RULE = 1.5;
const BOX_RULE = 0.75;

/** Masthead, source, title and front box. */
export function renderFront(context: DocxContext): readonly Piece[] {
  const { masthead } = context.model;
  return [
    // Before a table that comes first, LibreOffice puts an empty paragraph of its own, which is higher.
    textPiece({ style: 'Gap' }, '', '', context),
    renderMasthead(context),
    textPiece({ style: 'Source' }, masthead.source, textRun(masthead.source, context), context),
    renderTitle(context),
    ...renderBox(context),
  ];
}

/** In lines of about one length: no word of it stands alone on the last one. */
function renderTitle(context: DocxContext): Piece {
  const { title } = context.model;
  const width = balancedWidth('Title', title, TEXT_WIDTH / POINT);
  const sides = Math.floor((TEXT_WIDTH - width * POINT) / 2);
  return textPiece({ style: 'Title', ...(sides > 0 && { sides }) }, title, textRun(title, context), context);
}

/** One side of the masthead: whom it is addressed to, what it is. */
interface Side {
  /** Twips. */
  readonly width: number;
  readonly align: 'start' | 'end';
  readonly bold: readonly (string | undefined)[];
  readonly plain: readonly (string | undefined)[];
}

function renderMasthead(context: DocxContext): Piece {
  const { model } = context;
  const { agendaItem, body, date, distribution, languageLine, meeting, organization, placeAndDates } =
    model.masthead;
  const { revision, symbol } = model.masthead;
  const agenda = agendaItem && `${label(model, 'agendaItem')} ${agendaItem}`;
  const addressed = Math.round(TEXT_WIDTH * ADDRESSED_SHARE);
  const sides: readonly Side[] = [
    {
      width: addressed,
      align: 'start',
      bold: [organization, body],
      plain: [meeting, placeAndDates],
    },
    {
      width: TEXT_WIDTH - addressed,
      align: 'end',
      bold: [symbol],
      plain: [distribution, revision, date, languageLine, agenda],
    },
  ];
  const columns = sides.map(({ align, bold, plain, width }) => {
    const lines = [
      ...bold.filter(isSaid).map((text) => ({ text, bold: true })),
      ...plain.filter(isSaid).map((text) => ({ text, bold: false })),
    ];
    return {
      paragraphs:
        lines
          .map(({ bold, text }) =>
            paragraph(
              { style: 'Masthead', ...(align === 'end' && { align }) },
              context,
              textRun(text, context, { bold }),
            ),
          )
          .join('') || paragraph({ style: 'Masthead' }, context, ''),
      height: lines
        .flatMap(({ text }) => paragraphSize('Masthead', text, width / POINT, model.language).slices)
        .reduce((all, slice) => all + slice, 0),
    };
  });
  return {
    xml: grid({ style: 'MastheadTable', widths: sides.map(({ width }) => width) }, context, [
      { cells: columns.map(({ paragraphs }) => ({ paragraphs })) },
    ]),
    slices: [Math.max(...columns.map(({ height }) => height)) + MASTHEAD_RULE],
    before: 0,
    after: 0,
  };
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

function renderBox(context: DocxContext): readonly Piece[] {
  const { model } = context;
  const { actionRequired, contact = [], expectedResults = [], references, summary } = model.front;
  const part = (
    name: 'summary' | 'expectedResults' | 'actionRequired' | 'references' | 'contact',
    texts: readonly (readonly Inline[])[],
  ): readonly Piece[] => {
    const said = texts.filter((text) => text.length > 0);
    if (said.length === 0) return [];
    const head = label(model, name);
    return [
      boxPiece('BoxHeading', head, textRun(head, context), context),
      ...said.map((text) => boxPiece('BoxText', text, renderRuns(text, context), context)),
    ];
  };
  const parts = [
    part('summary', summary),
    part('expectedResults', [expectedResults]),
    part('actionRequired', [actionRequired]),
    part('references', references),
    part('contact', [contact]),
  ].filter(({ length }) => length > 0);
  if (parts.length === 0) return [];
  const rows = parts.map((pieces) => ({
    breakable: true,
    cells: [{ paragraphs: pieces.map(({ xml }) => xml).join(''), fill: COLOURS.tint }],
  }));
  const box: Piece = {
    xml: grid({ style: 'BoxTable', widths: [TEXT_WIDTH] }, context, rows),
    slices: parts.flat().flatMap(({ after, before, slices }) => [before, ...slices, after]),
    before: 0,
    after: 6 * parts.length + 2 * BOX_RULE,
  };
  return [box, textPiece({ style: 'Gap' }, '', '', context)];
}

function boxPiece(style: string, said: Said, xml: string, context: DocxContext): Piece {
  return {
    ...paragraphSize(style, said, (TEXT_WIDTH - 2 * BOX_MARGIN) / POINT, context.model.language),
    xml: paragraph({ style }, context, xml),
  };
}
