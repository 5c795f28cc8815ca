/**
 * The names of each language, loaded when they are first asked for: stands in the place of name-files.ts where a function is bundled
 * under the condition `words-when-asked` (package.json, `imports`). Whoever loads the words of a language loads its names too.
 */
import type { Language } from './languages.ts';
import type { NamedLanguage, NameFile } from './name-file.ts';

const LOADERS: Readonly<Record<NamedLanguage, () => Promise<NameFile>>> = {
  ar: async () => (await import('./data/names/ar.json', { with: { type: 'json' } })).default,
  es: async () => (await import('./data/names/es.json', { with: { type: 'json' } })).default,
  fr: async () => (await import('./data/names/fr.json', { with: { type: 'json' } })).default,
  ru: async () => (await import('./data/names/ru.json', { with: { type: 'json' } })).default,
  zh: async () => (await import('./data/names/zh.json', { with: { type: 'json' } })).default,
};

const loaded = new Map<NamedLanguage, NameFile>();

/** The names of a language; undefined where nobody awaited {@link loadNames} for it: its things bear their English names. */
export function nameFile(language: NamedLanguage): NameFile | undefined {
  return loaded.get(language);
}

/** Waits until the names of `language` are at hand. */
export async function loadNames(language: Language): Promise<void> {
  if (language !== 'en' && !loaded.has(language)) loaded.set(language, await LOADERS[language]());
}
