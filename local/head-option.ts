/** Words of a document's head on the command line: `TEXT` for all languages, `fr=TEXT` for one, each as often as needed. */
import { isLanguage, LANGUAGES } from '../shared/reference/languages.ts';
import {
  type HeadText,
  type HeadTexts,
  type HeadTranslations,
  saidTranslations,
} from '../shared/reports/head-texts.ts';
import { Problem } from '../shared/text/problem.ts';

const IN_ONE = /^([a-z]{2})=(.*)$/isu;

/**
 * The texts of an option so far, and the next one: what is said again for the same language takes its place. Problem `usage`
 * for `it=Ginevra`, a language that no report is in.
 */
export function collectHeadText(text: string, before: HeadTextByLanguage = {}): HeadTextByLanguage {
  const [, written, own = ''] = IN_ONE.exec(text) ?? [];
  if (written === undefined) return { ...before, all: text };
  const language = written.toLowerCase();
  if (!isLanguage(language))
    throw new Problem('usage', { needs: `${LANGUAGES.join(', ')} before the sign =, not ${written}` });
  return { ...before, [language]: own };
}

/** One text by language; `all` where nothing is said in a language. */
export type HeadTextByLanguage = { readonly [language in keyof HeadTranslations | 'all']?: string };

/** The texts of several options as reports take them. */
export function headTexts(
  given: Partial<Record<HeadText, HeadTextByLanguage | undefined>>,
): HeadTexts & { readonly translations?: HeadTranslations } {
  const texts: Record<string, string> = {};
  const byLanguage: Record<string, Record<string, string>> = {};
  for (const [name, said = {}] of Object.entries(given)) {
    for (const [language, text] of Object.entries(said)) {
      if (language === 'all') texts[name] = text;
      else byLanguage[language] = { ...byLanguage[language], [name]: text };
    }
  }
  const translations = saidTranslations(byLanguage);
  return { ...texts, ...(translations && { translations }) };
}
