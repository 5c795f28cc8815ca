/** Which language version of a text its author wrote. */
import { LANGUAGES, type Language } from '../reference/languages.ts';
import type { LocalizedText } from './record.ts';

/** A text and its language. */
export interface TextVersion {
  readonly language: Language;
  readonly text: string;
}

/**
 * The version with status `original`; failing that, the one in `fallback`, then the first in the order of LANGUAGES.
 * Undefined where there is no text at all.
 */
export function originalText(text: LocalizedText | undefined, fallback?: string): TextVersion | undefined {
  if (text === undefined) return undefined;
  let first: TextVersion | undefined;
  let preferred: TextVersion | undefined;
  for (const language of LANGUAGES) {
    const version = text[language];
    if (version === undefined) continue;
    if (version.status === 'original') return { language, text: version.text };
    first ??= { language, text: version.text };
    if (language === fallback) preferred = { language, text: version.text };
  }
  return preferred ?? first;
}
