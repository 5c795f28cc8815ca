/** The fonts that charts are written in: ours by file, so that a chart looks the same on any machine. */
import { createRequire } from 'node:module';
import type { Language } from '../../reference/languages.ts';
import { GlobalFonts } from './canvas.ts';

const PACKAGES = {
  'Chart Sans': [
    'noto-sans/400Regular/NotoSans_400Regular.ttf',
    'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  ],
  // As on the pages.
  'Chart Arabic': [
    'vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
    'vazirmatn/600SemiBold/Vazirmatn_600SemiBold.ttf',
  ],
  'Chart Chinese': [
    'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    'noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf',
  ],
} as const;

type Family = keyof typeof PACKAGES;

const registered = new Set<Family>();

/** The families for `language`, the first that has a letter writes it; read from disk when first asked for. */
export function chartFonts(language: Language): string {
  const families = familiesOf(language);
  for (const family of families) register(family);
  return families.map((family) => `"${family}"`).join(', ');
}

function familiesOf(language: Language): readonly Family[] {
  if (language === 'ar') return ['Chart Sans', 'Chart Arabic'];
  return language === 'zh' ? ['Chart Chinese', 'Chart Sans'] : ['Chart Sans'];
}

function register(family: Family): void {
  if (registered.has(family)) return;
  const { resolve } = createRequire(import.meta.url);
  for (const file of PACKAGES[family]) {
    const key = GlobalFonts.registerFromPath(resolve(`@expo-google-fonts/${file}`), family);
    if (key === null) throw new RangeError(`Font ${file} cannot be read`);
  }
  registered.add(family);
}
