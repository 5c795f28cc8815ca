/** How a report was made: its makers, and a code that says how to check it. */
import { qrPath } from '../qr-path.ts';
import { columnWidths, lettersIn, TEXT_WIDTH } from './column-widths.ts';
import type { LastPages } from './figure-pages.ts';
import { isolated, ownText, type PdfContext, plainText } from './runs.ts';
import type { Code, Grid } from './sheet.ts';
import { longestWord } from './word-widths.ts';

/** The colon keeps it apart from the document's own ids. */
const COLOPHON_PLACE = 'colophon:all';
/** Points of the QR code, and between it and the makers. */
const CODE_WIDTH = 79.4;
const CODE_GAP = 14;

/** The makers, together on the last page. */
export function colophonPage(context: PdfContext): LastPages {
  const { colophon } = context.model;
  const size = 8.5;
  const contents = [
    {
      share: 3,
      words: { head: 0, body: Math.max(...colophon.lines.map(({ label }) => longestWord(label)), 0) },
    },
    { share: 7, words: { head: 0, body: 0 } },
  ].map((column) => ({ ...column, longest: 200, cells: [] }));
  const code = codeOf(context);
  const width = code === null ? TEXT_WIDTH : TEXT_WIDTH - code.width - CODE_GAP;
  const [first = 0, second = 0] = columnWidths(contents, width, size, 4.5);
  const table: Grid = {
    dense: false,
    heat: false,
    size,
    columns: [
      { head: '', align: 'start', width: first },
      { head: '', align: 'start', width: second },
    ],
    rows: colophon.lines.map(({ label, value }) => [
      { runs: [{ text: ownText(label, context, lettersIn(first, size, 4.5)) }], header: true },
      {
        runs: [
          {
            text:
              value === context.model.verification?.command
                ? isolated(value, context)
                : ownText(value, context, lettersIn(second, size, 4.5)),
          },
        ],
      },
    ]),
  };
  const made = colophon.lines.length > 0 ? table : null;
  const title = plainText(colophon.title);
  return {
    blocks: [
      { type: 'heading', place: COLOPHON_PLACE, level: 1, text: title },
      ...(made === null && code === null ? [] : [{ type: 'grid', table: made, code } as const]),
    ],
    headings: { [COLOPHON_PLACE]: { title, hanging: false } },
  };
}

/** What the QR code says stands in words beside it. */
function codeOf({ model: { verification } }: PdfContext): Code | null {
  if (verification === undefined) return null;
  const { d, size } = qrPath(verification.qr);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${d}"/></svg>`;
  return { svg, alt: plainText(`QR: ${verification.qr}`), width: CODE_WIDTH };
}
