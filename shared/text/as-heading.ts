/** Names that stand in sentences too, as headings write them. */
import type { Language } from '../reference/languages.ts';
import { localeOf } from './words.ts';

/** `name` with a capital first letter, where the writing of `language` has capitals; `e-health` becomes `E-health`. */
export function asHeading(name: string, language: Language): string {
  const [first = ''] = name;
  return first.toLocaleUpperCase(localeOf(language)) + name.slice(first.length);
}
