/** What every page knows of its request: the language, where it is, and how to lead on from here. */
import type { Audience } from '../../../shared/activities/field.ts';
import { isLanguage, type Language, languageDirection } from '../../../shared/reference/languages.ts';
import { type Words, wordsIn } from '../../../shared/text/words.ts';

export interface PageContext {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly path: string;
  readonly words: Words;
  /** Who reads: pages count and show what this class may see. */
  readonly audience: Audience;
  /** An address within the application that keeps the reader's language; empty values are left out. */
  readonly to: (path: string, query?: Readonly<Record<string, string>>) => string;
  /** This page in another language. */
  readonly inLanguage: (language: Language) => string;
}

/** The context of a request for `url` by a reader; `lang` in its query names the language, English where it does not. */
export function pageContext(url: string, audience: Audience): PageContext {
  const { pathname, searchParams } = new URL(url);
  const asked = searchParams.get('lang') ?? '';
  const language = isLanguage(asked) ? asked : 'en';
  return {
    language,
    direction: languageDirection(language),
    path: pathname,
    words: wordsIn(language),
    audience,
    to: (path, query = {}) => address(path, { ...query, lang: language }),
    inLanguage: (lang) => address(pathname, { ...Object.fromEntries(searchParams), lang }),
  };
}

function address(path: string, query: Readonly<Record<string, string>>): string {
  const given = Object.entries(query).filter(
    ([name, value]) => value !== '' && !(name === 'lang' && value === 'en'),
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
