/** What has been read of a Word report so far, and where its reader stands: in which table, paragraph, link and text. */
import { seen } from '../../reports/shown-digits.ts';
import { rowLine } from '../../reports/shown-line.ts';
import { type LinkGatherer, linkGatherer } from '../../reports/shown-links.ts';

/** An entry of the contents and the place that it leads to; the word over the contents leads nowhere. */
interface ReadEntry {
  readonly text: string;
  readonly name?: string;
}

interface ReadLink {
  readonly name?: string;
  readonly href?: string;
  text: string;
}

export interface Reading {
  /** Addresses by relationship. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly lines: string[];
  readonly gathered: LinkGatherer;
  readonly entries: ReadEntry[];
  /** Styles of the tables around, the innermost last. */
  readonly tables: string[];
  /** Of the row that is being read. */
  cells: string[] | undefined;
  /** Columns that the cell takes. */
  spread: number;
  link: ReadLink | undefined;
  /** Of the paragraph, or of the cell. */
  text: string;
  /** Of the paragraph. */
  style: string;
  inText: boolean;
  /** In a mark of a footnote. */
  isMark: boolean;
}

/** Tables that only place text on the page: their paragraphs are lines. */
const LAYOUT = new Set(['MastheadTable', 'BoxTable']);
const CONTENTS = /^(?:TOC\d|ContentsHeading)$/;
/** The list of figures is compared elsewhere. */
const FIGURES = 'FigureText';
/** Names of the places in that list. */
const FIGURE = /^f_\w+$/;
/** Whoever writes a wider cell means no good. */
const MOST_COLUMNS = 100;

/** Nothing read yet. */
export function openReading(addresses: ReadonlyMap<string, string>): Reading {
  return {
    addresses,
    lines: [],
    gathered: linkGatherer(),
    entries: [],
    tables: [],
    cells: undefined,
    spread: 1,
    link: undefined,
    text: '',
    style: '',
    inText: false,
    isMark: false,
  };
}

export function say(at: Reading, said: string): void {
  at.text += said;
  if (at.link !== undefined) at.link.text += said;
}

/** The place `name` is here. */
export function markPlace(at: Reading, name: string): void {
  if (!FIGURE.test(name)) at.gathered.place(name);
}

export function endLink(at: Reading): void {
  if (at.link === undefined) return;
  const { href, name = '', text } = at.link;
  if (CONTENTS.test(at.style)) at.entries.push({ text: withoutPage(text), name });
  else if (href !== undefined) at.gathered.address(seen(text), href);
  else if (!FIGURE.test(name)) at.gathered.link(seen(text), name);
  at.link = undefined;
}

/** Word counts pages again when it opens the file: what stands there is the best guess of another program. */
function withoutPage(entry: string): string {
  return seen(entry).replace(/\s\d+$/, '');
}

export function beginParagraph(at: Reading): void {
  at.style = '';
  at.text = isInRow(at) ? `${at.text} ` : '';
}

export function endParagraph(at: Reading): void {
  if (CONTENTS.test(at.style)) {
    // An entry is one link; the word over the contents is none.
    if (seen(at.text) !== '' && at.style === 'ContentsHeading') at.entries.push({ text: seen(at.text) });
    at.text = '';
  } else if (at.style === FIGURES) at.text = '';
  else if (!isInRow(at) && seen(at.text) !== '') endLine(at, seen(at.text));
}

export function beginCell(at: Reading): void {
  at.spread = 1;
  if (isInRow(at)) at.text = '';
}

export function endCell(at: Reading): void {
  const others = Math.min(at.spread, MOST_COLUMNS) - 1;
  if (isInRow(at)) at.cells?.push(at.text, ...Array.from({ length: others }, () => ''));
}

export function endRow(at: Reading): void {
  const { cells } = at;
  if (cells !== undefined && isInRow(at) && cells.some((cell) => seen(cell) !== ''))
    endLine(at, rowLine(cells));
  at.cells = undefined;
}

function isInRow({ cells, tables }: Reading): boolean {
  return cells !== undefined && !LAYOUT.has(tables.at(-1) ?? '');
}

function endLine(at: Reading, line: string): void {
  at.lines.push(line);
  at.gathered.line(line);
}
