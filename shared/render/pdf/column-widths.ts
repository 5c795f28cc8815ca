/** How wide the columns of a table are: their share, but never narrower than their longest word where there is room. */

import { holdTogether } from '../held-together.ts';

/** A4 less the margins, in points: upright, and turned. */
export const TEXT_WIDTH = 481.9;
/** See {@link TEXT_WIDTH}. */
export const WIDE_TEXT_WIDTH = 728.5;

/** What a column holds, in letters. */
export interface ColumnContent {
  /** What it takes of the width, any unit. */
  readonly share: number;
  /** Its longest word: of the head, which is bold, and of the cells, and `whole` with the dates in them. */
  readonly words: { readonly head: number; readonly body: number; readonly whole?: number };
  /** Its longest cell, in one line. */
  readonly longest: number;
}

/** Mean width of a letter, in parts of the type size: of bold text, with some room for wide letters. */
const BOLD_LETTER = 0.66;
const LETTER = 0.6;
/** No word claims more of the line than this; longer ones break. */
const MOST = 0.3;

/** Width each column needs so that no word breaks, in points. */
export function leastWidths(
  columns: readonly ColumnContent[],
  size: number,
  inset: number,
): readonly number[] {
  return columns.map(
    ({ words: { body, head } }) => Math.max(2, head * BOLD_LETTER, body * LETTER) * size + 2 * inset,
  );
}

/**
 * Widths in points that add up to `total`: by share, but no column narrower than its longest word, and none wider than
 * its longest cell while another one wraps.
 */
export function columnWidths(
  columns: readonly ColumnContent[],
  total: number,
  size: number,
  inset: number,
): readonly number[] {
  const least = [columns.map(wholeDates), columns]
    .map((each) => leastWidths(each, size, inset).map((width) => Math.min(width, total * MOST)))
    .reduce((whole, broken) => (sum(whole) < total ? whole : broken));
  const most = columns.map(({ longest }, at) =>
    Math.max(least[at] ?? 0, longest * LETTER * size + 2 * inset),
  );
  const shares = columns.map(({ share }) => share);
  if (sum(least) >= total) return least.map((width) => round((width * total) / sum(least)));
  if (sum(most) <= total) return spread(total, most, shares).map(round);
  const settled = new Map<number, number>();
  for (;;) {
    const open = shares.map((share, at) => (settled.has(at) ? 0 : share));
    const rest = total - sum([...settled.values()]);
    const widths = shares.map((share, at) => settled.get(at) ?? (rest * share) / (sum(open) || 1));
    // Those that need more come first: what they take is not there for the others.
    const short = widths.findIndex((width, at) => width < (least[at] ?? 0) - 0.01);
    const ample = widths.findIndex((width, at) => width > (most[at] ?? 0) + 0.01);
    const next = short >= 0 ? short : ample;
    if (next < 0) return widths.map(round);
    settled.set(next, (short >= 0 ? least[next] : most[next]) ?? 0);
    if (settled.size === columns.length)
      return spread(total, [...settled].sort(byColumn).map(byWidth), shares).map(round);
  }
}

function wholeDates(column: ColumnContent): ColumnContent {
  const { body, head, whole = 0 } = column.words;
  return { ...column, words: { head, body: Math.max(body, whole) } };
}

function byColumn([one]: readonly [number, number], [other]: readonly [number, number]): number {
  return one - other;
}

function byWidth([, width]: readonly [number, number]): number {
  return width;
}

/** `widths` with what is left of `total` handed out by share. */
function spread(total: number, widths: readonly number[], shares: readonly number[]): readonly number[] {
  const left = total - sum(widths);
  const all = sum(shares) || 1;
  return widths.map((width, at) => width + (left * (shares[at] ?? 0)) / all);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

/** Letters of a word that fit in a column `width` points wide. */
export function lettersIn(width: number, size: number, inset: number): number {
  return Math.max(3, Math.floor((width - 2 * inset) / (size * LETTER)));
}

/** Letters that a full-width one is as wide as. */
const FULL_WIDTH = 1.7;
/** Where a line may end: not at a space that holds, nor before what closes. */
const ENDS =
  /[^\S\u00a0\u202f]+|[\u200b–—-]+|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uff65])(?![）」』】、，；：。])/u;

/** The number of a year, `2024：56`, had better stay with it on one line. */
const OF_A_YEAR = /(?<=\b\d{4})：(?=\d)/gu;

/** Letters of the longest word that cannot break; lines may end behind any full-width letter. */
export function longestWord(text: string): number {
  return holdTogether(text, (code) => code.replace(/[ -]/g, '_'))
    .replace(OF_A_YEAR, '__')
    .split(ENDS)
    .reduce((longest, word) => {
      const letters = word.replace(/[\p{M}\p{Cf}]/gu, '');
      return Math.max(longest, Math.ceil([...letters].reduce((all, each) => all + widthOf(each), 0)));
    }, 0);
}

/** A day or month of a year, as the six languages write it; of Chinese ones programs set the digits off. */
const DATE =
  /(?<![\p{L}\p{N}])(?:\d{1,2}(?:er)? (?:de )?)?\p{L}[\p{L}\p{M}]{2,9} (?:de )?(?:19|20)\d{2}(?!\d)(?: года)?|\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?/gu;
/** Letters that a sign of year, month or day is as wide as, with what sets it off. */
const SET_OFF = 2.3;
/** Small letters are narrower than the mean. */
const SMALL = 0.9;

/** Letters of the longest date in `text`, which had better stay on one line. */
export function longestDate(text: string): number {
  const lengths = (text.match(DATE) ?? []).map((date) => {
    const signs = date.match(/[年月日]/gu)?.length ?? 0;
    return Math.ceil(signs > 0 ? date.length - signs + signs * SET_OFF : date.length * SMALL);
  });
  return Math.max(0, ...lengths);
}

/** Letters that a Chinese character is as wide as in bold type. */
const BOLD_HAN = 1.55;
/** Chinese heads up to so many letters stay on one line: a single character below looks lost. */
const SHORT_HEAD = 12.5;

/** The same of a head: a Chinese one takes two lines at most. */
export function headWord(head: string): number {
  const characters = head.match(/\p{sc=Han}/gu)?.length ?? 0;
  const whole = head.length + characters * (BOLD_HAN - 1);
  if (characters === 0) return longestWord(head);
  return whole <= SHORT_HEAD ? whole : Math.max(longestWord(head), whole / 2 + BOLD_HAN / 2);
}

function widthOf(letter: string): number {
  return letter >= '\u2e80' && letter <= '\uffef' ? FULL_WIDTH : 1;
}

/** Letters of `text` in one line; full-width ones count twice. */
export function lineLength(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef]/gu)?.length ?? 0) * 0.7;
}

function round(width: number): number {
  return Math.round(width * 100) / 100;
}
