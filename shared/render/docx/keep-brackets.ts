/** Numbers, codes and Latin words in brackets among words from right to left: the brackets go where what they hold goes. */
import { languageDirection } from '../../reference/languages.ts';
import type { Inline } from '../../reports/document.ts';
import { LATIN_ORDER } from '../latin-order.ts';

type Text = Extract<Inline, { type: 'text' }>;

const OPENS = '\u200e(';
/** What follows is of the document's direction again. */
const CLOSES = ')\u200e\u200f';
/** A number alone in its brackets. */
const NUMBER = /\((\d[\d.,]*)\)/g;
/** A bracket before a number that is not alone in it, such as the day of a date, and a mark that binds them. */
const BEFORE_NUMBER = /(?<!\u200e)\((?=\d)/g;
const BOUND = '(\u200d';
/** What stands alone in its brackets and may be Latin words, such as `(WSIS Stocktaking)`. */
const LATIN = /\(([\x20-\x27\x2a-\x7e\u2013]+)\)/g;
const READS_TO_THE_RIGHT = /^[\x20-\x7e]+$/;
/** Of action lines, of currencies. */
const CODE = /^[A-Z][A-Z\d]{1,4}(?: e-[a-z]+)?$/;

/**
 * `runs` with a mark outside each pair of brackets around a figure, a record or Latin words. The whole then reads from left to right
 * (UAX #9, W7 and N0), and LibreOffice, which ends a line wherever the direction changes, ends none behind the first bracket.
 * Around words after a number a joiner does it, which shows nowhere else.
 */
export function keepBrackets(runs: readonly Inline[]): readonly Inline[] {
  const kept = runs.map((run, at) => (run.type === 'text' ? boundToNumbers(run, runs[at + 1]) : run));
  for (let at = 1; at < runs.length - 1; at++) {
    const [before, held, after] = [kept[at - 1], kept[at], kept[at + 1]];
    if (before?.type !== 'text' || after?.type !== 'text' || !isShortCode(held)) continue;
    if (!before.text.endsWith('(') || !after.text.startsWith(')')) continue;
    kept[at - 1] = { ...before, text: `${before.text.slice(0, -1)}${OPENS}` };
    kept[at + 1] = { ...after, text: `${CLOSES}${after.text.slice(1)}` };
  }
  return kept;
}

/**
 * `run` with its brackets bound to the numbers in them, also to one that `next` begins with. Words from left to right need no
 * such mark: who searches for a title or copies it has it as it was written.
 */
function boundToNumbers(run: Text, next: Inline | undefined): Text {
  if (run.lang !== undefined && languageDirection(run.lang) === 'ltr') return run;
  const isOpen = run.text.endsWith('(') && !isShortCode(next) && /^\d/.test(textOf(next));
  const text = run.text
    .replace(NUMBER, `${OPENS}$1${CLOSES}`)
    .replace(LATIN, (all, words: string) =>
      /[A-Za-z]/.test(words) && words.search(LATIN_ORDER) < 0 ? `${OPENS}${words}${CLOSES}` : all,
    )
    .replace(BEFORE_NUMBER, BOUND);
  return { ...run, text: isOpen ? `${text.slice(0, -1)}${BOUND}` : text };
}

function textOf(run: Inline | undefined): string {
  return run === undefined || run.type === 'record' ? '' : run.text;
}

/** Whether the run `at` of what {@link keepBrackets} gave stands between such brackets. */
export function isInBrackets(kept: readonly Inline[], at: number): boolean {
  const before = kept[at - 1];
  return before?.type === 'text' && before.text.endsWith(OPENS);
}

function isShortCode(run: Inline | undefined): boolean {
  if (run?.type === 'record') return true;
  if (run?.type === 'text') return run.lang === undefined && CODE.test(run.text);
  return run?.type === 'figure' && READS_TO_THE_RIGHT.test(run.text);
}
