/** Runs of text as HTML, each with its own language and direction. */
import { type Language, languageDirection } from '../../reference/languages.ts';
import type { Inline, Section } from '../../reports/document.ts';
import type { ChartPictures } from '../charts/picture.ts';
import { holdTogether } from '../held-together.ts';
import { LATIN_ORDER } from '../latin-order.ts';
import type { Outline } from '../outline.ts';
import { passages } from '../passages.ts';
import { safeAddress } from '../safe-address.ts';
import { escapeHtml, fragment } from './escape.ts';
import { holdDays } from './held-days.ts';

/** What runs need to know of the document around them. */
export interface HtmlContext {
  readonly outline: Outline;
  readonly direction: 'ltr' | 'rtl';
  readonly pictures: ChartPictures;
  /** Value of each figure, for machines. */
  readonly valueOf: (figure: string) => number | undefined;
}

/** Id of the element a figure, or a record, is looked up at; the colon keeps it apart from the document's own ids. */
export function figurePlace(figure: string): string {
  return `figure:${figure}`;
}

/** See {@link figurePlace}. */
export function recordPlace(record: string): string {
  return `record:${record}`;
}

/** A record's id, which no line breaks and no direction turns. */
export function recordName(record: string): string {
  return `<bdi class="r">${escapeHtml(record)}</bdi>`;
}

/** HTML of runs. */
export function renderRuns(runs: readonly Inline[], context: HtmlContext): string {
  return passages(runs, context.direction)
    .map((run) => renderRun(run, context))
    .join('');
}

/** A heading without its number, in the language that it is said in. */
export function titleHtml(
  { title, titleLang }: Pick<Section, 'title' | 'titleLang'>,
  hold = heldHtml,
): string {
  return withLanguage(hold(escapeHtml(title)), titleLang);
}

function renderRun(run: Inline, context: HtmlContext): string {
  switch (run.type) {
    case 'text': {
      const inLanguage = withLanguage(textHtml(run.text, run.lang, context), run.lang);
      const emphasized = run.emphasis ? `<em>${inLanguage}</em>` : inLanguage;
      return run.strong ? `<strong>${emphasized}</strong>` : emphasized;
    }
    case 'figure': {
      const value = context.valueOf(run.figure);
      if (value === undefined) return escapeHtml(run.text);
      const data = `<data value="${value}">${escapeHtml(run.text)}</data>`;
      return `<a class="f" href="${fragment(figurePlace(run.figure))}">${data}</a>`;
    }
    case 'link': {
      const address = safeAddress(run.href);
      const text = run.lang === undefined ? `<bdi>${escapeHtml(run.text)}</bdi>` : escapeHtml(run.text);
      if (address === undefined) return withLanguage(text, run.lang);
      return `<a href="${escapeHtml(address)}" rel="noreferrer"${languageAttributes(run.lang)}>${text}</a>`;
    }
    case 'record': {
      const text = recordName(run.record);
      if (!context.outline.records.has(run.record)) return text;
      return `<a href="${fragment(recordPlace(run.record))}">${text}</a>`;
    }
    case 'note':
      return ` <small role="note"${languageAttributes(run.lang)}>[${textHtml(run.text, run.lang, context)}]</small>`;
    case 'ref':
      if (!context.outline.places.has(run.target)) return escapeHtml(run.text);
      return `<a href="${fragment(run.target)}">${escapeHtml(run.text)}</a>`;
  }
}

/** Escaped text with its codes, and days with their months, each on one line. */
function heldHtml(html: string): string {
  const hold = (code: string): string => `<span class="r">${code}</span>`;
  return holdDays(holdTogether(html, hold), hold);
}

/** Escaped text; among Arabic words `5.b` would be shown as `b.5` (UAX #9, W7 and N2), so codes and addresses are set apart. */
function textHtml(text: string, lang: Language | undefined, { direction }: HtmlContext): string {
  const rightToLeft = (lang === undefined ? direction : languageDirection(lang)) === 'rtl';
  return heldHtml(rightToLeft ? withLatinApart(text) : escapeHtml(text));
}

/** Looked for before it is escaped: an address may end within what a quotation mark is written as. */
function withLatinApart(text: string): string {
  let html = '';
  let end = 0;
  for (const { 0: latin, index } of text.matchAll(LATIN_ORDER)) {
    html += `${escapeHtml(text.slice(end, index))}<bdi dir="ltr">${escapeHtml(latin)}</bdi>`;
    end = index + latin.length;
  }
  return html + escapeHtml(text.slice(end));
}

function withLanguage(html: string, lang: Language | undefined): string {
  return lang === undefined ? html : `<span${languageAttributes(lang)}>${html}</span>`;
}

/** ` lang="…" dir="…"`: `dir` also isolates the run from the text around it (CSS Writing Modes 2.2). */
function languageAttributes(lang: Language | undefined): string {
  return lang === undefined ? '' : ` lang="${lang}" dir="${languageDirection(lang)}"`;
}
