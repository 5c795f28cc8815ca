/** Which way the text of a cell is read: programs that are not told begin every line as their own language does. */

/** Letters of scripts that run from the right: Hebrew, Arabic, Syriac, Thaana, NKo and their forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const FIRST_LETTER = /\p{L}/u;
/** A target with a letter, `9.c`, which among Arabic words would be shown as `c.9` (UAX #9, W7). */
const LETTERED_TARGET = /(?<![\w.])\d{1,2}\.[a-z]\b/g;
const LEFT_TO_RIGHT_MARK = '\u200e';

/**
 * Whether `text` stands against the direction of its sheet. From the right: any word of ours may begin with a name in Latin
 * letters, so only texts without a letter of these scripts; from the left: texts whose first letter is one of them.
 */
export function isAgainst(text: string, direction: 'ltr' | 'rtl'): boolean {
  if (direction === 'rtl') return !RIGHT_TO_LEFT.test(text);
  return RIGHT_TO_LEFT.test(text) && RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? '');
}

/** `text` with a mark before each target with a letter where it is read from the right: a cell has no runs of its own direction. */
export function targetsInOrder(text: string, direction: 'ltr' | 'rtl'): string {
  if (direction === 'ltr' || isAgainst(text, direction)) return text;
  return text.replace(LETTERED_TARGET, `${LEFT_TO_RIGHT_MARK}$&`);
}
