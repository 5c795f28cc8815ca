/**
 * The lines that a PDF report shows, and where its links lead, read along its structure tree (ISO 32000-1, 14.7): whole
 * paragraphs and rows, wherever pages end. The library that reads pages gives the tree page by page, which parts what goes on
 * overleaf.
 */
import { isFigurePattern } from '../../reports/figure-list.ts';
import { parseFigureId, tidyFigureId } from '../../reports/parse-figure-id.ts';
import type { ShownEntry, ShownLink, ShownNumber } from '../../reports/shown.ts';
import { isNumberText } from '../../reports/shown-by-document.ts';
import { seen } from '../../reports/shown-digits.ts';
import { rowLine } from '../../reports/shown-line.ts';
import { type Direction, type Drawn, inReadingOrder } from './read-drawn.ts';
import type { PageParts, Said, Spot, Target } from './read-page.ts';
import { type LineStart, type PdfLink, pdfPlaces } from './read-places.ts';
import { isContent, type Kid, readTree, type Tree } from './read-tree.ts';

export interface PdfLines {
  readonly lines: readonly string[];
  readonly footnotes: readonly string[];
  readonly links: readonly ShownLink[];
  readonly contents: readonly ShownEntry[];
  /** The list of figures, whole rows wherever columns and pages end. */
  readonly listed: readonly ListedFigure[];
  /** Cells of other tables that are numbers, in reading order. */
  readonly plainCells: readonly ShownNumber[];
  /** Ids of the first contents of pictures, in reading order. */
  readonly pictures: readonly string[];
  /** Ids of the annotations that the text has. */
  readonly annotations: ReadonlySet<string>;
  /** The line that a place leads to. */
  readonly placeOf: (target: Target | undefined) => string;
}

/** A row of the list of figures, and where its id stands. */
export interface ListedFigure extends ShownNumber {
  readonly spot: Spot;
}

/** Roles whose text runs on in the line around them (ISO 32000-1, 14.8.4.4). */
const INLINE = new Set(['Span', 'Strong', 'Em', 'Link', 'Reference', 'Quote', 'Lbl', 'Code', 'Annot']);

/** Lines and what leads to them, in reading order; none where the structure cannot be read. */
export function readPdfLines(bytes: Uint8Array, pages: readonly PageParts[], direction: Direction): PdfLines {
  const textOf = (pieces: readonly Drawn[]): string => seen(inReadingOrder(pieces, direction));
  const lines: LineStart[] = [];
  const footnotes: string[] = [];
  const links: PdfLink[] = [];
  const contents: (PdfLink | string)[] = [];
  const pictures: string[] = [];
  const listed: ListedFigure[] = [];
  const plainCells: ShownNumber[] = [];
  const annotations = new Set<string>();
  const tree = readTree(bytes);
  if (tree === undefined)
    return {
      ...{ lines: [], footnotes, links: [], contents: [], pictures, listed, plainCells, annotations },
      placeOf: () => '–',
    };
  const saidIn = new Map(
    pages.flatMap(({ page, said }) => [...said].map(([id, each]) => [id, { ...each, page }])),
  );
  let line: Drawn[] = [];
  let start: (Said & { readonly page: number }) | undefined;
  let waiting: PdfLink[] = [];
  const put = (text: string): void => {
    if (seen(text) !== '') {
      links.push(...waiting.map((link) => ({ ...link, line: lines.length })));
      lines.push({ text, ...(start && { spot: start }) });
    }
    line = [];
    start = undefined;
    waiting = [];
  };
  const flush = (): void => put(textOf(line));
  const piecesIn = (kid: Kid): readonly Drawn[] => {
    if (typeof kid !== 'number') {
      if (!isContent(kid)) return [];
      const said = saidIn.get(`p${kid.page}R_mc${kid.content}`);
      if (said !== undefined && said.text.trim() !== '') start ??= said;
      return said?.pieces ?? [];
    }
    const { kids, role } = tree.element(kid);
    // The mark of a footnote, in the text and at the foot.
    if (role === 'Lbl') {
      const before = waiting.length;
      const mark = kids.flatMap(piecesIn);
      waiting.splice(before);
      return /^\d{1,3}$/.test(textOf(mark)) ? [] : mark;
    }
    if (isNote(role)) {
      const before = start;
      footnotes.push(textOf(kids.flatMap(piecesIn)));
      start = before;
      return [];
    }
    const pieces = kids.flatMap(piecesIn);
    if (role === 'Figure') picture(kids);
    if (role === 'Link') {
      const own = kids.flatMap((each) =>
        typeof each !== 'number' && 'annotation' in each ? [`${each.annotation}R`] : [],
      );
      for (const annotation of own) annotations.add(annotation);
      const [annotation] = own;
      if (annotation !== undefined) waiting.push({ text: textOf(pieces), annotation, line: 0 });
    }
    return pieces;
  };
  const picture = (kids: readonly Kid[]): void => {
    const own = kids.find(isContent);
    if (own !== undefined) pictures.push(`p${own.page}R_mc${own.content}`);
  };
  const table = (kids: readonly Kid[]): void => {
    flush();
    for (const each of kids) {
      if (roleOf(each, tree) !== 'Caption') continue;
      line.push(...piecesIn(each));
      flush();
    }
    const rows = kids.flatMap((each) => rowsIn(each, tree));
    if (takeList(rows)) return;
    for (const row of rows) {
      const cells = row.map((cell) => textOf(piecesIn(cell)));
      for (const text of cells) if (isNumberText(text)) plainCells.push({ figures: [], text });
      put(cells.some((cell) => seen(cell) !== '') ? rowLine(cells) : '');
    }
  };
  /** Takes the rows of the list of figures; false where this is another table, of which nothing is taken. */
  const takeList = (rows: readonly (readonly Kid[])[]): boolean => {
    const found = rows.slice(1).map((row) => {
      const [id = '', ...others] = row.map((cell) => textOf(piecesIn(cell)));
      const own = { id: figureIn(id), text: others.at(-1) ?? '', spot: start };
      [start, waiting] = [undefined, []];
      return own;
    });
    if (found.length === 0 || found.some(({ id }) => id === undefined)) return false;
    for (const { id = '', spot, text } of found) {
      if (spot === undefined) continue;
      listed.push({ figures: [id], text, spot });
      lines.push({ spot });
    }
    return true;
  };
  const entriesIn = (kid: Kid): void => {
    if (typeof kid !== 'number') return;
    const { kids, role } = tree.element(kid);
    if (role === 'Link') {
      piecesIn(kid);
      contents.push(...waiting.splice(0));
      start = undefined;
    } else kids.forEach(entriesIn);
  };
  const walk = (kid: Kid): void => {
    if (typeof kid !== 'number') {
      line.push(...piecesIn(kid));
      return;
    }
    const { kids, role } = tree.element(kid);
    if (role === 'TOC') {
      flush();
      // The word that stands over the contents is theirs.
      contents.push(lines.pop()?.text ?? '');
      entriesIn(kid);
    } else if (role === 'Table') table(kids);
    else if (INLINE.has(role) || isNote(role)) line.push(...piecesIn(kid));
    else {
      flush();
      if (role === 'LI') line.push(...kids.filter((each) => roleOf(each, tree) !== 'Lbl').flatMap(piecesIn));
      else if (/^H\d?$/.test(role) || role === 'Figure') line.push(...piecesIn(kid));
      else kids.forEach(walk);
      flush();
    }
  };
  tree.roots.forEach(walk);
  flush();
  const places = pdfPlaces(lines, pages);
  return {
    lines: lines.flatMap(({ text }) => text ?? []),
    footnotes,
    links: links.flatMap(places.linkOf),
    contents: contents.map((entry) => (typeof entry === 'string' ? { text: entry } : places.entryOf(entry))),
    pictures,
    listed,
    plainCells,
    annotations,
    placeOf: places.placeOf,
  };
}

function isNote(role: string): boolean {
  return role === 'Note' || role === 'FENote';
}

function rowsIn(kid: Kid, tree: Tree): readonly (readonly Kid[])[] {
  if (typeof kid !== 'number') return [];
  const { kids, role } = tree.element(kid);
  return role === 'TR' ? [kids] : kids.flatMap((each) => rowsIn(each, tree));
}

/** The id of a figure, or of a pattern of them, that a cell of the list names. */
function figureIn(cell: string): string | undefined {
  const tidy = tidyFigureId(cell);
  return isFigurePattern(tidy) ? tidy : parseFigureId(tidy)?.id;
}

function roleOf(kid: Kid, tree: Tree): string | undefined {
  return typeof kid === 'number' ? tree.element(kid).role : undefined;
}
