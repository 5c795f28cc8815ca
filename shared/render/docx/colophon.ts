/** The last page: everything that made this document. */
import type { Section } from '../../reports/document.ts';
import { renderHeading, textPiece } from './blocks.ts';
import type { DocxContext } from './context.ts';
import { grid } from './grid.ts';
import { lineHeight } from './measure.ts';
import { TEXT_WIDTH } from './page.ts';
import { paragraph } from './paragraph.ts';
import type { Piece } from './piece.ts';
import { textRun } from './runs.ts';

/** Id of the page's heading; the colon keeps it apart from the document's own ids. */
export const COLOPHON_HEADING = 'colophon:all';

/** Heading and a table of labelled lines; on a page of its own unless its stretch opens one already. */
export function renderColophon(context: DocxContext, newPage: boolean): readonly Piece[] {
  const { colophon, language } = context.model;
  const { lines, title } = colophon;
  const section: Section = { id: COLOPHON_HEADING, title, blocks: [], sections: [], words: { count: 0 } };
  const heading = renderHeading(section, 1, context, { newPage });
  const end = textPiece({ style: 'Gap' }, '', '', context);
  if (lines.length === 0) return [heading, end];
  const first = Math.round(TEXT_WIDTH * 0.28);
  const cell = (runs: string) => ({ paragraphs: paragraph({ style: 'TableText' }, context, runs) });
  const rows = lines.map(({ label, value }) => ({
    cells: [
      cell(textRun(label, context, { bold: true })),
      cell(textRun(value, context, {}, /^[\x21-\x7e]+$/.test(value) ? 'en' : language)),
    ],
  }));
  const table: Piece = {
    xml: grid({ style: 'ReportTable', widths: [first, TEXT_WIDTH - first], title }, context, rows),
    slices: lines.map(() => lineHeight('', 9.5, language) + 6),
    before: 0,
    after: 0,
  };
  return [heading, table, end];
}
