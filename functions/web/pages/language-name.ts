/** Names of the official languages, from the runtime's own locale data. */
import type { Language } from '../../../shared/reference/languages.ts';

/** Name of `language` in the language `said`; in its own by default. */
export function languageName(language: Language, said: Language = language): string {
  return new Intl.DisplayNames(said, { type: 'language' }).of(language) ?? language;
}
