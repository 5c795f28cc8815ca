/** The lines that a Word report shows, and where its links lead, read from the XML of its body or of its footnotes. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { ShownEntry, ShownLink } from '../../reports/shown.ts';
import { seen } from '../../reports/shown-digits.ts';
import { rowLine } from '../../reports/shown-line.ts';
import { linkGatherer } from '../../reports/shown-links.ts';
import { isBetweenNotes, NOTE_STYLE } from './between-notes.ts';

export interface DocxLines {
  readonly lines: readonly string[];
  readonly links: readonly ShownLink[];
  readonly contents: readonly ShownEntry[];
}

/** Tables that only place text on the page: their paragraphs are lines. */
const LAYOUT = new Set(['MastheadTable', 'BoxTable']);
const CONTENTS = /^(?:TOC\d|ContentsHeading)$/;
/** The list of figures is compared elsewhere. */
const FIGURES = 'FigureText';
/** Names of the places in that list. */
const FIGURE = /^f_\w+$/;
/** Fields that lead somewhere (ECMA-376 part 1, 17.16.5.51); what Word counts itself leads nowhere. */
const REFERENCE = /^\s*REF (\w+)/;

/** Paragraphs, and rows of tables as one line, in reading order; undefined where this is no XML. `addresses` by relationship. */
export function readDocxLines(
  xml: string,
  addresses: ReadonlyMap<string, string> = new Map(),
): DocxLines | undefined {
  const lines: string[] = [];
  const gathered = linkGatherer();
  const entries: { readonly text: string; readonly name?: string }[] = [];
  /** Styles of the tables around, the innermost last. */
  const tables: string[] = [];
  let cells: string[] | undefined;
  let link: { readonly name?: string; readonly href?: string; text: string } | undefined;
  let text = '';
  let style = '';
  /** Columns that the cell takes. */
  let spread = 1;
  let inText = false;
  let isMark = false;
  let broken = false;
  const inRow = (): boolean => cells !== undefined && !LAYOUT.has(tables.at(-1) ?? '');
  const put = (line: string): void => {
    lines.push(line);
    gathered.line(line);
  };
  const say = (said: string): void => {
    text += said;
    if (link !== undefined) link.text += said;
  };
  const endLink = (): void => {
    if (link === undefined) return;
    const { href, name = '' } = link;
    if (CONTENTS.test(style)) entries.push({ text: withoutPage(link.text), name });
    else if (href !== undefined) gathered.address(seen(link.text), href);
    else if (!FIGURE.test(name)) gathered.link(seen(link.text), name);
    link = undefined;
  };
  const endParagraph = (): void => {
    if (CONTENTS.test(style)) {
      // An entry is one link; the word over the contents is none.
      if (seen(text) !== '' && style === 'ContentsHeading') entries.push({ text: seen(text) });
      text = '';
    } else if (style === FIGURES) text = '';
    else if (!inRow() && seen(text) !== '') put(seen(text));
  };
  const parser = new SaxesParser();
  parser.on('error', () => {
    broken = true;
  });
  parser.on('opentag', ({ attributes, name }: SaxesTagPlain) => {
    switch (name) {
      case 'w:t':
        inText = true;
        break;
      case 'w:tab':
      case 'w:br':
      case 'w:cr':
        say(' ');
        break;
      case 'w:noBreakHyphen':
        say('-');
        break;
      case 'w:tbl':
        tables.push('');
        break;
      case 'w:tblStyle':
        tables[tables.length - 1] = attributes['w:val'] ?? '';
        break;
      case 'w:tr':
        cells = [];
        break;
      case 'w:tc':
        spread = 1;
        if (inRow()) text = '';
        break;
      case 'w:gridSpan':
        spread = Number(attributes['w:val'] ?? 1);
        break;
      case 'w:p':
        style = '';
        if (inRow()) text += ' ';
        else text = '';
        break;
      case 'w:pStyle':
        style = attributes['w:val'] ?? '';
        break;
      case 'w:r':
        isMark = false;
        break;
      case 'w:rStyle':
        isMark = attributes['w:val'] === NOTE_STYLE;
        break;
      case 'w:bookmarkStart':
        if (!FIGURE.test(attributes['w:name'] ?? '')) gathered.place(attributes['w:name'] ?? '');
        break;
      case 'w:hyperlink': {
        const href = addresses.get(attributes['r:id'] ?? '');
        link = href === undefined ? { name: attributes['w:anchor'] ?? '', text: '' } : { href, text: '' };
        break;
      }
      case 'w:fldSimple': {
        const target = REFERENCE.exec(attributes['w:instr'] ?? '')?.[1];
        if (target !== undefined) link = { name: target, text: '' };
      }
    }
  });
  parser.on('text', (said) => {
    if (inText && !(isMark && isBetweenNotes(said))) say(said);
  });
  parser.on('closetag', ({ name }) => {
    switch (name) {
      case 'w:t':
        inText = false;
        break;
      case 'w:hyperlink':
      case 'w:fldSimple':
        endLink();
        break;
      case 'w:p':
        endParagraph();
        break;
      case 'w:tc':
        // Whoever writes a wider table than this means no good.
        if (inRow()) cells?.push(text, ...Array.from({ length: Math.min(spread, 100) - 1 }, () => ''));
        break;
      case 'w:tr':
        if (inRow() && cells?.some((cell) => seen(cell) !== '')) put(rowLine(cells));
        cells = undefined;
        break;
      case 'w:tbl':
        tables.pop();
    }
  });
  parser.write(xml).close();
  if (broken) return undefined;
  const contents = entries.map(
    ({ name, text: said }): ShownEntry =>
      name === undefined ? { text: said } : { text: said, to: gathered.lineAt(name) },
  );
  return { lines, links: gathered.all(), contents };
}

/** Word counts pages again when it opens the file: what stands there is the best guess of another program. */
function withoutPage(entry: string): string {
  return seen(entry).replace(/\s\d+$/, '');
}
