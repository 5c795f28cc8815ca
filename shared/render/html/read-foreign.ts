/** What stands in an HTML report that no file of ours has: another style sheet, scripts, elements and attributes of others. */
import { createHash } from 'node:crypto';
import type { ShownForeign } from '../../reports/shown.ts';
import { FIGURE_COLUMNS, figureLabels } from './figure-labels.ts';
import { unescapeHtml } from './read-escaped.ts';
import { STYLE, styleSource } from './style.ts';

export interface HtmlAround {
  readonly properties: ReadonlyMap<string, string>;
  readonly foreign: readonly ShownForeign[];
}

const ELEMENTS = new Set(
  'a bdi body caption col colgroup data dd div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 head header html img li main meta nav ol p path section small span strong style svg table tbody td th thead title tr ul wbr'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'alt aria-hidden aria-label aria-labelledby charset class colspan content d dir height href http-equiv id lang name rel role scope src tabindex value viewBox width'.split(
    ' ',
  ),
);
const TAG = /<([a-z][^\s/>]*)((?:"[^"]*"|[^">])*)>/gi;
const ATTRIBUTE = /([^\s"=/]+)(?:\s*=\s*"([^"]*)")?/g;
const META = /<meta [^>]*>/g;
const WORD = /\{content:"((?:[^"\\]|\\[0-9a-f]+ )*)"\}/g;

/** What the file says of itself beside its text, and what is not ours. */
export function readHtmlAround(html: string): HtmlAround {
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  const words = [...style.matchAll(WORD)].map(([, word = '']) => wordOf(word));
  const [, lang = '', dir = ''] = /<html lang="([^"]*)" dir="([^"]*)">/.exec(html) ?? [];
  return {
    properties: new Map([
      ['lang', lang],
      ['dir', dir],
      ...words.map((word, at) => [`column ${at + 1}`, word] as const),
    ]),
    foreign: [...foreignStyle(style, words), ...foreignMeta(html, style), ...foreignTags(html)],
  };
}

/**
 * SHA-256 of style sheets of earlier versions, without the words that they set before cells: what was published with them stays
 * sound. Add the one that you replace, as it was in what was published.
 */
const FORMER: ReadonlySet<string> = new Set([
  'f84019e201736d09093da408415ada7609a8a05055895d4938ac9b9b7eaf6180',
  '6cf4e8358628bf1d0ba7a62a0a5d80e30bb4ef4d7b75aae9d5d4399ff3acaaf8',
  '05db730a5df37ae8e42467a1aae89ebd156b1b06abfbe106e84baa756fa3a5ce',
  '38c0baa23cb6c0574fe957d96f3277fc3609e9a61223f9ab5d878e5040e73756',
]);

/** The one style sheet is ours to the letter, but for the words that it sets before cells: these are compared. */
function foreignStyle(style: string, words: readonly string[]): readonly ShownForeign[] {
  const labels = Object.fromEntries(FIGURE_COLUMNS.map((name, at) => [name, words[at] ?? '']));
  const ours = words.length === 0 ? STYLE : `${STYLE}${figureLabels({ labels })}`;
  if (style === ours || FORMER.has(fingerprint(style))) return [];
  const at = Math.max(0, [...style].findIndex((sign, index) => sign !== ours[index]) - 20);
  return [{ where: 'style sheet', found: style.slice(at, at + 100) }];
}

function fingerprint(style: string): string {
  return createHash('sha256').update(style.replace(WORD, '{content:""}')).digest('hex');
}

/** What the head tells browsers, of which the policy forbids all that is not ours. */
function foreignMeta(html: string, style: string): readonly ShownForeign[] {
  const ours = new Set([
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${styleSource(style)}; img-src data:; base-uri 'none'; form-action 'none'">`,
  ]);
  const found = html.match(META) ?? [];
  const other = found.find((meta) => !ours.has(meta));
  if (other !== undefined) return [{ where: 'head', found: other }];
  return found.length === ours.size ? [] : [{ where: 'head', found: `${found.length} × meta` }];
}

function foreignTags(html: string): readonly ShownForeign[] {
  let styles = 0;
  for (const [, name = '', rest = ''] of html.matchAll(TAG)) {
    if (name === 'style') styles += 1;
    if (!ELEMENTS.has(name) || (name === 'style' && styles > 1)) return [{ where: 'element', found: name }];
    for (const [, attribute = '', value = ''] of rest.matchAll(ATTRIBUTE)) {
      const isOurs = ATTRIBUTES.has(attribute) && !isActive(name, attribute, unescapeHtml(value));
      if (!isOurs) return [{ where: name, found: `${attribute}="${value}"` }];
    }
  }
  return [];
}

/** Links lead to places and addresses, pictures are in the file. */
function isActive(name: string, attribute: string, value: string): boolean {
  if (attribute === 'src') return name !== 'img' || !/^data:image\/png;base64,[\w+/=]*$/.test(value);
  return attribute === 'href' && (name !== 'a' || !/^(?:#|https?:|mailto:)/.test(value));
}

/** A string of CSS as its text (Syntax 3, 4.3.7). */
function wordOf(string: string): string {
  return string.replace(/\\([0-9a-f]+) /g, (_, code: string) =>
    String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
  );
}
