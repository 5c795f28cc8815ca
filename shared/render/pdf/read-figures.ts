/** What a PDF report shows of its figures, read through its tags: links on numbers, cells of tables, the list of figures. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { parseFigureId, tidyFigureId } from '../../reports/parse-figure-id.ts';
import type { ShownFigures, ShownNumber } from '../../reports/shown.ts';
import { isNumberText } from '../../reports/shown-by-document.ts';
import { seen } from '../../reports/shown-digits.ts';
import { readPdfLines } from './read-lines.ts';

/** A node of the structure tree as the reader gives it: an element with its role, or a piece of what it holds. */
interface TagNode {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TagNode[];
}

/** Where text stands, in points from the lower left. */
interface Spot {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

interface Said {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface PageParts {
  /** Object number of the page: what destinations name. */
  readonly page: number;
  /** By id of marked content. */
  readonly said: ReadonlyMap<string, Said>;
  /** Destinations by id of annotation. */
  readonly targets: ReadonlyMap<string, Spot>;
}

/** What was met on the way through the tags. */
interface Findings {
  readonly links: { readonly text: string; readonly target: Spot }[];
  readonly plainCells: ShownNumber[];
  readonly listed: (ShownNumber & { readonly spot: Spot })[];
  readonly alts: string[];
}

/** The numbers that link to the list of figures, the cells that are numbers, the list itself, and charts in words. */
export async function readPdfFigures(bytes: Uint8Array): Promise<ShownFigures | undefined> {
  const found: Findings = { links: [], plainCells: [], listed: [], alts: [] };
  const said = new Map<string, string>();
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    await readPages(await task.promise, found, said);
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
  const lines = readPdfLines(bytes, (page, content) => said.get(`p${page}R_mc${content}`));
  return { runs, visualOrder: true, plainCells: found.plainCells, list, alts: found.alts, ...lines };
}

type Pages = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Pages['getPage']>>;

async function readPages(pages: Pages, found: Findings, said: Map<string, string>): Promise<void> {
  for (let number = 1; number <= pages.numPages; number++) {
    const page = await pages.getPage(number);
    const parts = await partsOf(page, number);
    for (const [id, { text }] of parts.said) said.set(id, text);
    walk((await page.getStructTree()) as TagNode, parts, found, false);
    page.cleanup();
  }
}

async function partsOf(page: Page, number: number): Promise<PageParts> {
  const said = new Map<string, Said>();
  const open: (string | undefined)[] = [];
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push((item as { id?: string | null }).id ?? undefined);
      continue;
    }
    const id = open.findLast((each) => each !== undefined);
    if (id === undefined) continue;
    const before = said.get(id);
    const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
    const text = `${before?.text ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`;
    said.set(id, before?.text.trim() ? { ...before, text } : { text, x, y });
  }
  const annotations: readonly { id: string; dest?: unknown }[] = await page.getAnnotations();
  const targets = new Map(
    annotations.flatMap(({ dest, id }) => {
      const spot = spotOf(dest);
      return spot === undefined ? [] : [[id, spot] as const];
    }),
  );
  return { page: page.ref?.num ?? -number, said, targets };
}

/** An explicit destination with its place on the page (ISO 32000-1, 12.3.2.2). */
function spotOf(dest: unknown): Spot | undefined {
  if (!Array.isArray(dest)) return undefined;
  const [page, , x, y] = dest as unknown as readonly [{ num?: number }?, unknown?, number?, number?];
  return page?.num === undefined || x === undefined || y === undefined ? undefined : { page: page.num, x, y };
}

function walk(node: TagNode, parts: PageParts, found: Findings, inCell: boolean): void {
  const { alt, children = [], role } = node;
  if (role === 'Figure' && alt !== undefined) found.alts.push(alt);
  if (role === 'TR') takeRow(node, parts, found);
  if (role === 'Link' && !inCell) {
    const target = children.map(({ id = '' }) => parts.targets.get(id)).find((each) => each !== undefined);
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
  if (question !== undefined && isNumberText(texts.at(-1) ?? '')) {
    const first = head && firstSaid(head, parts);
    const spot = { page: parts.page, x: first?.x ?? 0, y: first?.y ?? 0 };
    found.listed.push({ figures: [question.id], text: texts.at(-1) ?? value, spot });
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
