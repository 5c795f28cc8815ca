/** What a PDF says of itself, read with pdf.js and, where that is blind, from the file's own objects. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface TagNode {
  readonly role?: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly children?: readonly TagNode[];
}

interface Link {
  readonly url?: string;
  readonly contents: string;
}

export interface ReadPdf {
  readonly info: Readonly<Record<string, unknown>>;
  readonly marked: boolean;
  readonly labels: readonly string[];
  /** Titles of bookmarks with those below them. */
  readonly outline: readonly (readonly [title: string, below: readonly string[]])[];
  /** By page: pieces in the order of the file, without what directs or breaks lines. */
  readonly pages: readonly {
    readonly text: string;
    readonly width: number;
    readonly height: number;
    readonly right: number;
    readonly links: readonly Link[];
  }[];
  readonly roles: ReadonlyMap<string, number>;
  readonly alts: readonly string[];
  /** The file as Latin-1: structure and dictionaries are written in plain text. */
  readonly raw: string;
}

/** Reads every page. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: ReadPdf['pages'][number][] = [];
  const roles = new Map<string, number>();
  const alts: string[] = [];
  const walk = ({ alt, children, role }: TagNode): void => {
    if (role !== undefined) roles.set(role, (roles.get(role) ?? 0) + 1);
    if (alt !== undefined) alts.push(alt);
    children?.forEach(walk);
  };
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { height, width } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.filter((item) => 'str' in item);
    const annotations: readonly { url?: string; contentsObj?: { str: string } }[] =
      await page.getAnnotations();
    walk((await page.getStructTree()) as TagNode);
    pages.push({
      text: texts
        .map(({ hasEOL, str }) => `${str}${hasEOL ? ' ' : ''}`)
        .join('')
        .replace(/[\u200b\u2066-\u2069]/g, '')
        .replace(/\s+/g, ' '),
      width,
      height,
      right: Math.max(0, ...texts.map((item) => item.transform[4] + item.width)),
      links: annotations.map(({ contentsObj, url }) => ({
        ...(url && { url }),
        contents: contentsObj?.str ?? '',
      })),
    });
  }
  const { info } = await document.getMetadata();
  const outline = (await document.getOutline()) ?? [];
  return {
    info: info as Readonly<Record<string, unknown>>,
    marked: (await document.getMarkInfo())?.Marked === true,
    labels: (await document.getPageLabels()) ?? [],
    outline: outline.map(({ items, title }) => [title, items.map((item: { title: string }) => item.title)]),
    pages,
    roles,
    alts,
    raw: Buffer.from(bytes).toString('latin1'),
  };
}
