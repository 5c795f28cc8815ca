/** The six official languages of ITU and the United Nations, with the letters that document symbols use. */

/** Codes in the alphabetical order of the English language names (the order of United Nations documents). */
export const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;

/** One of the six official languages, ISO 639-1. */
export type Language = (typeof LANGUAGES)[number];

const SUFFIXES = { ar: 'A', zh: 'C', en: 'E', fr: 'F', ru: 'R', es: 'S' } as const;

/** The letter at the end of a document symbol (`C26/35-E`). */
export type LanguageSuffix = (typeof SUFFIXES)[Language];

const KNOWN: ReadonlySet<string> = new Set(LANGUAGES);

/** Whether `text` is exactly one of the six codes. */
export function isLanguage(text: string): text is Language {
  return KNOWN.has(text);
}

/** Writing direction of `language`, as the HTML attribute `dir` takes it. */
export function languageDirection(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** Letter of `language` in a document symbol: E F S A C R. */
export function languageSuffix(language: Language): LanguageSuffix {
  return SUFFIXES[language];
}
