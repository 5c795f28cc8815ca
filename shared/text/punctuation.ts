/** Punctuation between the parts of a list and between sentences, where no message of the catalogue can hold it. */
import type { Language } from '../reference/languages.ts';

export interface Punctuation {
  /** Between short items that are not joined by a word: `1, 2, 3`. */
  readonly comma: string;
  /** Between items that may hold commas themselves. */
  readonly semicolon: string;
  /** Ends a sentence. */
  readonly stop: string;
  /** Between two sentences. */
  readonly space: string;
}

const LATIN: Punctuation = { comma: ', ', semicolon: '; ', stop: '.', space: ' ' };

/** French sets a narrow no-break space before the semicolon (Lexique des règles typographiques); Chinese is full-width. */
const PUNCTUATION: Readonly<Record<Language, Punctuation>> = {
  ar: { comma: '، ', semicolon: '؛ ', stop: '.', space: ' ' },
  zh: { comma: '、', semicolon: '；', stop: '。', space: '' },
  en: LATIN,
  fr: { ...LATIN, semicolon: '\u202f; ' },
  ru: LATIN,
  es: LATIN,
};

/** The marks of `language`. */
export function punctuationOf(language: Language): Punctuation {
  return PUNCTUATION[language];
}
