/** The last page: everything that made this document. */

import type { Section } from '../../reports/document.ts';
import { label } from '../label.ts';
import { qrPicture } from '../qr-picture.ts';
import { renderHeading, textPiece } from './blocks.ts';
import type { DocxContext } from './context.ts';
import { grid } from './grid.ts';
import { lineHeight } from './measure.ts';
import { TEXT_WIDTH } from './page.ts';
import { paragraph } from './paragraph.ts';
import { pictureRun } from './picture.ts';
import type { Piece } from './piece.ts';
import { textRun } from './runs.ts';

/** Id of the page's heading; the colon keeps it apart from the document's own ids. */
export const COLOPHON_HEADING = 'colophon:all';

/** Name of the picture that is no chart. */
export const CODE_NAME = 'QR';

/** Part of the width that labels have: the longest of them stays on one line. */
const FIRST_SHARE = 0.355;

/** A checksum, which stays on one line in smaller type. */
const LONG_CODE = /^[0-9a-f]{64}$/;

/** Heading and a table of labelled lines; on a page of its own unless its stretch opens one already, or the document is a short paper. */
export function renderColophon(context: DocxContext, newPage: boolean): readonly Piece[] {
  const { colophon, language, verification } = context.model;
  const { lines, title } = colophon;
  const section: Section = { id: COLOPHON_HEADING, title, blocks: [], sections: [], words: { count: 0 } };
  const isShort = label(context.model, 'contents') === '';
  const heading = renderHeading(section, 1, context, { newPage: newPage && !isShort });
  const end = textPiece({ style: 'Gap' }, '', '', context);
  const code = verification === undefined ? [] : [codePiece(verification.qr, context)];
  if (lines.length === 0) return [heading, ...code, end];
  const first = Math.round(TEXT_WIDTH * FIRST_SHARE);
  const cell = (runs: string, style: string = 'TableText') => ({
    paragraphs: paragraph({ style }, context, runs),
  });
  const rows = lines.map(({ label: name, value }) => ({
    cells: [
      cell(textRun(name, context, { bold: true })),
      cell(
        textRun(value, context, {}, /^[\x20-\x7e]+$/.test(value) ? 'en' : language),
        LONG_CODE.test(value) ? 'DenseTableText' : 'TableText',
      ),
    ],
  }));
  const table: Piece = {
    xml: grid({ style: 'ReportTable', widths: [first, TEXT_WIDTH - first], title }, context, rows),
    slices: lines.map(() => lineHeight('', 9.5, language) + 6),
    before: 0,
    after: 0,
  };
  return [heading, table, textPiece({ style: 'TableNote' }, '', '', context), ...code, end];
}

/** What the QR code says stands in words above; to those who cannot see it, it says it again. */
function codePiece(text: string, context: DocxContext): Piece {
  const picture = qrPicture(text);
  return {
    slices: [picture.height * 0.75],
    before: 0,
    after: 3,
    xml: paragraph(
      { style: 'BodyText' },
      context,
      pictureRun({ ...picture, name: CODE_NAME, alt: `QR: ${text}` }, context),
    ),
  };
}
