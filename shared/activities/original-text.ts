/** Which language version of a text its author wrote. */
import { isLanguage, LANGUAGES, type Language } from '../reference/languages.ts';
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
  const only = onlyLanguage(text);
  if (only !== undefined) return { language: only, text: text[only]?.text as string };
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

/** The language of a text with one version: nearly every text, and asking for it costs less than asking for all six. */
export function onlyLanguage(text: LocalizedText): Language | undefined {
  let only: string | undefined;
  for (const language in text) {
    if (only !== undefined) return undefined;
    only = language;
  }
  return only !== undefined && isLanguage(only) && text[only] !== undefined ? only : undefined;
}
