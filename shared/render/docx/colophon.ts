/** The last page: everything that made this document. */

import type { Language } from '../../reference/languages.ts';
import type { Section } from '../../reports/document.ts';
import { qrPicture } from '../qr-picture.ts';
import { renderHeading, textPiece } from './blocks.ts';
import type { DocxContext } from './context.ts';
import { CELL_MARGINS } from './fixed-styles.ts';
import { grid } from './grid.ts';
import { textHeight } from './measure.ts';
import { POINT, TEXT_WIDTH } from './page.ts';
import { heightOfAll } from './paginate.ts';
import { paragraph } from './paragraph.ts';
import { pictureRun } from './picture.ts';
import type { Piece } from './piece.ts';
import { renderRuns, textRun } from './runs.ts';
import { styleOf } from './styles.ts';
import { RULE } from './table-plan.ts';

/** Id of the page's heading; the colon keeps it apart from the document's own ids. */
export const COLOPHON_HEADING = 'colophon:all';

/** Name of the picture that is no chart. */
export const CODE_NAME = 'QR';

/** Part of the width that labels have: the longest of them stays on one line. */
const FIRST_SHARE = 0.355;

/** A checksum, which stays on one line in smaller type. */
const LONG_CODE = /^[0-9a-f]{64}$/;

/** Heading and a table of labelled lines, whole on one page: on the last one if there is room below what stands there. */
export function renderColophon(context: DocxContext): readonly Piece[] {
  const { colophon, language, verification } = context.model;
  const { lines, title } = colophon;
  const section: Section = { id: COLOPHON_HEADING, title, blocks: [], sections: [], words: { count: 0 } };
  const heading = renderHeading(section, 1, context, { newPage: false });
  const code = verification === undefined ? [] : [codePiece(verification.qr, context)];
  if (lines.length === 0) return [heading, ...code];
  const gap = textPiece({ style: 'TableNote', keepNext: true }, '', '', context);
  const below = [gap, ...code];
  const languageOf = (value: string): Language => (/^[\x20-\x7e]+$/.test(value) ? 'en' : language);
  const first = Math.round(TEXT_WIDTH * FIRST_SHARE);
  const cell = (runs: string, style: string = 'TableText') => ({
    paragraphs: paragraph({ style, keepNext: true }, context, runs),
  });
  const rows = lines.map(({ label: name, value }) => ({
    cells: [
      // As a run of text, whose brackets keep to what they hold.
      cell(renderRuns([{ type: 'text', text: name, strong: true }], context)),
      cell(textRun(value, context, {}, languageOf(value)), valueStyle(value)),
    ],
  }));
  const table: Piece = {
    xml: grid({ style: 'ReportTable', widths: [first, TEXT_WIDTH - first], title }, context, rows),
    slices: lines.map(({ label, value }) =>
      Math.max(
        cellHeight(label, { style: 'TableText', bold: true, width: first }, language),
        cellHeight(value, { style: valueStyle(value), width: TEXT_WIDTH - first }, languageOf(value)),
      ),
    ),
    before: 0,
    after: 0,
    together: true,
    tail: { slices: lines.length, next: heightOfAll(below) },
  };
  return [heading, table, ...below];
}

function valueStyle(value: string): string {
  return LONG_CODE.test(value) ? 'DenseTableText' : 'TableText';
}

interface CellLook {
  readonly style: string;
  readonly bold?: boolean;
  /** Of the column, twips. */
  readonly width: number;
}

/** Height of a row that holds `said` in one of its cells. */
function cellHeight(said: string, { bold, style, width }: CellLook, language: Language): number {
  const [top, side] = CELL_MARGINS.ReportTable;
  const room = (width - 2 * side) / POINT;
  const look = { size: styleOf(style).size / 2, bold };
  return textHeight([{ type: 'text', text: said }], room, look, language) + (2 * top) / POINT + RULE;
}

/** What the QR code says stands in words above; to those who cannot see it, it says it again. */
function codePiece(text: string, context: DocxContext): Piece {
  const picture = qrPicture(text);
  return {
    slices: [picture.height * 0.75],
    before: 0,
    after: 3,
    xml: paragraph(
      { style: 'Picture' },
      context,
      pictureRun({ ...picture, name: CODE_NAME, alt: `QR: ${text}` }, context),
    ),
  };
}
