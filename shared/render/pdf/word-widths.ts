/** How wide words, dates and heads are, in mean letters: what a column had better hold on one line. */

import { holdTogether } from '../held-together.ts';
import { notoWidth } from './letter-widths.ts';

/** Letters that a full-width one is as wide as. */
const FULL_WIDTH = 1.7;
/** Where a line may end: not at a space that holds, nor before what closes. */
const ENDS =
  /[^\S\u00a0\u202f]+|[\u200b–—-]+|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uff65])(?![）」』】、，；：。])/u;

/** The number of a year, `2024：56`, had better stay with it on one line, and a Chinese day with its month. */
const OF_A_YEAR = /(?<=\b\d{4})：(?=\d)|(?<=\d)月(?=\d{1,2}日)/gu;

/** Spaces that group the thousands of a number, which stays on one line: `1 200`. */
const OF_THOUSANDS = /(?<=(?<!\d)\d{1,3}(?: \d{3})*) (?=\d{3}(?!\d))/g;

/** How wide a letter is, in mean ones. */
export type LetterWidth = (letter: string) => number;

/** Letters of the longest word that cannot break; lines may end behind any full-width letter. */
export function longestWord(text: string, widthOf: LetterWidth = letterWidth): number {
  return holdTogether(text, (code) => code.replace(/[ –-]/g, '_'))
    .replace(OF_A_YEAR, '__')
    .replace(OF_THOUSANDS, '\u00a0')
    .split(ENDS)
    .reduce((longest, word) => Math.max(longest, wordWidth(word, widthOf)), 0);
}

/** The same of one word, up to the next tenth. */
function wordWidth(word: string, widthOf: LetterWidth): number {
  const all = [...word.replace(/[\p{M}\p{Cf}]/gu, '')].reduce((sum, each) => sum + widthOf(each), 0);
  return Math.ceil(all * 10 - 0.001) / 10;
}

/** A mean letter in parts of the type size, with a little room. */
const MEAN = 0.586;
/** Of letters that we have no width of, these are wide. */
const WIDE = /[—№]/u;

/** How wide a letter is where Noto Sans has it, in mean ones; a full-width one as wide as it is. */
export function letterWidth(letter: string): number {
  if (letter >= '\u2e80' && letter <= '\uffef') return FULL_WIDTH;
  const width = notoWidth(letter);
  if (width !== undefined) return width / MEAN;
  return WIDE.test(letter) ? 1.7 : 1;
}

/** A day or month of a year, as the six languages write it; of Chinese ones programs set the digits off. */
const DATE =
  /(?<![\p{L}\p{N}])(?:\d{1,2}(?:er)? (?:de )?)?\p{L}[\p{L}\p{M}]{2,9} (?:de )?(?:19|20)\d{2}(?!\d)(?: года)?|\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?/gu;
/** Every date has one. */
const YEAR = /\d{4}/;
/** Letters that a sign of year, month or day is as wide as, with what sets it off. */
const SET_OFF = 2.3;

/** A short Chinese word that is all that a cell says, as a state is: its last character alone on a line looks lost. */
const SHORT_WORD = /^\p{sc=Han}{2,5}$/u;

/** Letters of the longest date in `text`, or of the short Chinese word that it is, which had better stay on one line. */
export function longestDate(text: string, widthOf: LetterWidth = letterWidth): number {
  const dates = SHORT_WORD.test(text) ? [text] : YEAR.test(text) ? (text.match(DATE) ?? []) : [];
  return Math.max(
    0,
    ...dates.map((date) => wordWidth(date, (each) => (/[年月日]/u.test(each) ? SET_OFF : widthOf(each)))),
  );
}

/** Letters that a Chinese character is as wide as in bold type. */
const BOLD_HAN = 1.55;
/** Chinese heads up to so many letters stay on one line: a single character below looks lost. */
const SHORT_HEAD = 12.5;

/** The same of a head: a Chinese one takes two lines at most. */
export function headWord(head: string, widthOf: LetterWidth = letterWidth): number {
  const characters = head.match(/\p{sc=Han}/gu)?.length ?? 0;
  const whole = head.length + characters * (BOLD_HAN - 1);
  if (characters === 0) return longestWord(head, widthOf);
  return whole <= SHORT_HEAD ? whole : Math.max(longestWord(head, widthOf), whole / 2 + BOLD_HAN / 2);
}

/** All that a cell says of a state in Chinese. */
const STATE = /^\p{sc=Han}{2,4}$/u;

/** All that a cell says where it lists numbers in Chinese. */
const NUMBERS = /^\d+(?:、\d+)+$/u;

/** Letters of two neighbours in a Chinese list of numbers with the comma behind them: one number a line looks lost. */
export function pairOfNumbers(text: string, widthOf: LetterWidth = letterWidth): number {
  if (!NUMBERS.test(text)) return 0;
  const numbers = text.split(/(?<=、)/u);
  return Math.max(...numbers.map((number, at) => wordWidth(number + (numbers[at + 1] ?? ''), widthOf)));
}

/** Letters that no narrow column breaks: of the longest word, of a Chinese state, or of two listed numbers. */
export function unbrokenWord(text: string, widthOf: LetterWidth = letterWidth): number {
  if (STATE.test(text)) return longestDate(text, widthOf);
  return Math.max(longestWord(text, widthOf), pairOfNumbers(text, widthOf));
}

/** Letters of `text` in one line; full-width ones count twice. */
export function lineLength(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef]/gu)?.length ?? 0) * 0.7;
}
