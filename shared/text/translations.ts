/** Which English each translation was made from: a message whose English has changed since is stale, and says so. */
import { createHash } from 'node:crypto';
import type { Language } from '../reference/languages.ts';
import { ar } from './ar/index.ts';
import type { Catalogue } from './catalogue.ts';
import { en, type MessageKey } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import arRegister from './register/ar.json' with { type: 'json' };
import esRegister from './register/es.json' with { type: 'json' };
import frRegister from './register/fr.json' with { type: 'json' };
import ruRegister from './register/ru.json' with { type: 'json' };
import zhRegister from './register/zh.json' with { type: 'json' };
import { ru } from './ru/index.ts';
import { zh } from './zh/index.ts';

/** A language that is translated from English. */
export type Translation = Exclude<Language, 'en'>;

/** By key: fingerprints of the English that the translation was made from and of the translation itself, `1f0c… 88ab…`. */
export type TextRegister = Readonly<Record<string, string>>;

export const TRANSLATIONS: Readonly<
  Record<Translation, { readonly catalogue: Catalogue; readonly register: TextRegister }>
> = {
  ar: { catalogue: ar, register: arRegister },
  zh: { catalogue: zh, register: zhRegister },
  fr: { catalogue: fr, register: frRegister },
  ru: { catalogue: ru, register: ruRegister },
  es: { catalogue: es, register: esRegister },
};

/** All words, by language. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { ar, zh, en, fr, ru, es };

/** Keys that are translated; the command line speaks English only. */
export const TRANSLATED_KEYS = (Object.keys(en) as MessageKey[]).filter((key) => !key.startsWith('cli.'));

/**
 * The register as it must be now. A translation that is new, that was changed, or that `reread` names (read again and still
 * right) counts as made from today's English; any other keeps the English that it was made from.
 */
export function updatedRegister(
  { catalogue, register }: { readonly catalogue: Catalogue; readonly register: TextRegister },
  reread: readonly string[] = [],
): TextRegister {
  const entries = TRANSLATED_KEYS.flatMap((key): (readonly [string, string])[] => {
    const own = catalogue[key];
    if (own === undefined) return [];
    const [english, translated] = (register[key] ?? '').split(' ');
    const isKept = translated === fingerprint(own) && english !== undefined && !reread.includes(key);
    return [[key, `${isKept ? english : fingerprint(en[key])} ${fingerprint(own)}`]];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Keys whose English has changed since they were translated, in order of the English catalogue; none in English. */
export function staleKeys(language: Language): readonly MessageKey[] {
  if (language === 'en') return [];
  const known = stale.get(language);
  if (known !== undefined) return known;
  const found = staleIn(TRANSLATIONS[language].register);
  stale.set(language, found);
  return found;
}

/** As {@link staleKeys}, of a register. */
export function staleIn(register: TextRegister): readonly MessageKey[] {
  return TRANSLATED_KEYS.filter((key) => {
    const made = register[key];
    return made !== undefined && !made.startsWith(fingerprint(en[key]));
  });
}

const stale = new Map<Language, readonly MessageKey[]>();

/** Enough of a SHA-256 to see that a text has changed. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
