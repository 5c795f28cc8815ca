/** The lines that an HTML report shows, read from its bytes: whatever stands on the page, marked as a block or not. */

import { seen } from '../../reports/shown-digits.ts';
import { rowLine } from '../../reports/shown-line.ts';

export interface HtmlLines {
  readonly lines: readonly string[];
  readonly footnotes: readonly string[];
}

const TOKEN = /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>|[^<]+|</gi;
const INLINE = new Set(['a', 'b', 'bdi', 'data', 'em', 'span', 'strong', 'wbr']);
/** Elements without content (HTML 13.1.2). */
const VOID = new Set(['br', 'col', 'img', 'meta', 'link', 'wbr']);
const CELLS = new Set(['td', 'th', 'dt', 'dd']);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Elements whose text is compared elsewhere, or shown to nobody: contents, the list of figures, the style sheet. */
function isPassedOver(name: string, attributes: string, inFigures: boolean): boolean {
  if (name === 'head' || name === 'nav' || name === 'svg') return true;
  if (name === 'a' && /class="skip"/.test(attributes)) return true;
  return name === 'table' && inFigures;
}

/** Lines and footnotes, in reading order. */
export function readHtmlLines(html: string): HtmlLines {
  const lines: string[] = [];
  const footnotes: string[] = [];
  let text = '';
  let cells: string[] | undefined;
  let note: string | undefined;
  /** How deep within what is passed over. */
  let hidden = 0;
  let figures = 0;
  const flush = (): void => {
    if (cells === undefined) {
      if (seen(text) !== '') lines.push(seen(text));
      text = '';
    } else text += ' ';
  };
  const endRow = (): void => {
    if (cells?.some((cell) => seen(cell) !== '')) lines.push(rowLine(cells));
    cells = undefined;
    text = '';
  };
  const open = (name: string, attributes: string): void => {
    if (name === 'section' && (figures > 0 || /class="figures"/.test(attributes))) figures += 1;
    if (hidden > 0 || isPassedOver(name, attributes, figures > 0)) {
      if (!VOID.has(name)) hidden += 1;
      return;
    }
    if (name === 'small') {
      // The space before the bracket is not the sentence's.
      text = text.replace(/ $/, '');
      note = '';
    } else if (name === 'tr' || name === 'dt') {
      flush();
      cells = [];
      text = '';
    } else if (!CELLS.has(name) && !INLINE.has(name)) flush();
  };
  const close = (name: string): void => {
    if (name === 'section' && figures > 0) figures -= 1;
    if (hidden > 0) hidden -= 1;
    else if (name === 'small' && note !== undefined) {
      footnotes.push(seen(note).replace(/^\[|\]$/g, ''));
      note = undefined;
    } else if (CELLS.has(name) && cells !== undefined) {
      cells.push(text);
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
      if (note === undefined) text += unescaped(token);
      else note += unescaped(token);
    }
  }
  flush();
  return { lines, footnotes };
}

function unescaped(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}
