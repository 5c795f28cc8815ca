/** Where a line ends when a letter no longer fits, as LibreOffice decides it: by the writing of what stands there. */

const SPACE = 0x20;
const HYPHEN = 0x2d;
const NO_BREAK_SPACE = 0xa0;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
const ZERO_WIDTH_SPACE = 0x200b;
/** From here on letters are as wide as high. */
const HAN = 0x2e80;
const LIST_COMMA = 0x3001;
const codes = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
/** No line begins with these, none ends with those. */
const CLOSING = codes('，。、；：！？）》】」』”’…,.;:!?)]%†‡');
const OPENING = codes('（《【「『“‘([');
/** Among Chinese words these may stand beyond the end of a line, though not in a table. */
const HANGING = codes('，。、；：！？,.;:!?');
/** No line ends between these and a Latin word (UAX #14 before version 5.2, LB30). */
const CLOSING_WORDS = codes('，。、）》】」』');
/** Nor beside these. */
const QUOTES = codes('“”‘’');

/**
 * Where the next line begins, when `cut` is the first letter of `text` that has no room on the line from `start` on.
 * Among Chinese words nearly anywhere; a Latin word goes on whole, with what is bound to it. `listed`: places behind
 * commas where a mark lets the line end.
 */
export function lineEnd(
  text: string,
  start: number,
  cut: number,
  { inCell = false, listed }: { readonly inCell?: boolean; readonly listed: ReadonlySet<number> },
): number {
  let end = isIdeograph(lastLetter(text, cut))
    ? chineseEnd(text, start, cut, inCell)
    : latinEnd(text, start, cut, listed);
  // What may hang beyond the end takes the spaces behind it along.
  while (text.charCodeAt(end) === SPACE) end++;
  // A word longer than a line is broken.
  return end > start ? end : Math.max(cut, start + 1);
}

/** The last letter or digit up to a place decides by which rules a line ends. */
function lastLetter(text: string, at: number): number {
  let last = at;
  while (last > 0 && !/[\p{L}\p{Nd}]/u.test(text.charAt(last))) last--;
  return text.charCodeAt(last);
}

function chineseEnd(text: string, start: number, cut: number, inCell: boolean): number {
  const code = (at: number): number => text.charCodeAt(at);
  let end = HANGING.has(code(cut)) && !inCell ? cut + 1 : cut;
  const isBound = (at: number): boolean =>
    CLOSING.has(code(at)) || OPENING.has(code(at - 1)) || (code(at) === EM_DASH && code(at - 1) === EM_DASH);
  while (end > start && end < text.length && isBound(end)) end--;
  return end;
}

function latinEnd(text: string, start: number, cut: number, listed: ReadonlySet<number>): number {
  let end = cut;
  while (end > start && !listed.has(end) && !mayBreak(text.charCodeAt(end - 1), text.charCodeAt(end))) end--;
  return end;
}

/** Whether a line may end between two letters (UAX #14, as far as texts of ours need it). */
function mayBreak(before: number, code: number): boolean {
  if (code === SPACE || before === NO_BREAK_SPACE || code === NO_BREAK_SPACE) return false;
  if (before === SPACE || before === ZERO_WIDTH_SPACE) return true;
  if (before === HYPHEN) return true;
  if (before === EN_DASH) return !isDigit(code);
  if (before === EM_DASH || code === EM_DASH)
    return before !== code && !CLOSING.has(code) && !OPENING.has(before);
  if (before < HAN && code < HAN) return false;
  if (CLOSING.has(code) || OPENING.has(before) || QUOTES.has(code) || QUOTES.has(before)) return false;
  // In lists of codes a mark that takes no room lets the line end.
  if (before === LIST_COMMA && (isDigit(code) || (code >= 0x41 && code <= 0x5a))) return true;
  if (CLOSING_WORDS.has(before) && isAlphanumeric(code)) return false;
  return !(OPENING.has(code) && isAlphanumeric(before));
}

/** Whether `code` is a Chinese character. */
export function isIdeograph(code: number): boolean {
  return code >= 0x3400 && code < 0xa000;
}

/** Whether `code` is a letter or a digit of a writing with spaces. */
export function isAlphanumeric(code: number): boolean {
  return isDigit(code) || (code < 0x590 && isLetter(code));
}

/** Whether `code` is a letter. */
export function isLetter(code: number): boolean {
  return code > 0x40 && /\p{L}/u.test(String.fromCharCode(code));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
