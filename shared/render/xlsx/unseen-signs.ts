/** Unseen signs of direction in cells: those that our cells have around a passage, and others, which turn words around. */

/** What {@link setApart} and {@link ordered} write (reading-order.ts): a passage from the left or the right, a mark at its edges. */
const FROM_LEFT = /\u200f?\u202a([^\u202a-\u202e\u2066-\u2069]*)\u202c\u200f/g;
const FROM_RIGHT = /\u200e\u202b([^\u202a-\u202e\u2066-\u2069]*)\u202c\u200e/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const EMBEDDING = /[\u202a-\u202e\u2066-\u2069]/;
/** A mark from the right that no letter from the right is near to: numbers beside it change places. */
const STRAY =
  /(?<![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]\P{L}{0,20})[\u061c\u200f](?!\P{L}{0,20}[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])/u;

/** Whether a passage has a letter from the right. */
export function hasLettersFromRight(passage: string): boolean {
  return RIGHT_TO_LEFT.test(passage);
}

/** `text` without the signs around passages of the other direction; all others are left in it. */
export function withoutOurSigns(text: string): string {
  // Among letters from the left alone there is nothing that stands against them.
  if (!EMBEDDING.test(text) || !hasLettersFromRight(text)) return text;
  return text
    .replace(FROM_LEFT, '$1')
    .replace(FROM_RIGHT, (all, passage: string) => (hasLettersFromRight(passage) ? passage : all));
}

/** Whether `text` has signs that show its words in another order than ours do, on a sheet of `direction`. */
export function turnsWords(text: string, direction: 'ltr' | 'rtl'): boolean {
  const rest = direction === 'rtl' ? text.replace(FROM_LEFT, '$1') : withoutOurSigns(text);
  return EMBEDDING.test(rest) || (direction === 'ltr' && STRAY.test(rest));
}
