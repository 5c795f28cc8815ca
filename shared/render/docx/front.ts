/** The first page: masthead, title, and the box that says what this is and what is asked. */
import type { Inline } from '../../reports/document.ts';
import { label } from '../label.ts';
import { textPiece } from './blocks.ts';
import type { DocxContext } from './context.ts';
import { grid } from './grid.ts';
import { paragraphSize, saidBy } from './measure.ts';
import { COLOURS, POINT, TEXT_WIDTH } from './page.ts';
import { paragraph } from './paragraph.ts';
import type { Piece } from './piece.ts';
import { renderRuns, textRun } from './runs.ts';

const ADDRESSED_SHARE = 0.64;
const BOX_MARGIN = 227;

/** Masthead, source, title and front box. */
export function renderFront(context: DocxContext): readonly Piece[] {
  const { masthead, title } = context.model;
  return [
    // Before a table that comes first, LibreOffice puts an empty paragraph of its own, which is higher.
    textPiece({ style: 'Gap' }, '', '', context),
    renderMasthead(context),
    textPiece({ style: 'Source' }, masthead.source, textRun(masthead.source, context), context),
    textPiece({ style: 'Title' }, title, textRun(title, context), context),
    ...renderBox(context),
  ];
}

function renderMasthead(context: DocxContext): Piece {
  const { model } = context;
  const { agendaItem, body, date, distribution, languageLine, meeting, organization, placeAndDates } =
    model.masthead;
  const { revision, symbol } = model.masthead;
  const agenda = agendaItem && `${label(model, 'agendaItem')} ${agendaItem}`;
  const addressed = Math.round(TEXT_WIDTH * ADDRESSED_SHARE);
  const lines = (
    bold: readonly (string | undefined)[],
    plain: readonly (string | undefined)[],
    align: 'start' | 'end',
  ): readonly string[] =>
    [...bold.filter(isSaid), ...plain.filter(isSaid)].map((text, at) =>
      paragraph(
        { style: 'Masthead', ...(align === 'end' && { align }) },
        context,
        textRun(text, context, { bold: at < bold.filter(isSaid).length }),
      ),
    );
  const sides = [
    lines([organization, body], [meeting, placeAndDates], 'start'),
    lines([symbol], [distribution, revision, date, languageLine, agenda], 'end'),
  ];
  const cells = sides.map((side) => ({
    paragraphs: side.join('') || paragraph({ style: 'Masthead' }, context, ''),
  }));
  const { slices } = paragraphSize('Masthead', '', TEXT_WIDTH / POINT, model.language);
  const height = (slices[0] ?? 0) * Math.max(...sides.map((side) => side.length));
  return {
    xml: grid({ style: 'MastheadTable', widths: [addressed, TEXT_WIDTH - addressed] }, context, [{ cells }]),
    slices: [height],
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
      ...said.map((text) => boxPiece('BoxText', saidBy(text), renderRuns(text, context), context)),
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
    after: 6 * parts.length,
  };
  return [box, textPiece({ style: 'Gap' }, '', '', context)];
}

function boxPiece(style: string, text: string, xml: string, context: DocxContext): Piece {
  return {
    ...paragraphSize(style, text, (TEXT_WIDTH - 2 * BOX_MARGIN) / POINT, context.model.language),
    xml: paragraph({ style }, context, xml),
  };
}
