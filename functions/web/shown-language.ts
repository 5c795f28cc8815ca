/** The language in which a reader is shown what exists in some languages only. */
import type { Language } from '../../shared/reference/languages.ts';

/** The reader's own where it is among `available`, else English, else the first; `wanted` where there is none. */
export function shownLanguage(wanted: Language, available: readonly Language[]): Language {
  if (available.includes(wanted)) return wanted;
  return available.includes('en') ? 'en' : (available[0] ?? wanted);
}
