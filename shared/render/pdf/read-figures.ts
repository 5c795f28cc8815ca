/** What a PDF report shows of its figures, read through its tags: links on numbers, cells of tables, the list of figures. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isFigurePattern } from '../../reports/figure-list.ts';
import { parseFigureId, tidyFigureId } from '../../reports/parse-figure-id.ts';
import type { ShownFigures, ShownNumber } from '../../reports/shown.ts';
import { isNumberText } from '../../reports/shown-by-document.ts';
import { seen } from '../../reports/shown-digits.ts';
import type { Direction } from './read-drawn.ts';
import { readPdfLines } from './read-lines.ts';
import { type PageParts, type Pages, readPage, type Said, type Spot } from './read-page.ts';

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
  readonly plainCells: ShownNumber[];
  readonly listed: (ShownNumber & { readonly spot: Spot })[];
  /** Alternative texts of pictures by the id of what they hold. */
  readonly alts: Map<string, string>;
}

/** The numbers that link to the list of figures, the cells that are numbers, the list itself, and charts in words. */
export async function readPdfFigures(bytes: Uint8Array): Promise<ShownFigures | undefined> {
  const found: Findings = { links: [], plainCells: [], listed: [], alts: new Map() };
  const pages: PageParts[] = [];
  let info: Readonly<Record<string, unknown>> = {};
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const document = await task.promise;
    info = { ...(await document.getMetadata()).info };
    await readPages(document, found, { pages, direction: directionOf(info) });
  } catch {
    // Broken anywhere, it is no file of ours.
    return undefined;
  } finally {
    await task.destroy();
  }
  const runs = found.links.flatMap(({ target, text }): ShownNumber[] => {
    const row = rowAt(target, found.listed);
    return row === undefined ? [] : [{ figures: row.figures, text, where: `page ${target.page}` }];
  });
  const list = found.listed.map(({ figures, text }): ShownNumber => ({ figures, text }));
  const { contents, footnotes, lines, links, pictures } = readPdfLines(bytes, pages, directionOf(info));
  const alts = pictures.flatMap((id) => found.alts.get(id) ?? []);
  const [heads, feet] = [pages.slice(1).map(({ head }) => head), pages.map(({ foot }) => foot)];
  const pagesOf = {
    heads,
    feet,
    lines,
    footnotes,
    links,
    contents,
    alts,
    ...(typeof info.Title === 'string' && { title: info.Title }),
  };
  return { runs, drawn: directionOf(info), plainCells: found.plainCells, list, ...pagesOf };
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
  if (role === 'TR') takeRow(node, parts, found);
  if (role === 'Link' && !inCell) {
    const target = children
      .map(({ id = '' }) => parts.targets.get(id))
      .find((each) => typeof each === 'object');
    const text = seen(textIn(node, parts));
    if (target !== undefined && isNumberText(text)) found.links.push({ text, target });
  }
  for (const child of children) walk(child, parts, found, inCell || role === 'TR');
}

/** A row of the list of figures, or of a table. */
function takeRow(row: TagNode, parts: PageParts, found: Findings): void {
  const cells = cellsOf(row);
  const texts = cells.map((cell) => seen(textIn(cell, parts)));
  const [id = '', value = ''] = texts;
  const question = parseFigureId(tidyFigureId(id));
  const [head] = cells;
  const listed = isFigurePattern(tidyFigureId(id)) ? tidyFigureId(id) : question?.id;
  if (listed !== undefined && (question === undefined || isNumberText(texts.at(-1) ?? ''))) {
    const first = head && firstSaid(head, parts);
    const spot = { page: parts.page, x: first?.x ?? 0, y: first?.y ?? 0 };
    found.listed.push({ figures: [listed], text: texts.at(-1) ?? value, spot });
    return;
  }
  for (const text of texts) if (isNumberText(text)) found.plainCells.push({ figures: [], text });
}

function cellsOf(node: TagNode): readonly TagNode[] {
  return (node.children ?? []).flatMap((child) =>
    child.role === 'TH' || child.role === 'TD' ? [child] : cellsOf(child),
  );
}

function textIn(node: TagNode, parts: PageParts): string {
  const own = node.type === 'content' ? (parts.said.get(node.id ?? '')?.text ?? '') : '';
  return own + (node.children ?? []).map((child) => textIn(child, parts)).join('');
}

function firstSaid(node: TagNode, parts: PageParts): Said | undefined {
  const own = node.type === 'content' ? parts.said.get(node.id ?? '') : undefined;
  if (own?.text.trim()) return own;
  for (const child of node.children ?? []) {
    const said = firstSaid(child, parts);
    if (said !== undefined) return said;
  }
  return undefined;
}

/** The row that a link leads to, if it leads to one. */
function rowAt(target: Spot, rows: Findings['listed']): Findings['listed'][number] | undefined {
  const apart = ({ spot }: Findings['listed'][number]): number => Math.abs(target.y - ABOVE - spot.y);
  return rows
    .filter(({ spot }) => spot.page === target.page)
    .filter(({ spot }) => spot.x > target.x - NEAR && spot.x < target.x + COLUMN)
    .reduce<Findings['listed'][number] | undefined>(
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
