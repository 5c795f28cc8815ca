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

/** French sets a no-break space before the colon, a narrow one before the semicolon (french-spaces.ts); Chinese is full-width. */
const PUNCTUATION: Readonly<Record<Language, Punctuation>> = {
  ar: { comma: '، ', semicolon: '؛ ', colon: ': ', stop: '.', space: ' ' },
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
