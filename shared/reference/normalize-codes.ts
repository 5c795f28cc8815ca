/** Codes as people write them, made canonical: the door through which imported codes come. */
export { type ActionLineMatch, normalizeActionLine } from './normalize-action-line.ts';
export { isAmbiguousAsNumber, normalizeSdgCode, type SdgMatch } from './normalize-sdg-code.ts';

/**
 * What was done to a text to recognise it, strongest reason first: letters that only look Latin, full-width
 * or other compatibility forms, digits of another script, a known other code, a title in one of six
 * languages, a word before it, spaces or punctuation, letter case.
 */
export type SpellingNote =
  | 'cyrillic'
  | 'full-width'
  | 'digits'
  | 'alias'
  | 'title'
  | 'prefix'
  | 'spacing'
  | 'case';
