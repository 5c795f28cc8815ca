/** What ends every report: its figures with where they are used, and its makers. */
import { figureList } from '../../reports/figure-list.ts';
import { placesInWords } from '../figure-rows.ts';
import { label } from '../label.ts';
import { qrPath } from '../qr-path.ts';
import { columnWidths, lettersIn, TEXT_WIDTH } from './column-widths.ts';
import { figurePlace, isolated, ownText, type PdfContext, plainText } from './runs.ts';
import type { Code, Grid, HeadingParts, SheetBlock, SheetCell } from './sheet.ts';
import { lineLength, longestWord } from './word-widths.ts';

/** Places of the two last headings; the colon keeps them apart from the document's own ids. */
const FIGURES_PLACE = 'figures:all';
const COLOPHON_PLACE = 'colophon:all';
const COLUMNS = 2;
/** No more lines than stand on one page. */
const ROWS = 55;
const COLUMN_GAP = 12;
/** Points that a list needs below its heading to begin on a page. */
const LIST_ROOM = 260;
/** Points of what stands above its rows, and of a line of them; a list in columns no higher than this stays whole. */
const NOTE_ROOM = 145;
const LINE_ROOM = 11;
const WHOLE_ROOM = 340;
/** Rows that end a column and stay together, so that no few of them go over to the next page. */
const TAIL = 8;
/** Of its lines, what the first column has more. */
const LONGER = 0.08;
/** Points of the QR code, and between it and the makers. */
const CODE_WIDTH = 79.4;
const CODE_GAP = 14;
/** Letters of a place that stays on one line. */
const LONGEST_PLACE = 16;
/** In place of a value where the row stands for many. */
const OF_PATTERN = '–';

interface LastPages {
  readonly blocks: readonly SheetBlock[];
  readonly headings: Readonly<Record<string, HeadingParts>>;
}

/** Figures that the document uses, in reading order; none, no list. */
export function figurePages(context: PdfContext): LastPages {
  const { model } = context;
  const figures = figureList(model);
  if (figures.length === 0) return { blocks: [], headings: {} };
  const title = plainText(label(model, 'figures'));
  const size = 7.5;
  const value = 29;
  const where = 86;
  const width = (TEXT_WIDTH - COLUMN_GAP * (COLUMNS - 1)) / COLUMNS - value - where;
  const grid: Omit<Grid, 'rows'> = {
    dense: true,
    heat: false,
    size,
    columns: [
      { head: plainText(label(model, 'figure')), align: 'start', width },
      { head: plainText(label(model, 'where')), align: 'start', width: where },
      { head: plainText(label(model, 'value')), align: 'end', width: value },
    ],
  };
  const rows = figures.map(({ id, places, value }): readonly SheetCell[] => [
    {
      // In the letters of English: others set signs such as % so that they cannot be read back.
      runs: [{ text: isolated(brokenId(id, lettersIn(width, size * 0.9, 2.5)), context), lang: 'en' }],
      header: true,
      place: figurePlace(id),
    },
    {
      runs: [
        { text: ownText(wholePlaces(placesInWords(model, places)), context, lettersIn(where, size, 2.5)) },
      ],
    },
    { runs: [{ text: value === undefined ? OF_PATTERN : String(value) }] },
  ]);
  const letters = lettersIn(width, size, 2.5);
  const placeLetters = lettersIn(where, size, 2.5);
  const lines = figures.map(({ id, places }) =>
    Math.max(
      Math.ceil(id.length / letters),
      Math.ceil(lineLength(placesInWords(model, places)) / placeLetters),
    ),
  );
  const height = Math.ceil(lines.reduce((sum, each) => sum + each, 0) / COLUMNS);
  const columns = height <= ROWS ? inColumns(rows, lines, height) : [rows];
  const tables = columns
    .filter((part) => part.length > 0)
    .map((part) => ({
      ...grid,
      rows: part,
      tail: Math.min(TAIL, part.length - 1),
    }));
  return {
    blocks: [
      {
        type: 'heading',
        place: FIGURES_PLACE,
        level: 1,
        text: title,
        room: roomOf(height, tables.length),
      },
      { type: 'figures', note: ownText(label(model, 'figuresNote'), context), tables },
    ],
    headings: { [FIGURES_PLACE]: { title, hanging: false } },
  };
}

/** Points that a list of `height` lines needs below its heading: a short one all of it, so that no few rows go over. */
function roomOf(height: number, columns: number): number {
  if (columns === 1) return LIST_ROOM;
  const whole = NOTE_ROOM + height * LINE_ROOM;
  return whole <= WHOLE_ROOM ? whole : NOTE_ROOM;
}

/** Columns of about `height` lines, so that none is much longer than the others; if one alone goes on overleaf, the first. */
function inColumns<T>(
  rows: readonly T[],
  lines: readonly number[],
  height: number,
): readonly (readonly T[])[] {
  const columns = Array.from({ length: COLUMNS }, (): T[] => []);
  const first = height + Math.floor(height * LONGER);
  let above = 0;
  for (const [at, row] of rows.entries()) {
    columns[Math.min(COLUMNS - 1, Math.floor(above / first))]?.push(row);
    above += lines[at] ?? 1;
  }
  return columns;
}

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

/** A short place stays on one line: `Table 1, 3`. */
function wholePlaces(places: string): string {
  return places.replace(/[^;；؛]+(?:[;；؛]\u200f?)?/g, (place) =>
    place.length > LONGEST_PLACE ? place : place.replace(/(?<=\S) (?=\S)/g, '\u00a0'),
  );
}

/** Ids break at their dots before anywhere else; what is encoded in them (`%D0%91`) breaks too. */
function brokenId(id: string, longest: number): string {
  return id.length <= longest ? id : id.replace(/[.+_]/g, '$&\u200b').replace(/%/g, '\u200b%');
}
