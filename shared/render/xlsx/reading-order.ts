/** Which way the text of a cell is read: programs that are not told begin every line as their own language does. */

/** Letters of scripts that run from the right: Hebrew, Arabic, Syriac, Thaana, NKo and their forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const FIRST_LETTER = /\p{L}/u;

/**
 * Whether `text` stands against the direction of its sheet. From the right: any word of ours may begin with a name in Latin
 * letters, so only texts without a letter of these scripts; from the left: texts whose first letter is one of them.
 */
export function isAgainst(text: string, direction: 'ltr' | 'rtl'): boolean {
  if (direction === 'rtl') return !RIGHT_TO_LEFT.test(text);
  return RIGHT_TO_LEFT.test(text) && RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? '');
}
