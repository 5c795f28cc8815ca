/** The locales of `Intl` in United Nations usage. */
import type { Language } from '../reference/languages.ts';

/** English dates and numbers are written the British way, Arabic keeps European digits. */
const LOCALES: Readonly<Record<Language, string>> = {
  ar: 'ar-u-nu-latn',
  zh: 'zh',
  en: 'en-GB',
  fr: 'fr',
  ru: 'ru',
  es: 'es',
};

/** The locale of a language for `Intl`. */
export function localeOf(language: Language): string {
  return LOCALES[language];
}
