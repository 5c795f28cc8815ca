/** The list of a report's figures, with where they are used. */
import { figureList, type ListedFigure } from '../../reports/figure-list.ts';
import { placesInWords } from '../figure-rows.ts';
import { label } from '../label.ts';
import { lettersIn, TEXT_WIDTH } from './column-widths.ts';
import { TAIL, tailOf } from './list-end.ts';
import { figurePlace, isolated, ownText, type PdfContext, plainText } from './runs.ts';
import type { Grid, HeadingParts, SheetBlock, SheetCell } from './sheet.ts';
import { lineLength } from './word-widths.ts';

/** The colon keeps it apart from the document's own ids. */
const FIGURES_PLACE = 'figures:all';
const COLUMNS = 2;
/** No more lines than stand on one page. */
const ROWS = 55;
const COLUMN_GAP = 12;
/** Points: of the type, of the columns, and of what is left free beside their words. */
const SIZE = 7.5;
const VALUE_WIDTH = 29;
const PLACES_WIDTH = 86;
const ID_WIDTH = (TEXT_WIDTH - COLUMN_GAP * (COLUMNS - 1)) / COLUMNS - VALUE_WIDTH - PLACES_WIDTH;
const INSET = 2.5;
/** Points that a list needs below its heading to begin on a page. */
const LIST_ROOM = 260;
/** Points of what stands above its rows, and of a line of them. */
const NOTE_ROOM = 145;
const LINE_ROOM = 11;
/** Lines with which a list in columns that goes on overleaf begins, so that no few of them stand alone below its note. */
const START = 3;
/** Lines below which no page parts a list in columns: a few rows would go over, in columns of unlike heights. */
const SHORT = START + 2 * TAIL;
/** Of its lines, what the first column has more. */
const LONGER = 0.08;
/** Letters of a place that stays on one line. */
const LONGEST_PLACE = 16;
/** In place of a value where the row stands for many. */
const OF_PATTERN = '–';

/** A row, and how many lines it takes. */
interface ListedRow {
  readonly row: readonly SheetCell[];
  readonly lines: number;
}

/** What stands behind the body, with the parts of its headings. */
export interface LastPages {
  readonly blocks: readonly SheetBlock[];
  readonly headings: Readonly<Record<string, HeadingParts>>;
}

/** Figures that the document uses, in reading order; none, no list. */
export function figurePages(context: PdfContext): LastPages {
  const { model } = context;
  const figures = figureList(model);
  if (figures.length === 0) return { blocks: [], headings: {} };
  const title = plainText(label(model, 'figures'));
  const listed = figures.map(
    (figure): ListedRow => ({ row: rowOf(figure, context), lines: linesOf(figure, context) }),
  );
  const height = Math.ceil(listed.reduce((sum, { lines }) => sum + lines, 0) / COLUMNS);
  const columns = height <= ROWS ? inColumns(listed, height) : [listed];
  const tables = columns
    .filter((part) => part.length > 0)
    .map(
      (part): Grid => ({
        ...gridOf(context),
        rows: part.map(({ row }) => row),
        tail: tailOf(part.map(({ lines }) => lines)),
      }),
    );
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

function gridOf({ model }: PdfContext): Omit<Grid, 'rows'> {
  return {
    dense: true,
    heat: false,
    size: SIZE,
    columns: [
      { head: plainText(label(model, 'figure')), align: 'start', width: ID_WIDTH },
      { head: plainText(label(model, 'where')), align: 'start', width: PLACES_WIDTH },
      { head: plainText(label(model, 'value')), align: 'end', width: VALUE_WIDTH },
    ],
  };
}

function rowOf({ id, places, value }: ListedFigure, context: PdfContext): readonly SheetCell[] {
  const said = wholePlaces(placesInWords(context.model, places));
  return [
    {
      // In the letters of English: others set signs such as % so that they cannot be read back.
      runs: [{ text: isolated(brokenId(id, lettersIn(ID_WIDTH, SIZE * 0.9, INSET)), context), lang: 'en' }],
      header: true,
      place: figurePlace(id),
    },
    { runs: [{ text: ownText(said, context, lettersIn(PLACES_WIDTH, SIZE, INSET)) }] },
    { runs: [{ text: value === undefined ? OF_PATTERN : String(value) }] },
  ];
}

/** Lines that the row of a figure takes. */
function linesOf({ id, places }: ListedFigure, { model }: PdfContext): number {
  return Math.max(
    Math.ceil(id.length / lettersIn(ID_WIDTH, SIZE, INSET)),
    Math.ceil(lineLength(placesInWords(model, places)) / lettersIn(PLACES_WIDTH, SIZE, INSET)),
  );
}

/** Points that a list of `height` lines needs below its heading; what is too short to be parted, with all that comes after it. */
function roomOf(height: number, columns: number): number | 'to-the-end' {
  if (height < SHORT) return 'to-the-end';
  return columns === 1 ? LIST_ROOM : NOTE_ROOM + START * LINE_ROOM;
}

/** Columns of about `height` lines, so that none is much longer than the others; if one alone goes on overleaf, the first. */
function inColumns(rows: readonly ListedRow[], height: number): readonly (readonly ListedRow[])[] {
  const columns = Array.from({ length: COLUMNS }, (): ListedRow[] => []);
  const first = height + Math.floor(height * LONGER);
  let above = 0;
  for (const row of rows) {
    columns[Math.min(COLUMNS - 1, Math.floor(above / first))]?.push(row);
    above += row.lines;
  }
  return columns;
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
