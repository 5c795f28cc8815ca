/** How sections are numbered: `2.1` throughout, or `II`, `(a)` and no number below, as the annual reports to the Council. */
import type { Language } from '../../reference/languages.ts';
import { ARABIC_LETTERS, ARABIC_ORDINALS, ROMAN } from '../numerals.ts';
import type { ReportKind } from '../report-kind.ts';

/** Number of the section at a place; `path` counts from 0, outermost first. */
export type SectionNumbers = (path: readonly number[]) => string | undefined;

/** Numbers of a body. */
export function bodyNumbers(
  { numbering }: Pick<ReportKind, 'numbering'>,
  language: Language,
): SectionNumbers {
  if (numbering !== 'roman') return decimalNumbers((index) => String(index + 1));
  return language === 'ar' ? arabicNumbers : romanNumbers;
}

/** `2`, `2.1`, `2.1.3`; `first` names the outermost. */
export function decimalNumbers(first: (index: number) => string): SectionNumbers {
  return ([top = 0, ...below]) => [first(top), ...below.map((index) => index + 1)].join('.');
}

function romanNumbers(path: readonly number[]): string | undefined {
  const [top = 0, second = 0] = path;
  if (path.length === 1) return ROMAN[top];
  return path.length === 2 ? `(${String.fromCodePoint(0x61 + second)})` : undefined;
}

/** As Arabic editions of United Nations documents number: ordinals in words, then letters in the order of the abjad. */
function arabicNumbers(path: readonly number[]): string | undefined {
  const [top = 0, second = 0] = path;
  if (path.length === 1) return ARABIC_ORDINALS[top];
  return path.length === 2 ? `(${ARABIC_LETTERS[second]})` : undefined;
}
