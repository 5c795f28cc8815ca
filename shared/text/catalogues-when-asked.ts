/**
 * The catalogues, each loaded when it is first asked for: stands in the place of catalogues.ts where a function is bundled under the
 * condition `words-when-asked` (package.json, `imports`), so that a cold start waits for the words of its own reader only.
 */
import type { Language } from '../reference/languages.ts';
import { loadNames } from '../reference/names.ts';
import type { Catalogue } from './catalogue.ts';
import { joinParts } from './join-parts.ts';

const LOADERS: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  ar: async () => (await import('./ar/index.ts')).ar,
  zh: async () => (await import('./zh/index.ts')).zh,
  en: async () => (await import('./en/index.ts')).en,
  fr: async () => (await import('./fr/index.ts')).fr,
  ru: async () => (await import('./ru/index.ts')).ru,
  es: async () => (await import('./es/index.ts')).es,
};

/** Words that only the interface's document needs: left out of the catalogues above where they are bundled (build-function.ts). */
const API_LOADERS: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  ar: async () => (await import('./ar/web-api.ts')).webApiAr,
  zh: async () => (await import('./zh/web-api.ts')).webApiZh,
  en: async () => (await import('./en/web-api.ts')).webApiEn,
  fr: async () => (await import('./fr/web-api.ts')).webApiFr,
  ru: async () => (await import('./ru/web-api.ts')).webApiRu,
  es: async () => (await import('./es/web-api.ts')).webApiEs,
};

/** Words that only duties speak, clause by clause: left out in the same way. */
const DUTY_LOADERS: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  ar: async () => allOf(await Promise.all([import('./ar/duties.ts'), import('./ar/web-duties.ts')])),
  zh: async () => allOf(await Promise.all([import('./zh/duties.ts'), import('./zh/web-duties.ts')])),
  en: async () => allOf(await Promise.all([import('./en/duties.ts'), import('./en/web-duties.ts')])),
  fr: async () => allOf(await Promise.all([import('./fr/duties.ts'), import('./fr/web-duties.ts')])),
  ru: async () => allOf(await Promise.all([import('./ru/duties.ts'), import('./ru/web-duties.ts')])),
  es: async () => allOf(await Promise.all([import('./es/duties.ts'), import('./es/web-duties.ts')])),
};

function allOf(parts: readonly Readonly<Record<string, Catalogue>>[]): Catalogue {
  return joinParts(...parts.flatMap((part) => Object.values(part)));
}

const loaded = new Map<Language, Catalogue>();
const explained = new Set<() => Promise<Catalogue>>();
let whole: Catalogue | undefined;

/** The catalogue of a language. @throws Error where nobody awaited {@link loadWords} for it. */
export function catalogueOf(language: Language): Catalogue {
  const known = loaded.get(language);
  if (known === undefined) throw new Error(`The words of "${language}" are not loaded`);
  return known;
}

/** One that has every key that pages ask for: translations are complete. */
export function wholeCatalogue(): Catalogue {
  const [any] = whole === undefined ? loaded.values() : [whole];
  if (any === undefined) throw new Error('No words are loaded');
  return any;
}

/** Waits until the words of `language`, and the names of codes in it, are at hand. */
export async function loadWords(language: Language): Promise<void> {
  await loadNames(language);
  if (!loaded.has(language)) loaded.set(language, await LOADERS[language]());
}

/** Waits until the words of `language` are at hand, those of the interface's document with them. */
export function loadApiWords(language: Language): Promise<void> {
  return loadMore(language, API_LOADERS);
}

/** Waits until the words of `language` are at hand, those of duties with them. */
export function loadDutyWords(language: Language): Promise<void> {
  return loadMore(language, DUTY_LOADERS);
}

async function loadMore(language: Language, loaders: typeof LOADERS): Promise<void> {
  await loadWords(language);
  const load = loaders[language];
  if (explained.has(load)) return;
  const more = await load();
  loaded.set(language, joinParts(catalogueOf(language), more));
  whole = joinParts(whole ?? {}, catalogueOf(language));
  explained.add(load);
}
