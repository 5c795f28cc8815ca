/** The typesetting engine (Typst), the only file that knows it: data and pictures in, a tagged PDF out. */
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { picturesIn } from './below-pictures.ts';
import { fontFiles } from './fonts.ts';
import type { Spot } from './inner-links.ts';
import { type EndedList, endedList, type LaidList } from './list-end.ts';
import { notesInPlace } from './notes-in-place.ts';
import { overtakenIn } from './overtaken.ts';
import { type LaidOut, type LaidPicture, type Settled, type StretchOfPages, settle } from './settle.ts';
import type { Grid, Sheet, SheetBlock } from './sheet.ts';

const TEMPLATE = fileURLToPath(new URL('./template/', import.meta.url));
const MAIN = { mainFilePath: `${TEMPLATE}main.typ` } as const;
/** Kept for all documents: it takes long to look fonts over. They are read when a letter asks for them. */
let kept: NodeCompiler | undefined;

/** What could not be set because no font has it; the engine refuses the whole document then (PDF/UA-1, 7.21.8). */
export interface MissingGlyphs {
  readonly missing: readonly string[];
}

/** A finished file. */
export interface Typeset {
  readonly bytes: Uint8Array;
  /** Where everything stands that a link may lead to, by its place. */
  readonly places: ReadonlyMap<string, Spot>;
  /** Files of the pictures that stand below the table that they are said before. */
  readonly lowered: readonly string[];
  /** The list of figures that pages part, in the parts that it is set in. */
  readonly list: EndedList | null;
}

/** Sets `sheet` as PDF/UA-1 (ISO 14289-1). `pictures` are by the names that the sheet gives them. */
export function typeset(sheet: Sheet, pictures: ReadonlyMap<string, Uint8Array>): Typeset | MissingGlyphs {
  kept ??= NodeCompiler.create({ workspace: TEMPLATE, fontArgs: [{ fontPaths: [...fontFiles()] }] });
  const compiler = kept;
  const put = (name: string, bytes: Uint8Array): void =>
    compiler.mapShadow(`${TEMPLATE}${name}`, Buffer.from(bytes));
  const putJson = (name: string, value: unknown): void =>
    put(name, Buffer.from(JSON.stringify(value), 'utf8'));
  for (const [name, bytes] of pictures) put(name, bytes);
  putJson('document.json', sheet);
  const whole = listIn(sheet.stretches.flatMap(({ blocks }) => blocks));
  try {
    const lay = notesInPlace((settled: Settled, notes) => {
      const ended = whole && settled.list ? endedList(whole, settled.list) : null;
      putJson('settled.json', settled);
      putJson('list.json', ended);
      putJson('notes.json', notes);
      // What the last layout did not use is of no more use: a report in six languages would hold it beside its files.
      compiler.evictCache(1);
      return { ...layOut(compiler, sheet), lowered: settled.lowered, ended };
    });
    const { ended, lowered, pages } = settle(stretchesOf(sheet), lay);
    // The layouts that led to these pages are of no more use: their memory serves the file.
    compiler.evictCache(0);
    const bytes = compiler.pdf(pages, { pdfStandard: 'ua-1' });
    return { bytes, list: ended, lowered, places: placesOf(compiler, pages) };
  } catch (error) {
    const missing = missingIn(String(error));
    if (missing.length === 0) throw error;
    return { missing };
  } finally {
    compiler.resetShadow();
    // The next document shares nothing but fonts, and these are kept elsewhere.
    compiler.evictCache(0);
  }
}

function stretchesOf({ stretches }: Sheet): readonly StretchOfPages[] {
  return stretches.map((stretch, at) => ({
    pictures: picturesIn(stretch),
    list: listIn(stretch.blocks) !== undefined,
    mayRunOn: stretch.newPage && !stretch.wide && stretches[at - 1]?.wide === false,
  }));
}

/** The list of figures, whole. */
function listIn(blocks: readonly SheetBlock[]): Grid | undefined {
  const tables = tablesIn(blocks);
  const [first] = tables;
  return first && { ...first, rows: tables.flatMap(({ rows }) => rows) };
}

function tablesIn(blocks: readonly SheetBlock[]): readonly Grid[] {
  return blocks.find((block) => block.type === 'figures')?.tables ?? [];
}

/** What a layout answers, with its pages and the paragraphs that have a note on another page than its mark. */
interface Laid extends LaidOut {
  readonly pages: NodeTypstDocument;
  readonly torn: readonly string[];
}

function layOut(compiler: NodeCompiler, sheet: Sheet): Laid {
  const laid = compiler.compile(MAIN);
  const pages = laid.result;
  if (pages === null) {
    const faults = laid.takeDiagnostics();
    throw new Error(
      `the page template failed${faults === null ? '' : `: ${JSON.stringify(compiler.fetchDiagnostics(faults))}`}`,
    );
  }
  const before = new Map(
    said<LaidPicture['before'] & { readonly file: string }>(compiler, pages, 'before-picture').map(
      (place) => [place.file, place],
    ),
  );
  const [tables = []] = said<LaidOut['tables']>(compiler, pages, 'tables');
  const [torn = []] = said<Laid['torn']>(compiler, pages, 'torn-notes');
  const [ends = []] = said<LaidOut['ends']>(compiler, pages, 'stretch-ends');
  const pictures = said<Omit<LaidPicture, 'before' | 'overtaken'> & { readonly y: number }>(
    compiler,
    pages,
    'picture',
  );
  const spots = new Map(pictures.map((picture) => [picture.file, picture]));
  const places = placesOf(compiler, pages);
  const overtaken = overtakenIn(sheet, spots, places);
  const list = laidList(sheet, places, said<number>(compiler, pages, 'after-list'));
  return {
    pages,
    torn,
    tables,
    ends,
    ...(list && { list }),
    pictures: pictures.map((picture) => ({
      ...picture,
      before: before.get(picture.file) ?? { page: picture.page, room: 0 },
      overtaken: overtaken.has(picture.file),
    })),
  };
}

/** The list of figures where it stands, and how high what comes `after` it is. */
function laidList(
  { stretches }: Sheet,
  places: ReadonlyMap<string, Spot>,
  [after = 0]: readonly number[],
): LaidList | undefined {
  const tables = tablesIn(stretches.flatMap(({ blocks }) => blocks));
  if (tables.length === 0) return undefined;
  const rows = tables.flatMap(({ rows }) => rows.map(([id]) => places.get(id?.place ?? '')));
  return { rows, sideBySide: tables.length > 1, after };
}

function placesOf(compiler: NodeCompiler, pages: NodeTypstDocument): ReadonlyMap<string, Spot> {
  const [spots = []] = said<readonly (readonly [string, Spot])[]>(compiler, pages, 'places');
  return new Map(spots);
}

/** What the template says under `label`, in reading order. */
function said<T>(compiler: NodeCompiler, pages: NodeTypstDocument, label: string): readonly T[] {
  return compiler.query(pages, { selector: `<${label}>`, field: 'value' });
}

/** Read from the engine's words, quoted twice: there is no other way to learn them. */
function missingIn(message: string): readonly string[] {
  const found = message.matchAll(/the text `\\"(.+?)\\"` could not be displayed/gsu);
  return [...found].map(([, text = '']) =>
    text.replace(/\\+u\{([0-9a-f]+)\}/gu, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    ),
  );
}
