/** The lines that an HTML report shows, and where its links lead, read from its bytes: whatever stands on the page, marked as a block or not. */
import type { ShownEntry, ShownLink } from '../../reports/shown.ts';
import { seen } from '../../reports/shown-digits.ts';
import { rowLine } from '../../reports/shown-line.ts';
import { linkGatherer } from '../../reports/shown-links.ts';
import { unescapeHtml } from './read-escaped.ts';

export interface HtmlLines {
  readonly lines: readonly string[];
  readonly footnotes: readonly string[];
  readonly links: readonly ShownLink[];
  readonly contents: readonly ShownEntry[];
}

const TOKEN = /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>|[^<]+|</gi;
const INLINE = new Set(['a', 'b', 'bdi', 'data', 'em', 'span', 'strong', 'wbr']);
/** Elements without content (HTML 13.1.2). */
const VOID = new Set(['br', 'col', 'img', 'meta', 'link', 'wbr']);
const CELLS = new Set(['td', 'th', 'dt', 'dd']);
/** Prefix of the places in the list of figures: where those links lead is compared with the figures. */
const FIGURE = /^#figure(?:%3A|:)/i;

/** Elements whose text is compared elsewhere, or shown to nobody: the style sheet, drawings. */
function isPassedOver(name: string, attributes: string): boolean {
  if (name === 'head' || name === 'svg') return true;
  return name === 'a' && /class="skip"/.test(attributes);
}

/** Lines, footnotes, links and contents, in reading order. */
export function readHtmlLines(html: string): HtmlLines {
  const lines: string[] = [];
  const footnotes: string[] = [];
  const gathered = linkGatherer();
  const entries: { readonly text: string; readonly name?: string }[] = [];
  let text = '';
  let cells: string[] | undefined;
  /** Columns that the cell takes. */
  let spread = 1;
  let note: string | undefined;
  let anchor: { readonly href: string; text: string } | undefined;
  let inContents = false;
  /** How deep within what is passed over. */
  let hidden = 0;
  let figures = 0;
  /** The rows of the list of figures, the first table of its section, are compared as such. */
  let isListRead = false;
  const isList = (name: string): boolean => {
    if (name !== 'tbody' || figures === 0 || isListRead) return false;
    isListRead = true;
    return true;
  };
  const put = (line: string): void => {
    lines.push(line);
    gathered.line(line);
  };
  const flush = (): void => {
    if (inContents) {
      // The word over the contents, and whatever stands there without leading anywhere.
      if (seen(text) !== '') entries.push({ text: seen(text) });
      text = '';
    } else if (cells === undefined) {
      if (seen(text) !== '') put(seen(text));
      text = '';
    } else text += ' ';
  };
  const endRow = (): void => {
    if (cells?.some((cell) => seen(cell) !== '')) put(rowLine(cells));
    cells = undefined;
    text = '';
  };
  const open = (name: string, attributes: string): void => {
    if (name === 'section' && (figures > 0 || /class="figures"/.test(attributes))) figures += 1;
    if (hidden > 0 || isPassedOver(name, attributes) || isList(name)) {
      if (!VOID.has(name)) hidden += 1;
      return;
    }
    if (name === 'nav') {
      flush();
      inContents = true;
    } else if (name === 'small') {
      // The space before the bracket is not the sentence's.
      text = text.replace(/ $/, '');
      note = '';
    } else if (name === 'tr' || name === 'dt') {
      flush();
      cells = [];
      spread = 1;
      text = '';
    } else if (CELLS.has(name)) spread = Number(attributeOf('colspan', attributes) ?? 1);
    else if (!INLINE.has(name)) flush();
    const id = attributeOf('id', attributes);
    if (id !== undefined) gathered.place(id);
    const href = name === 'a' ? attributeOf('href', attributes) : undefined;
    if (href !== undefined) anchor = { href, text: '' };
  };
  const endAnchor = ({ href, text: said }: { readonly href: string; readonly text: string }): void => {
    const name = decoded(href.slice(1));
    if (inContents) {
      entries.push({ text: seen(said), name });
      text = '';
    } else if (!href.startsWith('#')) gathered.address(seen(said), href);
    else if (!FIGURE.test(href)) gathered.link(seen(said), name);
  };
  const close = (name: string): void => {
    if (name === 'section' && figures > 0) figures -= 1;
    if (hidden > 0) hidden -= 1;
    else if (name === 'small' && note !== undefined) {
      footnotes.push(seen(note).replace(/^\[|\]$/g, ''));
      note = undefined;
    } else if (name === 'a' && anchor !== undefined) {
      endAnchor(anchor);
      anchor = undefined;
    } else if (name === 'nav') {
      flush();
      inContents = false;
    } else if (CELLS.has(name) && cells !== undefined) {
      // Whoever writes a wider table than this means no good.
      cells.push(text, ...Array.from({ length: Math.min(spread, 100) - 1 }, () => ''));
      text = '';
      if (name === 'dd') endRow();
    } else if (name === 'tr') endRow();
    else if (!INLINE.has(name)) flush();
  };
  for (const [token, slash, name = '', attributes = ''] of html.matchAll(TOKEN)) {
    if (name !== '') {
      if (slash === '/') close(name.toLowerCase());
      else open(name.toLowerCase(), attributes);
    } else if (hidden === 0 && !token.startsWith('<!')) {
      const said = unescapeHtml(token);
      if (note === undefined) text += said;
      else note += said;
      if (anchor !== undefined) anchor.text += said;
    }
  }
  flush();
  const contents = entries.map(
    ({ name, text: said }): ShownEntry =>
      name === undefined ? { text: said } : { text: said, to: gathered.lineAt(name) },
  );
  return { lines, footnotes, links: gathered.all(), contents };
}

function attributeOf(name: string, attributes: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined ? undefined : unescapeHtml(value);
}

/** Part of an address as it is meant; as it stands where it means nothing, which is no place then. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
