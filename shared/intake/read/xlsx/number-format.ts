/** Tells from a number format whether a number is a date or shown as per cent (ECMA-376 part 1, 18.8.30 and 18.8.31). */

/** Built-in formats that are dates or times, among them those of East Asian versions. */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Whether the built-in format `id` shows a date or a time. */
export function isBuiltInDate(id: number): boolean {
  return BUILT_IN.some(([first, last]) => id >= first && id <= last);
}

/** Whether a custom format code shows a date or a time: y, m, d or h outside quotes, escapes and brackets. */
export function isDateFormat(code: string): boolean {
  if (/\[(h+|m+|s+)\]/i.test(code)) return true;
  return /[ymdh]/i.test(bareFormat(code));
}

/** Whether the built-in format `id` shows per cent. */
export function isBuiltInPercent(id: number): boolean {
  return id === 9 || id === 10;
}

/** Whether a custom format code shows per cent: a sign outside quotes and escapes multiplies by a hundred. */
export function isPercentFormat(code: string): boolean {
  return bareFormat(code).includes('%');
}

/** The part for positive numbers, without quotes, escapes and brackets. */
function bareFormat(code: string): string {
  const bare = code
    .slice(0, 1000)
    .replace(/"[^"]*"?/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[[^\]]*\]?/g, '');
  return bare.split(';')[0] ?? '';
}
