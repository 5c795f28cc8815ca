/** Where the notes of a sheet go inside its package: into the parts that it has for them, or into new ones. */
import { relationshipsOf } from '../read/xlsx/workbook-parts.ts';
import { type AddedPart, addRelations } from './add-sheet-part.ts';
import type { CellNote } from './cell-notes.ts';
import { NO_COMMENTS, withNotes } from './note-comments.ts';
import { freeShapes, NO_SHAPES, type NoteRoom, noteRoom, withShapes } from './note-shapes.ts';

/** What a sheet's package says of its notes so far. */
export interface SheetPackage {
  readonly sheetPart: string;
  /** Names of all parts. */
  readonly taken: { has(part: string): boolean };
  /** What the sheet's relationships lead to. */
  readonly links: readonly { readonly kind: string; readonly target: string }[];
  /** The latin1 text of a part; undefined where it is too large to be changed. */
  readonly text: (part: string) => Promise<string | undefined>;
}

export interface NoteParts {
  /** New or rewritten parts, to be written behind the sheet, and their latin1 text. */
  readonly parts: ReadonlyMap<string, () => string>;
  /** Parts that the package's content types must name. */
  readonly added: readonly AddedPart[];
  /** The sheet must say that it has boxes. */
  readonly drawn: boolean;
  readonly room: NoteRoom;
}

export interface Noting {
  readonly notes: readonly CellNote[];
  /** First line of each note. */
  readonly heading: string;
  readonly rightToLeft: boolean;
}

/** The parts with `notes`; undefined where there is nothing to change, or no safe place: colours and remarks say it all. */
export async function noteParts(pack: SheetPackage, noting: Noting): Promise<NoteParts | undefined> {
  const { heading, notes, rightToLeft } = noting;
  const comments = pack.links.find(({ kind }) => kind === 'comments')?.target;
  // Without comments, the boxes that a sheet has are of another kind, and it can name one part of boxes only.
  if (comments === undefined && (notes.length === 0 || pack.links.some(({ kind }) => kind === 'vmlDrawing')))
    return undefined;
  const drawing = await drawingOf(pack);
  if (comments !== undefined && drawing === undefined) return undefined;
  const before = comments === undefined ? NO_COMMENTS : await pack.text(comments);
  const noted =
    before && withNotes(before, { heading, notes: notes.slice(0, freeShapes(drawing?.xml ?? '')) });
  if (!noted || (noted.placed.length === 0 && noted.gone.size === 0)) return undefined;
  const room = noteRoom(noted.placed);
  const added: readonly AddedPart[] =
    comments === undefined
      ? [
          { part: freePart(pack.taken, (n) => `xl/comments${n}.xml`), kind: 'comments' },
          { part: freePart(pack.taken, (n) => `xl/drawings/vmlDrawing${n}.vml`), kind: 'vmlDrawing' },
        ]
      : [];
  const parts = new Map([
    [comments ?? added[0]?.part ?? '', () => noted.xml],
    [
      drawing?.part ?? added[1]?.part ?? '',
      () => withShapes(drawing?.xml ?? NO_SHAPES, { ...noted, heading, rightToLeft, room }),
    ],
  ]);
  if (added.length > 0) {
    const owner = relationshipsOf(pack.sheetPart);
    const links = pack.taken.has(owner) ? await pack.text(owner) : NO_RELATIONS;
    if (links === undefined) return undefined;
    parts.set(owner, () => addRelations(links, pack.sheetPart, added));
  }
  return { parts, added, drawn: added.length > 0, room };
}

const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The part with the boxes of notes, among those of buttons and of page headers. */
async function drawingOf({ links, text }: SheetPackage) {
  const found = links.filter(({ kind }) => kind === 'vmlDrawing');
  for (const { target } of found) {
    const xml = await text(target);
    if (xml?.includes('ObjectType="Note"')) return { part: target, xml };
  }
  return undefined;
}

function freePart(taken: { has(part: string): boolean }, name: (n: number) => string): string {
  let n = 1;
  while (taken.has(name(n))) n += 1;
  return name(n);
}
