/** Several languages by their names, as a list of the page's language. */
import type { Language } from '../../../shared/reference/languages.ts';
import { languageName } from './language-name.ts';
import { listText } from './list-text.ts';
import type { PageContext } from './page-context.ts';

/** `Arabic, English, French`. */
export function languageNames(
  page: Pick<PageContext, 'language' | 'locale'>,
  languages: readonly Language[],
): string {
  return listText(
    page,
    languages.map((each) => languageName(each, page.language)),
  );
}
