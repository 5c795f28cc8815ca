/** Punctuation between the parts of a list and between sentences, where no message of the catalogue can hold it. */
import type { Language } from '../reference/languages.ts';

export interface Punctuation {
  /** Between short items that are not joined by a word: `1, 2, 3`. */
  readonly comma: string;
  /** Between items that may hold commas themselves. */
  readonly semicolon: string;
  /** Between a name and its value. */
  readonly colon: string;
  /** Ends a sentence. */
  readonly stop: string;
  /** Between two sentences. */
  readonly space: string;
}

const LATIN: Punctuation = { comma: ', ', semicolon: '; ', colon: ': ', stop: '.', space: ' ' };

/**
 * Arabic marks are followed by U+200F: between two codes in Latin letters they would otherwise join them into one run from
 * the left (UAX #9, N1). French sets a no-break space before the colon and a narrow one before the semicolon, as
 * french-spaces.ts does; Chinese is full-width.
 */
const PUNCTUATION: Readonly<Record<Language, Punctuation>> = {
  ar: { comma: '،\u200f ', semicolon: '؛\u200f ', colon: ': ', stop: '.', space: ' ' },
  zh: { comma: '、', semicolon: '；', colon: '：', stop: '。', space: '' },
  en: LATIN,
  fr: { ...LATIN, semicolon: '\u202f; ', colon: '\u00a0: ' },
  ru: LATIN,
  es: LATIN,
};

/** The marks of `language`. */
export function punctuationOf(language: Language): Punctuation {
  return PUNCTUATION[language];
}
