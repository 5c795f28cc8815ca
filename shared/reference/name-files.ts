/** The names of all languages, at hand at once: for whatever runs longer than one page. */
import ar from './data/names/ar.json' with { type: 'json' };
import es from './data/names/es.json' with { type: 'json' };
import fr from './data/names/fr.json' with { type: 'json' };
import ru from './data/names/ru.json' with { type: 'json' };
import zh from './data/names/zh.json' with { type: 'json' };
import type { Language } from './languages.ts';
import type { NamedLanguage, NameFile } from './name-file.ts';

const FILES: Readonly<Record<NamedLanguage, NameFile>> = { ar, es, fr, ru, zh };

/** The names of a language. */
export function nameFile(language: NamedLanguage): NameFile | undefined {
  return FILES[language];
}

/** Waits until the names of `language` are at hand: here they always are. */
export async function loadNames(_language: Language): Promise<void> {}
