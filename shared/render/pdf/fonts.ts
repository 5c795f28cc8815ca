/** Which fonts a document needs, where they lie, and in which order each language asks for them. */
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../../reference/languages.ts';

/** A family with the writing that calls for it; `always` is loaded in any case. */
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
    family: 'Noto Sans Arabic',
    needed: /\p{sc=Arabic}/u,
    files: [
      '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
      '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
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
];

/** Families that `text` calls for, in the order of the list. */
export function familiesIn(text: string): readonly string[] {
  return PACKS.filter(({ needed }) => needed === 'always' || needed.test(text)).map(({ family }) => family);
}

/** Files of `families` on this machine. */
export function fontFiles(families: readonly string[]): readonly string[] {
  return PACKS.filter(({ family }) => families.includes(family)).flatMap(({ files }) =>
    files.map((file) => fileURLToPath(import.meta.resolve(file))),
  );
}

/**
 * What each language asks for first. Only families that were loaded are named: another would be looked for on the
 * machine, and the same document would look different elsewhere.
 */
export function familiesFor(
  families: readonly string[],
): Readonly<Record<string, readonly (string | { name: string; covers: string })[]>> {
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const first = { ar: 'Noto Sans Arabic', zh: 'Noto Sans SC' }[language as string] ?? 'Noto Sans';
      const ordered = [...families].sort((a, b) => Number(b === first) - Number(a === first));
      // Quotation marks and dashes of Chinese are full-width; Latin letters and digits are not.
      return [
        language,
        language === 'zh' ? [{ name: 'Noto Sans', covers: 'latin-in-cjk' }, ...ordered] : ordered,
      ];
    }),
  );
}
