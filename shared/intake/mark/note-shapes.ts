/** The boxes in which spreadsheet programs show the notes of a sheet (VML: ECMA-376 part 4, 19.1 and 19.4), as latin1 text. */
import { linesOf } from '../../text/lines-of.ts';
import { columnLetters } from '../rows/columns.ts';
import type { CellNote } from './cell-notes.ts';
import { columnIndex } from './column-index.ts';
import { changeElements } from './elements-named.ts';

/** What the boxes need to know of the sheet; rows and widths are learnt while the sheet is written. */
export interface NoteRoom {
  /** Points of the rows around notes. */
  readonly heights: Map<number, number>;
  /** Characters of a column, from 0. */
  widthOf: (index: number) => number;
}

/** Rows below a note that its box may cover. */
const ROWS_BELOW = 12;
/** Points of a row that nobody has measured. */
const USUAL_HEIGHT = 15;
/** Pixels. */
const WIDTH = 380;
/** A box ends here, however narrow they are. */
const MOST_COLUMNS = 100;
/** Characters of a line in a box. */
const LINE_WIDTH = 56;
const LINE_POINTS = 14;
const PIXELS_PER_POINT = 4 / 3;

/** Room whose rows around `notes` wait to be measured. */
export function noteRoom(notes: readonly CellNote[]): NoteRoom {
  const heights = new Map<number, number>();
  for (const { row } of notes)
    for (let below = 0; below <= ROWS_BELOW; below += 1) heights.set(row + below, USUAL_HEIGHT);
  return { heights, widthOf: () => 9 };
}

/** A part without a box. */
export const NO_SHAPES =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';

const ID = /_x0000_s(\d{1,9})/g;
/** Programs give each drawing its ids in blocks of this many. */
const BLOCK = 1024;

export interface ShapeOptions {
  readonly placed: readonly CellNote[];
  readonly gone: ReadonlySet<string>;
  readonly heading: string;
  readonly rightToLeft: boolean;
  readonly room: NoteRoom;
}

/** How many boxes `given` still has ids for. */
export function freeShapes(given: string): number {
  return BLOCK - 1 - (lastId(given) % BLOCK);
}

function lastId(given: string): number {
  let last = BLOCK;
  for (const [, id] of given.matchAll(ID)) last = Math.max(last, Number(id));
  return last;
}

/** `given` with a box for each note, and without those of notes that have gone. */
export function withShapes(
  given: string,
  { gone, heading, placed, rightToLeft, room }: ShapeOptions,
): string {
  const bare = changeElements(given, 'shape', (_, shape) => {
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
    return gone.has(`${columnLetters(Number(column))}${Number(row) + 1}`) ? '' : shape;
  });
  const end = bare.lastIndexOf('</xml>');
  let id = lastId(given);
  const side = rightToLeft ? 'text-align:right;direction:rtl' : 'text-align:left';
  const shapes = placed.map((note) => {
    id += 1;
    const at = `<x:Row>${note.row - 1}</x:Row><x:Column>${columnIndex(note.column)}</x:Column>`;
    return `<v:shape id="_x0000_s${id}" type="#${TYPE}" style="position:absolute;margin-left:60pt;margin-top:2pt;width:285pt;height:60pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="${side}"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Anchor>${anchor(note, heading, room)}</x:Anchor><x:AutoFill>False</x:AutoFill>${at}</x:ClientData></v:shape>`;
  });
  const type = shapes.length === 0 || bare.includes(`id="${TYPE}"`) ? '' : SHAPE_TYPE;
  return `${bare.slice(0, end)}${type}${shapes.join('')}${bare.slice(end)}`;
}

const TYPE = '_x0000_t202';
const SHAPE_TYPE = `<v:shapetype id="${TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

/** Left column, offset, top row, offset, right column, offset, bottom row, offset; offsets in pixels (19.4.2.1). */
function anchor({ column, row, text }: CellNote, heading: string, { heights, widthOf }: NoteRoom): string {
  const left = columnIndex(column) + 1;
  let right = left;
  let wide = WIDTH + 12;
  // Columns may be hidden up to the last one.
  for (; pixels(widthOf(right)) <= wide && right < left + MOST_COLUMNS; right += 1)
    wide -= pixels(widthOf(right));
  let high = (linesOf(`${heading}\n${text}`, LINE_WIDTH) * LINE_POINTS + 12) * PIXELS_PER_POINT;
  let bottom = row;
  const rowPixels = () => (heights.get(bottom) ?? USUAL_HEIGHT) * PIXELS_PER_POINT;
  for (; rowPixels() <= high; bottom += 1) high -= rowPixels();
  return [left, 12, row - 1, 2, right, Math.round(wide), bottom - 1, Math.round(high)].join(', ');
}

/** Of a column of so many characters; none where it is hidden. */
function pixels(characters: number): number {
  return characters === 0 ? 0 : Math.round(characters * 7 + 5);
}
