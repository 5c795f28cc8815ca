/** Turns messages of the catalogue into runs, with figures, links and records standing inside the sentence. */
import type { Period } from '../../activities/record.ts';
import type { Language } from '../../reference/languages.ts';
import type { MessageKey } from '../../text/en/index.ts';
import { localeOf } from '../../text/locale-of.ts';
import { punctuationOf } from '../../text/punctuation.ts';
import type { Words } from '../../text/words.ts';
import { datesIn } from '../../text/written-dates.ts';
import type { Inline } from '../document.ts';
import { endWithStop, plainText } from './run-text.ts';

/** A number that is traced: its value steers the plural, its run stands in the sentence. */
export interface Counted {
  readonly value: number;
  readonly run: Inline;
}

/**
 * What fills a placeholder. Text is taken as it is. A counted number `n` gives two: `{n}` for the plural rule and
 * `{nFigure}` for the run, as in `{n, plural, one {{nFigure} activity} other {{nFigure} activities}}`.
 */
type Slot = string | number | Counted | Inline | readonly Inline[];

export interface Writer {
  readonly language: Language;
  /** The sentence of `key` as runs. */
  readonly say: (key: MessageKey, slots?: Readonly<Record<string, Slot>>) => readonly Inline[];
  /** The sentence as plain text, for titles and labels. */
  readonly plain: Words;
  /** Keys of all messages said so far. */
  readonly used: ReadonlySet<MessageKey>;
  readonly number: (value: number) => string;
  /** With its sign: `+3`, `−2`, `0`. */
  readonly difference: (value: number) => string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as it is. */
  readonly date: (date: string) => string;
  /** Two days, as the language writes them together: `14–23 July 2025`. */
  readonly span: (days: Period) => string;
  /** `a, b and c` in the language; Spanish `y` gives way to `e` before the same sound. */
  readonly list: (items: readonly (readonly Inline[])[]) => readonly Inline[];
  /** `a, b, c`: short items that no word joins. */
  readonly series: (items: readonly (readonly Inline[])[]) => readonly Inline[];
  /** `a; b; c`: items that may hold commas themselves. */
  readonly clauses: (items: readonly (readonly Inline[])[]) => readonly Inline[];
  /** As `series`, of plain text. */
  readonly seriesText: (items: readonly string[]) => string;
  /** As `clauses`, of plain text. */
  readonly clausesText: (items: readonly string[]) => string;
  /** Sentences one after the other; one that ends without a stop, as quoted titles do, is given one. */
  readonly sentences: (items: readonly (readonly Inline[])[]) => readonly Inline[];
}

const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARK = /\uE000(\d+)\uE001/u;

/** A writer for `language` with the words of that language. */
export function writerFor(language: Language, wordsOf: Words): Writer {
  const used = new Set<MessageKey>();
  const words: Words = (key, params) => {
    used.add(key);
    return wordsOf(key, params);
  };
  const locale = localeOf(language);
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const differences = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const { comma, semicolon, space, stop } = punctuationOf(language);
  const say: Writer['say'] = (key, slots = {}) => {
    const params: Record<string, string | number> = {};
    const runs: (readonly Inline[])[] = [];
    const hold = (run: Inline | readonly Inline[]): string =>
      `${OPEN}${runs.push(isRuns(run) ? run : [run]) - 1}${CLOSE}`;
    for (const [name, slot] of Object.entries(slots)) {
      if (typeof slot === 'number') params[name] = slot;
      else if (typeof slot === 'string') params[name] = hold({ type: 'text', text: slot });
      else if (isCounted(slot)) {
        params[name] = slot.value;
        params[`${name}Figure`] = hold(slot.run);
      } else params[name] = hold(slot);
    }
    return unfold(words(key, params), runs);
  };
  return {
    language,
    say,
    plain: words,
    used,
    number: (value) => numbers.format(value),
    difference: (value) => differences.format(value).replace('-', '−'),
    date: (date) => formatDate(language, date),
    span: (days) => formatSpan(language, days),
    list: (items) => {
      let next = 0;
      // The items' own words go in: Spanish chooses between `y` and `e` by what follows.
      return lists
        .formatToParts(items.map(plainText))
        .flatMap((part): readonly Inline[] =>
          part.type === 'element' ? (items[next++] ?? []) : [{ type: 'text', text: part.value }],
        );
    },
    series: (items) => joined(items, comma),
    clauses: (items) => joined(items, semicolon),
    seriesText: (items) => items.join(comma),
    clausesText: (items) => items.join(semicolon),
    sentences: (items) => {
      const ended = items.map((item) => endWithStop(item, stop));
      return ended.flatMap((item, index): readonly Inline[] => {
        const before = index === 0 ? '' : plainText(ended[index - 1] ?? []);
        // Full-width stops bring their own space; a quoted sentence in Latin letters does not.
        const between = space === '' && /[!-~]\s*$/u.test(before) ? ' ' : space;
        return index === 0 || between === '' ? item : [{ type: 'text', text: between }, ...item];
      });
    },
  };
}

function joined(items: readonly (readonly Inline[])[], between: string): readonly Inline[] {
  return items.flatMap((item, index): readonly Inline[] =>
    index === 0 ? item : [{ type: 'text', text: between }, ...item],
  );
}

function unfold(sentence: string, runs: readonly (readonly Inline[])[]): readonly Inline[] {
  const found: Inline[] = [];
  for (const [index, part] of sentence.split(MARK).entries()) {
    if (index % 2 === 1) {
      found.push(...(runs[Number(part)] ?? []));
      continue;
    }
    if (part !== '') found.push({ type: 'text', text: part });
  }
  return found;
}

function isCounted(slot: Counted | Inline | readonly Inline[]): slot is Counted {
  return 'run' in slot;
}

function isRuns(run: Inline | readonly Inline[]): run is readonly Inline[] {
  return Array.isArray(run);
}

function formatDate(language: Language, date: string): string {
  const [year = '', month, day] = date.split('-');
  const options: Intl.DateTimeFormatOptions = { calendar: 'gregory', year: 'numeric' };
  if (month !== undefined) options.month = 'long';
  if (day !== undefined) options.day = 'numeric';
  const instant = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return Number.isNaN(instant) ? date : datesIn(localeOf(language), options).at(instant);
}

const DAY: Intl.DateTimeFormatOptions = {
  calendar: 'gregory',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
};

function formatSpan(language: Language, { from, to }: Period): string {
  return datesIn(localeOf(language), DAY).span(Date.parse(from), Date.parse(to));
}
