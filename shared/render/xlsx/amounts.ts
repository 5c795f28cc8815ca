/** Amounts that records state are printed with their digits in groups: in a spreadsheet they are numbers, so that they add up. */
import type { Language } from '../../reference/languages.ts';
import type { SheetValue } from '../../reports/sheets.ts';
import { wholeNumber } from '../../reports/shown-digits.ts';

/**
 * `values` of a column as numbers, where all its texts are whole numbers as `language` prints them, and it is a
 * column of numbers or one at least has groups: others may be codes or years. Undefined for other columns, and where a number would say other digits than its text.
 */
export function amountsIn(
  values: readonly SheetValue[],
  language: Language,
  isOfNumbers = false,
): readonly SheetValue[] | undefined {
  const texts = values.filter((value) => typeof value === 'string' && value !== '').map(String);
  if (texts.length === 0 || !(isOfNumbers || texts.some((text) => /\P{Nd}/u.test(text)))) return undefined;
  if (texts.some((text) => numberOf(text, language) === undefined)) return undefined;
  return values.map((value) => (typeof value === 'string' ? (numberOf(value, language) ?? value) : value));
}

/** Undefined for what a number cannot say digit by digit: with zeros in front, or with more digits than one holds. */
function numberOf(text: string, language: Language): number | undefined {
  const digits = wholeNumber(text, language);
  return digits !== undefined && String(Number(digits)) === digits ? Number(digits) : undefined;
}
