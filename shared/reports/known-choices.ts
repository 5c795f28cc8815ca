/** What may be chosen for a report: what is known, and nothing else; each refusal names its field. */
import { isLanguage, LANGUAGES, type Language } from '../reference/languages.ts';
import { wrongField } from '../text/wrong-field.ts';

/** @throws Problem `field-invalid` (`missing`, `unknown`). */
export function requireKnown(field: string, value: string, known: readonly string[]): void {
  if (value === '') throw wrongField(field, 'missing');
  if (!known.includes(value)) throw wrongField(field, 'unknown');
}

/** The languages of a report in their order, each once. @throws Problem `field-invalid` for none, or one that is no official language. */
export function knownLanguages(values: readonly string[]): readonly Language[] {
  if (values.length === 0) throw wrongField('languages', 'missing');
  if (!values.every(isLanguage)) throw wrongField('languages', 'unknown');
  return LANGUAGES.filter((language) => values.includes(language));
}
