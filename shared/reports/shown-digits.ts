/** Printed numbers, compared: digits of any script, whatever groups them. */
import { withoutUnseen } from '../text/typed-code.ts';

/** The digits of a formatted whole number in any script, as 0–9: `1 234`, `1,234` and `١٬٢٣٤` are all `1234`. */
function digitsOf(text: string): string {
  let digits = '';
  for (const [digit] of text.matchAll(/\p{Nd}/gu)) digits += digitValue(digit.codePointAt(0) as number);
  return digits;
}

/** What groups digits by three: English and Chinese, French and Russian (spaces are one kind), Spanish, Arabic. */
const GROUPS: Readonly<Record<string, string>> = {
  en: ',',
  zh: ',',
  fr: ' ',
  ru: ' ',
  es: '.',
  ar: ',٬',
};
const ANY_GROUP = ',. ٬';

/**
 * The digits of `text`, as 0–9, where it is a whole number as `language` prints one, or as any of the six languages does;
 * undefined where it has a sign, decimals or anything else: `-1.23` is not 123.
 */
export function wholeNumber(text: string, language?: string): string | undefined {
  const group = `[${GROUPS[language ?? ''] ?? ANY_GROUP}]`;
  const number = new RegExp(`^(?:\\p{Nd}+|\\p{Nd}{1,3}(${group})\\p{Nd}{3}(?:\\1\\p{Nd}{3})*)$`, 'u');
  const plain = seen(text);
  return number.test(plain) ? digitsOf(plain) : undefined;
}

/** Decimal digits stand in runs of ten that start at zero (Unicode 4.6): count back to the run's start. */
function digitValue(point: number): number {
  if (point < 0x80) return point - 0x30;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return point - zero;
}

/** `text` as it is seen: nothing invisible, one kind of space. */
export function seen(text: string): string {
  return withoutUnseen(text).replace(/\s+/gu, ' ').trim();
}
