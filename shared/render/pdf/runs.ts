/** Runs of text for the page: languages and directions apart, links only where they lead somewhere. */
import { type Language, languageDirection } from '../../reference/languages.ts';
import type { DocumentModel, Inline, Section } from '../../reports/document.ts';
import { visibleText } from '../../text/visible-text.ts';
import type { ChartPictures } from '../charts/picture.ts';
import { holdTogether } from '../held-together.ts';
import { LATIN_ORDER } from '../latin-order.ts';
import type { Outline } from '../outline.ts';
import { passages } from '../passages.ts';
import { safeAddress } from '../safe-address.ts';
import type { HeadingParts, Run } from './sheet.ts';
import { letterWidth } from './word-widths.ts';

/** What every part of the page needs to know of the document around it. */
export interface PdfContext {
  readonly model: DocumentModel;
  readonly outline: Outline;
  /** Row of the list of figures by id of figure. */
  readonly listed: ReadonlyMap<string, string>;
  readonly pictures: ChartPictures;
}

/** Directional isolates (UAX #9, 2.4): what is between does not turn what is around it. */
const LEFT_TO_RIGHT = '\u2066';
const RIGHT_TO_LEFT = '\u2067';
const FIRST_STRONG = '\u2068';
const END = '\u2069';

/** Around what stays on one line, for the template; no text has it (text/visible-text.ts spells it out). */
const HELD = '\ufffe';

/** Behind it stands what is held; a line may otherwise end before that. */
const AND_BEFORE_HELD = /(?<![\p{L}\p{M}\p{N}])و(?=\ufffe)/gu;
/** Where no line ends. */
const JOINER = '\u2060';

/** Letters of an unbroken word that a line of the page holds. */
const LONGEST_WORD = 66;

/** No letter is wider than so many mean ones: Ш is as wide as 1.77. */
const WIDEST = 1.8;
/** Chinese, Japanese and Korean lines break at any letter by themselves. */
const BREAKS_ITSELF = /[\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/u;

/** Around a hyphen behind which a line may end. */
const HYPHENED = /^[\p{L}\p{N}]-\p{L}/u;

/** What no line begins with, whatever the language. */
const CLOSES = /^[,.;:!?)\]}»”’،؛؟，。、；：！？）」』】》]/u;

const ENDS_A_LINE = /[\n\r\t\u2028\u2029]/u;

/** Place of a figure in the annex, and of a record; the colon keeps both apart from the document's own ids. */
export function figurePlace(figure: string): string {
  return `figure:${figure}`;
}

/** See {@link figurePlace}. */
export function recordPlace(record: string): string {
  return `record:${record}`;
}

/** Place of what the document itself calls `id`. */
export function ownPlace(id: string): string {
  return `place:${id}`;
}

/** Runs as data; words longer than `longest` letters may break. */
export function runsOf(runs: readonly Inline[], context: PdfContext, longest = LONGEST_WORD): readonly Run[] {
  const read = passages(runs, context.model.direction).map((run) => runOf(run, context, longest));
  return joined(read.filter(({ text }) => text !== ''));
}

/** Neighbours that look alike as one: what a run costs the engine has little to do with its length. */
function joined(runs: readonly Run[]): readonly Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last !== undefined && isWords(run) && isWords(last) && looksLike(run, last))
      all[all.length - 1] = { ...last, text: bound(beforeNext(last.text, run.text) + run.text) };
    else all.push(run);
  }
  return all;
}

/** The Arabic “and” ends no line before the code that it is written on to. */
function bound(text: string): string {
  return text.replace(AND_BEFORE_HELD, `$&${JOINER}`);
}

/** A word that may break goes on in what closes it: no line begins with a comma. */
function beforeNext(text: string, next: string): string {
  return CLOSES.test(next) && text.endsWith('\u200b') ? text.slice(0, -1) : text;
}

/** Neither leads anywhere nor stands elsewhere. */
function isWords({ href, note, to }: Run): boolean {
  return href === undefined && to === undefined && note === undefined;
}

function looksLike(one: Run, other: Run): boolean {
  return one.lang === other.lang && one.strong === other.strong && one.emphasis === other.emphasis;
}

/** `text` on one line of its own, with what cannot be shown spelled out. */
export function plainText(text: string): string {
  const visible = visibleText(text);
  if (!ENDS_A_LINE.test(visible)) return visible;
  return visible.replace(/[\s\u2028\u2029]+/gu, (space) => (ENDS_A_LINE.test(space) ? ' ' : space));
}

/** Text of the document's own language; codes keep their order among words from right to left. */
export function ownText(text: string, { model }: PdfContext, longest = LONGEST_WORD): string {
  return held(breakable(directed(text, model.direction), longest), model.direction);
}

/** Text that reads from left to right whatever stands around it. */
export function isolated(text: string, { model }: PdfContext): string {
  return model.direction === 'rtl' ? `${LEFT_TO_RIGHT}${plainText(text)}${END}` : plainText(text);
}

/** A heading without its number, in the language that it is said in. */
export function titleIn(
  { title, titleLang }: Pick<Section, 'title' | 'titleLang'>,
  context: PdfContext,
  longest: number,
): Pick<HeadingParts, 'title' | 'lang'> {
  const { text, ...lang } = inLanguage(title, titleLang, context, longest);
  return { title: text, ...lang };
}

function runOf(run: Inline, context: PdfContext, longest: number): Run {
  switch (run.type) {
    case 'text':
      return {
        ...inLanguage(run.text, run.lang, context, longest),
        ...(run.strong && { strong: true }),
        ...(run.emphasis && { emphasis: true }),
      };
    case 'figure': {
      const row = context.listed.get(run.figure);
      return { text: plainText(run.text), ...(row !== undefined && { to: figurePlace(row), plain: true }) };
    }
    case 'link': {
      const href = safeAddress(run.href);
      const text =
        run.lang === undefined
          ? { text: `${FIRST_STRONG}${held(breakable(plainText(run.text), longest), 'rtl')}${END}` }
          : inLanguage(run.text, run.lang, context, longest);
      return { ...text, ...(href !== undefined && { href }) };
    }
    case 'note':
      return { ...inLanguage(run.text, run.lang, context, longest), note: true };
    case 'record': {
      const to = context.outline.records.has(run.record) ? recordPlace(run.record) : undefined;
      return { text: isolated(run.record, context), ...(to && { to }) };
    }
    case 'ref': {
      const to = context.outline.places.has(run.target) ? ownPlace(run.target) : undefined;
      return { text: ownText(run.text, context, longest), ...(to && { to }) };
    }
  }
}

function inLanguage(
  text: string,
  lang: Language | undefined,
  context: PdfContext,
  longest: number,
): Pick<Run, 'text' | 'lang'> {
  if (lang === undefined || lang === context.model.language) return { text: ownText(text, context, longest) };
  const direction = languageDirection(lang);
  const said = held(breakable(directed(text, direction), longest), direction);
  if (direction === context.model.direction || said === '') return { text: said, lang };
  return { text: `${direction === 'rtl' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT}${said}${END}`, lang };
}

/** Among Arabic words `5.b` would be shown as `b.5` (UAX #9, W7 and N2), and an address with its last stroke in front. */
function directed(text: string, direction: 'ltr' | 'rtl'): string {
  const plain = plainText(text);
  return direction === 'rtl' ? plain.replace(LATIN_ORDER, `${LEFT_TO_RIGHT}$&${END}`) : plain;
}

/** Among words from right to left only what is Latin throughout: what is held together is read by itself. */
function held(text: string, direction: 'ltr' | 'rtl'): string {
  const said = holdTogether(text, (code) =>
    direction === 'ltr' || /^[ -~–]+$/.test(code) ? `${HELD}${code}${HELD}` : code,
  );
  return direction === 'rtl' ? bound(said) : said;
}

/** Zero-width spaces where a word is longer than its line; marks stay with their letter. */
function breakable(text: string, longest: number): string {
  if (text.length * WIDEST <= longest) return text;
  return text.replace(/\S+/gu, (word) => {
    if (word.length * WIDEST <= longest) return word;
    let width = 0;
    let broken = false;
    const letters = (word.match(/.\p{M}*/gsu) ?? []).map((letter, at, all) => {
      const begins = all[at - 1] === '-' && HYPHENED.test(`${all[at - 2]}-${letter}`);
      width = BREAKS_ITSELF.test(letter) ? 0 : (begins ? 0 : width) + letterWidth(letter);
      // A hyphen ends its line, a little beyond where it must.
      if (width <= longest || (letter === '-' && HYPHENED.test(`${all[at - 1]}-${all[at + 1]}`)))
        return letter;
      width = letterWidth(letter);
      broken = true;
      return `\u200b${letter}`;
    });
    // The word may go on in the next run.
    return broken ? `\u200b${letters.join('')}\u200b` : word;
  });
}
