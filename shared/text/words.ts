/** Words in six languages: ICU messages by typed key, English where a translation is missing. */

import { IntlMessageFormat } from 'intl-messageformat';
import { catalogueOf, loadApiWords, loadDutyWords, loadWords, wholeCatalogue } from '#catalogues';
import type { Language } from '../reference/languages.ts';
import type { MessageKey } from './en/index.ts';
import { frenchSpaces } from './french-spaces.ts';
import { localeOf } from './locale-of.ts';
import { MESSAGE_FORMATTERS } from './message-formatters.ts';

export { loadApiWords, loadDutyWords, loadWords, localeOf };

export type WordParams = Readonly<Record<string, string | number | boolean | Date>>;

/** Gives the text of a key in one language; numbers, plurals and dates follow that language. */
export type Words = (key: MessageKey, params?: WordParams) => string;

/** The words of a language. Compiled messages are kept, so asking again is cheap. */
export function wordsIn(language: Language): Words {
  const known = SPEAKERS.get(language);
  if (known) return known;
  const compiled = new Map<MessageKey, IntlMessageFormat | string>();
  const speak: Words = (key, params) => {
    let message = compiled.get(key);
    if (message === undefined) {
      message = compile(language, key);
      compiled.set(key, message);
    }
    return typeof message === 'string' ? message : String(message.format({ ...params }));
  };
  SPEAKERS.set(language, speak);
  return speak;
}

/** What a message has that is more than its own text: parameters and quotes. */
const SYNTAX = /[{}']/;

/** A message ready to be formatted; plain ones are their own text, which spares most of them the compiler. */
function compile(language: Language, key: MessageKey): IntlMessageFormat | string {
  const own = messageOf(language, key);
  const message = own ?? english(key);
  if (!SYNTAX.test(message)) return message;
  const locale = localeOf(own === undefined ? 'en' : language);
  return new IntlMessageFormat(message, locale, undefined, {
    ignoreTag: true,
    formatters: MESSAGE_FORMATTERS,
  });
}

function english(key: MessageKey): string {
  return catalogueOf('en')[key] ?? key;
}

/** A message as it stands in the catalogue, unformatted; English where `language` has none. */
export function messageIn(language: Language, key: MessageKey): string {
  return messageOf(language, key) ?? english(key);
}

/** The message as it is set in its language; undefined where it has none. */
function messageOf(language: Language, key: MessageKey): string | undefined {
  const own = catalogueOf(language)[key];
  return own !== undefined && language === 'fr' ? frenchSpaces(own) : own;
}

const SPEAKERS = new Map<Language, Words>();

/** The language that `words` speak; English where they are not from {@link wordsIn}. */
export function languageOf(words: Words): Language {
  for (const [language, known] of SPEAKERS) if (known === words) return language;
  return 'en';
}

/** The keys that begin with one of `beginnings`. */
export function messageKeysFrom(beginnings: readonly string[]): readonly MessageKey[] {
  const keys = Object.keys(wholeCatalogue()) as MessageKey[];
  return keys.filter((key) => beginnings.some((each) => key.startsWith(each)));
}

/** Whether `text` is a key of the catalogue: for keys that are put together from a rule or field id. */
export function isMessageKey(text: string): text is MessageKey {
  return Object.hasOwn(wholeCatalogue(), text);
}
