/** Which way the text of a cell is read: programs that are not told begin every line as their own language does. */
import { LATIN_ORDER } from '../latin-order.ts';

type Direction = 'ltr' | 'rtl';

/** Letters of scripts that run from the right: Hebrew, Arabic, Syriac, Thaana, NKo and their forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LETTER = /\p{L}/u;
/** What tells the direction of a text: a letter, or the mark that stands for one. */
const FIRST_STRONG = /[\p{L}\u200e\u200f]/u;
/** Strong signs that nobody sees, and embeddings (UAX #9, 2.1): older programs show the newer isolates as boxes. */
const MARKS = { ltr: '\u200e', rtl: '\u200f' } as const;
const EMBEDDINGS = { ltr: '\u202a', rtl: '\u202b' } as const;
const END = '\u202c';
/** Latin words from a letter to a letter or digit, or a number or day: whatever stands around them, they keep their order. */
const BARE = /^(?:\p{L}(?:.*[\p{L}\p{N}])?|\d(?:[\d.-]*\d)?)$/su;
const DIGITS = /^\d*$/;
const STARTS_WITH_LETTER = /^\p{L}/u;
/** What a text ends with in brackets. */
const CLOSED = /\([^()]*\)$/;
/** Between the parts of an item. */
const STROKE = ' | ';

/**
 * Whether `text` stands against the direction of its sheet. From the right: any word of ours may begin with a name in Latin
 * letters, so only texts without a letter of these scripts; from the left: texts whose first letter is one of them.
 */
export function isAgainst(text: string, direction: Direction): boolean {
  if (direction === 'rtl') return !RIGHT_TO_LEFT.test(text);
  const first = FIRST_STRONG.exec(text)?.[0] ?? '';
  return RIGHT_TO_LEFT.test(text) && (first === MARKS.rtl || RIGHT_TO_LEFT.test(first));
}

export function hasLetters(text: string): boolean {
  return LETTER.test(text);
}

/** `text` of the other direction as it stands in a cell of `around`; what surrounds it keeps its own order. */
export function setApart(text: string, around: Direction): string {
  if (text === '') return '';
  const direction = around === 'rtl' ? 'ltr' : 'rtl';
  // Signs of the cell's own direction, since an embedding tells its neighbours of itself (UAX #9, X10).
  return `${MARKS[around]}${EMBEDDINGS[direction]}${ordered(text, direction)}${END}${MARKS[around]}`;
}

/** `text` in a cell of `direction`, with what keeps its order from left to right set apart among words from the right: `9.c`, an address. */
export function ordered(text: string, direction: Direction): string {
  if (direction === 'ltr') return text;
  return text.replace(LATIN_ORDER, (code) => `${EMBEDDINGS.ltr}${code}${END}${MARKS.rtl}`);
}

/** {@link ordered}, but for a text that is read from the left as a whole. */
export function orderedCell(text: string, direction: Direction): string {
  return isAgainst(text, direction) ? text : ordered(text, direction);
}

/**
 * The items of a cell, one a line, whose parts stand between strokes: parts of the other direction are set apart, so that the
 * first stays first and a day its year first. Where all words run from the right, the cell does so as a whole. What has
 * passages set apart is no such cell, though a record's words in it hold a stroke.
 */
export function itemsInOrder(text: string, direction: Direction): string {
  if (!text.includes(STROKE) || !RIGHT_TO_LEFT.test(text) || text.includes(END)) return text;
  const items = text.split('\n').map((item) => item.split(STROKE));
  const around = items.flat().every((part) => !hasLetters(part) || isAgainst(part, 'ltr'))
    ? 'rtl'
    : direction;
  const shown = (part: string, at: number, parts: readonly string[]): string =>
    isAgainst(part, around) && !standsBare(parts, at, around) ? setApart(part, around) : part;
  return items.map((parts) => parts.map(shown).join(STROKE)).join('\n');
}

/**
 * Whether a part keeps its order and its place without a sign, so that programs find a day, an id or an address as it is: digits
 * alone; among words from the right also what no sign at its ends could turn, where it begins the line, or begins with a letter
 * and stands behind words from the right.
 */
function standsBare(parts: readonly string[], at: number, around: Direction): boolean {
  const part = parts[at] ?? '';
  if (DIGITS.test(part)) return true;
  if (around === 'ltr' || !BARE.test(part)) return false;
  const next = parts.slice(at + 1).find((other) => other !== '') ?? '';
  // Digits go with the Latin letters before them (UAX #9, W7).
  if (next !== '' && DIGITS.test(next) && hasLetters(part)) return false;
  const before = parts.slice(0, at).findLast((other) => other !== '');
  return before === undefined || (STARTS_WITH_LETTER.test(part) && endsFromRight(before));
}

/** Whether what follows `words` stands behind letters from the right: a bracket goes with what is around it (UAX #9, N0). */
function endsFromRight(words: string): boolean {
  return isAgainst([...words.replace(CLOSED, '')].findLast((letter) => LETTER.test(letter)) ?? '', 'ltr');
}
