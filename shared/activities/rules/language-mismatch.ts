/** A text is plainly in another script than the language it says it is in. */
import type { Language } from '../../reference/languages.ts';
import type { TextTraits } from '../text-traits.ts';
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

/** Fewer letters than this say nothing: a Russian title may well be «ITU CyberDrill». */
const ENOUGH = 40;
/** Han is dense, so it needs fewer letters. */
const ENOUGH_HAN = 15;

export const languageMismatch: Rule = {
  id: 'language-mismatch',
  severity: severities('warning', 'warning', 'warning'),
  fields: [],
  params: ['language', 'script'],
  check: (_record, { texts }) => {
    let hits: Hit[] | undefined;
    for (const { path, text, traits, language } of texts) {
      if (language === undefined) continue;
      const script = mainScript(traits);
      if (script === undefined || script === SCRIPT_OF[language]) continue;
      hits ??= [];
      hits.push({ field: path, value: text, params: { language, script } });
    }
    return hits ?? NO_HITS;
  },
};

type Script = 'latin' | 'arabic' | 'cyrillic' | 'han';

const SCRIPT_OF: Readonly<Record<Language, Script>> = {
  ar: 'arabic',
  zh: 'han',
  en: 'latin',
  fr: 'latin',
  ru: 'cyrillic',
  es: 'latin',
};

/** The script of nine tenths of the letters; undefined where mixed or too short to say. */
function mainScript({ latin, arabic, cyrillic, han }: TextTraits): Script | undefined {
  const all = latin + arabic + cyrillic + han;
  if (han >= ENOUGH_HAN && han * 10 >= all * 9) return 'han';
  if (all < ENOUGH) return undefined;
  if (latin * 10 >= all * 9) return 'latin';
  if (arabic * 10 >= all * 9) return 'arabic';
  return cyrillic * 10 >= all * 9 ? 'cyrillic' : undefined;
}
