/** One spelling for texts that mean the same code: used to look labels up, never to show or store. */

const NON_WORD = /[^\p{L}\p{N}]+/gu;
const MARKS = /\p{M}/gu;

/**
 * Lower case, compatibility forms resolved (NFKD: full-width letters become plain), accents dropped, and
 * everything but letters and digits removed: `Ｃ７ (e-Health)` → `c7ehealth`.
 */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(NON_WORD, '');
}

const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
};

/** Folded text with Cyrillic letters that look Latin made Latin (`С5` with U+0421 → `c5`). */
export function foldLookalikes(folded: string): string {
  return folded.replace(/[авсеорх]/g, (letter) => LOOKALIKES[letter] ?? letter);
}

/** Digits of Arabic and Persian keyboards made plain: `٩` → `9`. */
export function plainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
