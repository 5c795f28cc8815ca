/** The comments part of a sheet with our notes in it (ECMA-376 part 1, 18.7), as latin1 text. */
import { LANGUAGES } from '../../reference/languages.ts';
import { wordsIn } from '../../text/words.ts';
import { BULLET, type CellNote } from './cell-notes.ts';
import { changeElements, elementsNamed } from './elements-named.ts';
import { escapeXml } from './escape-xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A part without a comment. */
export const NO_COMMENTS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;

export interface NotedPart {
  readonly xml: string;
  /** What was put in: a cell that has a comment of its sender keeps that. */
  readonly placed: readonly CellNote[];
  /** Cells whose note of an earlier marking has gone. */
  readonly gone: ReadonlySet<string>;
}

/** `given` with `notes` under `heading`, and without those of an earlier marking; undefined where it is no such part. */
export function withNotes(
  given: string,
  { heading, notes }: { readonly heading: string; readonly notes: readonly CellNote[] },
): NotedPart | undefined {
  const gone = new Set<string>();
  const kept = new Set<string>();
  const bare = changeElements(given, 'comment', ({ inner, tag }, text) => {
    const ref = /\sref="([A-Z]{1,3}\d{1,7})"/.exec(tag)?.[1];
    if (ref === undefined) return text;
    const ours = isOurs(inner);
    (ours ? gone : kept).add(ref);
    return ours ? '' : text;
  });
  const [authors] = elementsNamed(bare, 'authors');
  const [list] = elementsNamed(bare, 'commentList');
  if (authors === undefined || list === undefined) return undefined;
  const { inner: names, prefix: p } = authors;
  const author = [...elementsNamed(names, 'author')].length;
  const placed = notes.filter(({ column, row }) => !kept.has(`${column}${row}`));
  if (placed.length === 0) return { xml: bare, placed, gone };
  const named = `<${p}authors>${names}<${p}author>${escapeXml(heading)}</${p}author></${p}authors>`;
  const withAuthor = changeElements(bare, 'authors', () => named);
  const xml = changeElements(withAuthor, 'commentList', ({ inner, prefix: q }) => {
    const added = placed.map((note) => commentXml(q, note, { author, heading }));
    return `<${q}commentList>${inner}${added.join('')}</${q}commentList>`;
  });
  return { xml, placed, gone };
}

function commentXml(
  p: string,
  { column, row, text }: CellNote,
  { author, heading }: { readonly author: number; readonly heading: string },
): string {
  const run = (bold: string, said: string) =>
    `<${p}r><${p}rPr>${bold}<${p}sz val="10"/><${p}rFont val="Calibri"/></${p}rPr><${p}t xml:space="preserve">${escapeXml(said)}</${p}t></${p}r>`;
  return `<${p}comment ref="${column}${row}" authorId="${author}"><${p}text>${run(`<${p}b/>`, `${heading}\n`)}${run('', text)}</${p}text></${p}comment>`;
}

/** Programs that save a workbook rename authors, so a note of ours is known by how it begins, in any of the languages. */
function isOurs(inner: string): boolean {
  const text = inner
    .slice(0, BEGINNING)
    .replace(/<[^<>]*>/g, '')
    .trimStart();
  return LANGUAGES.some((language) => {
    const heading = escapeXml(wordsIn(language)('marks.column'));
    return text.startsWith(heading) && BULLETS.test(text.slice(heading.length));
  });
}

/** Heading and bullet stand within so much of a comment, with all that is said of their letters. */
const BEGINNING = 2000;

const BULLETS = new RegExp(`^(?:\\s|&#\\d+;|_x000[aAdD]_)*(?:${escapeXml(BULLET)}|&#8226;)`);
