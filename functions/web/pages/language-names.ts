/** Several languages by their names, as a list of the page's language. */
import type { Language } from '../../../shared/reference/languages.ts';
import { languageName } from './language-name.ts';
import type { PageContext } from './page-context.ts';

/** `Arabic, English, French`. */
export function languageNames(
  { language, locale }: Pick<PageContext, 'language' | 'locale'>,
  languages: readonly Language[],
): string {
  const names = languages.map((each) => languageName(each, language));
  return new Intl.ListFormat(locale, { type: 'unit' }).format(names);
}
