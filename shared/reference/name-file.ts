/** One language's file of names: names by the id or the English wording of what they name. */
import type { MarkedText } from './confidence.ts';
import type { Language } from './languages.ts';

/** A wording as it stands in a file of names: marked with the file's mark, or with its own. */
export type StoredName = string | MarkedText;

type Names = Readonly<Record<string, StoredName>>;

export interface NameFile {
  readonly confidence: string;
  readonly targets: Names;
  readonly codes: Readonly<Record<string, Names>>;
  readonly sectorCodes: Names;
  readonly themes: Names;
  readonly resolutions: Names;
  readonly editions: Names;
}

/** English stands in the data itself. */
export type NamedLanguage = Exclude<Language, 'en'>;
