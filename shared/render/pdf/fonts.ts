/** Which fonts a document needs, where they lie, and in which order each language asks for them. */
import { fileURLToPath } from 'node:url';
import { LANGUAGES, type Language } from '../../reference/languages.ts';

/** A family with the writing that calls for it; `always` is named in any case. */
interface FontPack {
  readonly family: string;
  readonly needed: RegExp | 'always';
  /** Modules of the files, regular and bold. */
  readonly files: readonly string[];
}

const PACKS: readonly FontPack[] = [
  {
    family: 'Noto Sans',
    needed: 'always',
    files: [
      '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
      '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
      '@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
    ],
  },
  {
    // Noto Sans Arabic sets the dots of letters apart: its text can neither be searched nor read aloud.
    family: 'Vazirmatn',
    needed: /\p{sc=Arabic}/u,
    files: [
      '@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
      '@expo-google-fonts/vazirmatn/700Bold/Vazirmatn_700Bold.ttf',
    ],
  },
  {
    family: 'Noto Sans Thai',
    needed: /\p{sc=Thai}/u,
    files: [
      '@expo-google-fonts/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf',
      '@expo-google-fonts/noto-sans-thai/700Bold/NotoSansThai_700Bold.ttf',
    ],
  },
  {
    // Also Japanese, and signs that stand in no other family: arrows, ticks, circled numbers.
    family: 'Noto Sans SC',
    needed: /[\u2100-\u2bff\u3000-\u30ff\uff00-\uffef]|\p{sc=Han}/u,
    files: [
      '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
      '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
    ],
  },
  {
    family: 'Noto Sans Devanagari',
    needed: /\p{sc=Devanagari}/u,
    files: [
      '@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf',
      '@expo-google-fonts/noto-sans-devanagari/700Bold/NotoSansDevanagari_700Bold.ttf',
    ],
  },
];

/** A family; with `covers`, only for some letters: see the template. */
export type Family = string | { readonly name: string; readonly covers: 'latin-in-cjk' | 'all-but-latin' };

/** Families that `text` calls for, in the order of the list. */
export function familiesIn(text: string): readonly string[] {
  return PACKS.filter(({ needed }) => needed === 'always' || needed.test(text)).map(({ family }) => family);
}

/** Files of all families on this machine. */
export function fontFiles(): readonly string[] {
  return PACKS.flatMap(({ files }) => files.map((file) => fileURLToPath(import.meta.resolve(file))));
}

/**
 * What each language asks for first. Only families of the list are named: another would be looked for on the
 * machine, and the same document would look different elsewhere.
 */
export function familiesFor(families: readonly string[]): Readonly<Record<string, readonly Family[]>> {
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, [...firstFor(language, families), ...families]]),
  );
}

function firstFor(language: Language, families: readonly string[]): readonly Family[] {
  // Spaces and signs of Arabic stay with its letters, in one run; Latin letters look like those around.
  if (language === 'ar' && families.includes('Vazirmatn'))
    return [{ name: 'Vazirmatn', covers: 'all-but-latin' }];
  // Quotation marks and dashes of Chinese are full-width; Latin letters and digits are not.
  if (language === 'zh' && families.includes('Noto Sans SC'))
    return [{ name: 'Noto Sans', covers: 'latin-in-cjk' }, 'Noto Sans SC'];
  return [];
}
