/** What the pages of a PDF report hold, by the ids that its tags give them: text in the order in which it is read, heads and feet, links. */
import type { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { seen } from '../../reports/shown-digits.ts';
import { type Direction, type Drawn, inReadingOrder } from './read-drawn.ts';

export type Pages = Awaited<ReturnType<typeof getDocument>['promise']>;
export type Page = Awaited<ReturnType<Pages['getPage']>>;

/** Where something stands, in points from the lower left; `page` is the object number of its page. */
export interface Spot {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

export interface Said {
  readonly text: string;
  readonly pieces: readonly Drawn[];
  readonly x: number;
  readonly y: number;
}

/** Where a link leads: a place of the file, or an address. */
export type Target = Spot | string;

export interface PageParts {
  readonly page: number;
  /** By id of marked content: `p12R_mc3`. */
  readonly said: ReadonlyMap<string, Said>;
  /** By id of annotation: `12R`. */
  readonly targets: ReadonlyMap<string, Target>;
  /** What each annotation is, by its id. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly head: string;
  readonly foot: string;
}

/** Places that links call by their names. */
export type Named = Readonly<Record<string, unknown>>;

/** What a page has of the document around it. */
export interface Around {
  readonly direction: Direction;
  readonly named: Named;
}

/** Reads a page; `number` counts from 1. */
export async function readPage(page: Page, number: number, { direction, named }: Around): Promise<PageParts> {
  const drawn = new Map<string, Drawn[]>();
  const around: Drawn[] = [];
  const open: { readonly id: string | undefined; readonly isArtifact: boolean }[] = [];
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  for (const item of items) {
    if ('type' in item) {
      const { id, tag, type } = item as { id?: string | null; tag?: string; type: string };
      if (type === 'endMarkedContent') open.pop();
      else open.push({ id: id ?? undefined, isArtifact: tag === 'Artifact' });
      continue;
    }
    const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
    const piece: Drawn = {
      text: `${item.str}${item.hasEOL ? ' ' : ''}`,
      x,
      y,
      width: item.width,
      page: number,
    };
    const id = open.findLast((each) => each.id !== undefined)?.id;
    if (id !== undefined) drawn.set(id, [...(drawn.get(id) ?? []), piece]);
    else if (open.some(({ isArtifact }) => isArtifact)) around.push(piece);
  }
  const [, , , height = 0] = page.view;
  const aroundAt = (isThere: (y: number) => boolean): string =>
    seen(
      inReadingOrder(
        around.filter(({ y }) => isThere(y)),
        direction,
      ),
    );
  return {
    page: page.ref?.num ?? -number,
    said: new Map([...drawn].map(([id, pieces]) => [id, saidBy(pieces, direction)])),
    ...(await annotationsOf(page, named)),
    head: aroundAt((y) => y > height - MARGIN),
    foot: aroundAt((y) => y < MARGIN),
  };
}

/** Points from the edge of the page within which nothing but heads and feet stands. */
const MARGIN = 64;

function saidBy(pieces: readonly Drawn[], direction: Direction): Said {
  const { x, y } = pieces.find(({ text }) => text.trim() !== '') ?? pieces[0] ?? { x: 0, y: 0 };
  return { text: inReadingOrder(pieces, direction), pieces, x, y };
}

async function annotationsOf(page: Page, named: Named): Promise<Pick<PageParts, 'kinds' | 'targets'>> {
  const annotations: readonly { id: string; subtype?: string; dest?: unknown; url?: string }[] =
    await page.getAnnotations();
  return {
    kinds: new Map(annotations.map(({ id, subtype = 'Annot' }) => [id, subtype])),
    targets: new Map(
      annotations.flatMap(({ dest, id, url }) => {
        const target = url ?? spotOf(typeof dest === 'string' ? named[dest] : dest);
        return target === undefined ? [] : [[id, target] as const];
      }),
    ),
  };
}

/** An explicit destination with its place on the page (ISO 32000-1, 12.3.2.2). */
export function spotOf(dest: unknown): Spot | undefined {
  if (!Array.isArray(dest)) return undefined;
  const [page, , x, y] = dest as unknown as readonly [{ num?: number }?, unknown?, number?, number?];
  return page?.num === undefined || x === undefined || y === undefined ? undefined : { page: page.num, x, y };
}
