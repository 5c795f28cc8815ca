/** Printed numbers, compared: digits of any script, whatever groups them. */

/** The digits of a formatted whole number in any script, as 0–9: `1 234`, `1,234` and `١٬٢٣٤` are all `1234`. */
export function digitsOf(text: string): string {
  let digits = '';
  for (const [digit] of text.matchAll(/\p{Nd}/gu)) digits += digitValue(digit.codePointAt(0) as number);
  return digits;
}

/** Decimal digits stand in runs of ten that start at zero (Unicode 4.6): count back to the run's start. */
function digitValue(point: number): number {
  if (point < 0x80) return point - 0x30;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return point - zero;
}

/** Signs that are not seen: directions, joiners, places where a line may break. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** `text` as it is seen: nothing invisible, one kind of space. */
export function seen(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();
}
