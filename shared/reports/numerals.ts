/** Numbers of sections that are no digits, and the same in Latin letters, so that languages can be compared. */

export const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

/** First to tenth. */
export const ARABIC_ORDINALS = [
  'أولاً',
  'ثانياً',
  'ثالثاً',
  'رابعاً',
  'خامساً',
  'سادساً',
  'سابعاً',
  'ثامناً',
  'تاسعاً',
  'عاشراً',
] as const;

/** In the order of the abjad. */
export const ARABIC_LETTERS = ['أ', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط', 'ي'] as const;

const LATIN: ReadonlyMap<string, string> = new Map([
  ...ARABIC_ORDINALS.map((word, at) => [word, ROMAN[at] ?? word] as const),
  ...ARABIC_LETTERS.map((letter, at) => [`(${letter})`, `(${String.fromCodePoint(0x61 + at)})`] as const),
]);

/** `ثانياً` as `II`, `(ب)` as `(b)`; what is neither as it is. */
export function latinNumeral(number: string): string {
  return LATIN.get(number) ?? number;
}
