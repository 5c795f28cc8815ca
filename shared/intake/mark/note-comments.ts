/** The comments part of a sheet with our notes in it (ECMA-376 part 1, 18.7), as latin1 text. */
import { LANGUAGES } from '../../reference/languages.ts';
import { wordsIn } from '../../text/words.ts';
import { BULLET, type CellNote } from './cell-notes.ts';
import { escapeXml } from './escape-xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A part without a comment. */
export const NO_COMMENTS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;

const COMMENT = /<((?:\w+:)?)comment\b[^>]*?\sref="([A-Z]+\d+)"[^>]*>([\s\S]*?)<\/\1comment>/g;
const AUTHORS = /<((?:\w+:)?)authors\b[^>]*?(?:\/>|>([\s\S]*?)<\/\1authors>)/;
const LIST = /<((?:\w+:)?)commentList\b[^>]*?(?:\/>|>([\s\S]*?)<\/\1commentList>)/;

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
  const bare = given.replace(COMMENT, (all, _, ref: string, inner: string) => {
    const ours = isOurs(inner);
    (ours ? gone : kept).add(ref);
    return ours ? '' : all;
  });
  const authors = AUTHORS.exec(bare);
  if (!authors || !LIST.test(bare)) return undefined;
  const [, p = '', names = ''] = authors;
  const author = names.match(/<(?:\w+:)?author\b/g)?.length ?? 0;
  const placed = notes.filter(({ column, row }) => !kept.has(`${column}${row}`));
  if (placed.length === 0) return { xml: bare, placed, gone };
  const named = `<${p}authors>${names}<${p}author>${escapeXml(heading)}</${p}author></${p}authors>`;
  const xml = bare
    .replace(AUTHORS, () => named)
    .replace(LIST, (_, q: string, inner: string | undefined) => {
      const added = placed.map((note) => commentXml(q, note, { author, heading }));
      return `<${q}commentList>${inner ?? ''}${added.join('')}</${q}commentList>`;
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
  const text = inner.replace(/<[^>]*>/g, '').trimStart();
  return LANGUAGES.some((language) => {
    const heading = escapeXml(wordsIn(language)('marks.column'));
    return text.startsWith(heading) && BULLETS.test(text.slice(heading.length));
  });
}

const BULLETS = new RegExp(`^(?:\\s|&#\\d+;|_x000[aAdD]_)*(?:${escapeXml(BULLET)}|&#8226;)`);
