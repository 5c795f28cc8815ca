/** What a PDF report shows of its figures, read through its tags: links on numbers, cells of tables, the list of figures. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ShownEntry, ShownFigures, ShownForeign, ShownNumber } from '../../reports/shown.ts';
import { isNumberText } from '../../reports/shown-by-document.ts';
import { seen } from '../../reports/shown-digits.ts';
import { type MarkedContent, readContent } from './read-content.ts';
import type { Direction } from './read-drawn.ts';
import { readForeign } from './read-foreign.ts';
import { type ListedFigure, readPdfLines } from './read-lines.ts';
import { type Bookmark, bookmarksIn } from './read-outline.ts';
import { type PageParts, type Pages, readPage, type Spot } from './read-page.ts';
import { readPixels } from './read-pixels.ts';
import { readProperties } from './read-properties.ts';
import { falselySpoken } from './read-spoken.ts';

/** A node of the structure tree as the reader gives it: an element with its role, or a piece of what it holds. */
interface TagNode {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TagNode[];
}

/** What was met on the way through the tags. */
interface Findings {
  readonly links: { readonly text: string; readonly target: Spot }[];
  /** Alternative texts of pictures by the id of what they hold. */
  readonly alts: Map<string, string>;
}

/** The numbers that link to the list of figures, the cells that are numbers, the list itself, and charts in words. */
export async function readPdfFigures(bytes: Uint8Array): Promise<ShownFigures | undefined> {
  const found: Findings = { links: [], alts: new Map() };
  const pages: PageParts[] = [];
  let info: Readonly<Record<string, unknown>> = {};
  let properties: ReadonlyMap<string, string> = new Map();
  let bookmarks: readonly Bookmark[] = [];
  let content: MarkedContent;
  let foreign: readonly ShownForeign[];
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const document = await task.promise;
    const { info: said, metadata } = await document.getMetadata();
    info = { ...said };
    properties = readProperties(info, metadata);
    bookmarks = bookmarksIn(await document.getOutline());
    await readPages(document, found, { pages, direction: directionOf(info) });
    content = readContent(bytes);
    foreign = readForeign(bytes);
  } catch {
    // Broken anywhere, it is no file of ours.
    return undefined;
  } finally {
    await task.destroy();
  }
  const read = readPdfLines(bytes, pages, directionOf(info));
  const { annotations, contents, footnotes, lines, links, listed, pictures, plainCells, placeOf } = read;
  const runs = found.links.flatMap(({ target, text }): ShownNumber[] => {
    const row = rowAt(target, listed);
    return row === undefined ? [] : [{ figures: row.figures, text, where: `page ${target.page}` }];
  });
  const list = listed.map(({ figures, text }): ShownNumber => ({ figures, text }));
  const alts = pictures.flatMap((id) => altOf(id, found.alts, content));
  const outline = bookmarks.map(({ target, text }): ShownEntry => ({ text, to: placeOf(target) }));
  const [heads, feet] = [pages.slice(1).map(({ head }) => head), pages.map(({ foot }) => foot)];
  const pagesOf = {
    heads,
    feet,
    lines,
    footnotes,
    links,
    contents,
    alts,
    outline,
    properties,
    pixels: readPixels(pictures, content),
    foreign: [
      ...foreign,
      ...pages.flatMap((page, at) =>
        notOurs(page, annotations).map((each) => ({ ...each, where: `page ${at + 1}` })),
      ),
      ...strayPictures(pictures, content),
      ...falselySpoken(content.spoken, pages),
    ],
    ...(typeof info.Title === 'string' && { title: info.Title }),
  };
  return { runs, drawn: directionOf(info), plainCells, list, ...pagesOf };
}

/** What a picture says to those who cannot see it, in its tag and in its content: where they differ, both from there on. */
function altOf(id: string, alts: Findings['alts'], { alts: marked }: MarkedContent): readonly string[] {
  const [tagged, said] = [alts.get(id), marked.get(id)];
  if (tagged === undefined || said === undefined || said === tagged) return [tagged ?? said ?? []].flat();
  const from = Math.max(0, [...tagged].findIndex((sign, at) => sign !== said[at]) - 20);
  return [[tagged, said].map((alt) => alt.slice(from, from + 50)).join(' / ')];
}

/** Annotations that are no link of the text. */
function notOurs({ kinds }: PageParts, ours: ReadonlySet<string>): readonly Pick<ShownForeign, 'found'>[] {
  return [...kinds].flatMap(([id, kind]) => (kind === 'Link' && ours.has(id) ? [] : [{ found: kind }]));
}

/** Pictures beside those of charts. */
function strayPictures(ours: readonly string[], { pictures, stray }: MarkedContent): readonly ShownForeign[] {
  const others = stray + [...pictures.keys()].filter((id) => !ours.includes(id)).length;
  return others === 0 ? [] : [{ where: 'pictures', found: `${others} more` }];
}

/** Which way a document reads whose catalogue names its language. */
function directionOf({ Language: language }: Readonly<Record<string, unknown>>): Direction {
  return typeof language === 'string' && language.startsWith('ar') ? 'rtl' : 'ltr';
}

async function readPages(
  document: Pages,
  found: Findings,
  { direction, pages }: { readonly direction: Direction; readonly pages: PageParts[] },
): Promise<void> {
  const named = await document.getDestinations();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const parts = await readPage(page, number, { direction, named });
    pages.push(parts);
    walk((await page.getStructTree()) as TagNode, parts, found, false);
    page.cleanup();
  }
}

function walk(node: TagNode, parts: PageParts, found: Findings, inCell: boolean): void {
  const { alt, children = [], role } = node;
  if (role === 'Figure' && alt !== undefined) {
    const id = children.find(({ type }) => type === 'content')?.id;
    if (id !== undefined) found.alts.set(id, alt);
  }
  if (role === 'Link' && !inCell) {
    const target = children
      .map(({ id = '' }) => parts.targets.get(id))
      .find((each) => typeof each === 'object');
    const text = seen(textIn(node, parts));
    if (target !== undefined && isNumberText(text)) found.links.push({ text, target });
  }
  for (const child of children) walk(child, parts, found, inCell || role === 'TR');
}

function textIn(node: TagNode, parts: PageParts): string {
  const own = node.type === 'content' ? (parts.said.get(node.id ?? '')?.text ?? '') : '';
  return own + (node.children ?? []).map((child) => textIn(child, parts)).join('');
}

/** The row that a link leads to, if it leads to one. */
function rowAt(target: Spot, rows: readonly ListedFigure[]): ListedFigure | undefined {
  const apart = ({ spot }: ListedFigure): number => Math.abs(target.y - ABOVE - spot.y);
  return rows
    .filter(({ spot }) => spot.page === target.page)
    .filter(({ spot }) => spot.x > target.x - NEAR && spot.x < target.x + COLUMN)
    .reduce<ListedFigure | undefined>(
      (best, row) => (apart(row) < NEAR && (best === undefined || apart(row) < apart(best)) ? row : best),
      undefined,
    );
}

/** A target lies so far above the line of its row, in points: the engine's margin of ten and the height of a letter. */
const ABOVE = 14.6;
/** Less than rows are apart, in points. */
const NEAR = 3.5;
/** No id begins further from the left edge of its cell, in points; columns of the list are further apart. */
const COLUMN = 130;
