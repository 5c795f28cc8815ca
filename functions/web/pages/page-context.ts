/** What every page knows of its request: the language and where it is. */
import { type Language, languageDirection } from '../../../shared/reference/languages.ts';
import { type Words, wordsIn } from '../../../shared/text/words.ts';

export interface PageContext {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly path: string;
  readonly words: Words;
}

/** The context of a request for `path` in `language`. */
export function pageContext(path: string, language: Language): PageContext {
  return { language, direction: languageDirection(language), path, words: wordsIn(language) };
}
