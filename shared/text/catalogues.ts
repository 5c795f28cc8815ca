/** The catalogues of all six languages, at hand at once: for whatever runs longer than one page. */
import type { Language } from '../reference/languages.ts';
import { ar } from './ar/index.ts';
import type { Catalogue } from './catalogue.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { ru } from './ru/index.ts';
import { zh } from './zh/index.ts';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { ar, zh, en, fr, ru, es };

/** The catalogue of a language. */
export function catalogueOf(language: Language): Catalogue {
  return CATALOGUES[language];
}

/** The catalogue that has every key, to see whether a text is one. */
export function wholeCatalogue(): Catalogue {
  return en;
}

/** Waits until the words of `language` are at hand: here they always are. */
export async function loadWords(_language: Language): Promise<void> {}

/** Waits until the words of the interface's document are at hand in `language`: here they always are. */
export async function loadApiWords(_language: Language): Promise<void> {}

/** Waits until the words of duties are at hand in `language`: here they always are. */
export async function loadDutyWords(_language: Language): Promise<void> {}
