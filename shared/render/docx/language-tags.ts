/** How Word is told the language of a run: each script family has an attribute of its own. */
import type { Language } from '../../reference/languages.ts';

const TAGS = { ar: 'ar-SA', zh: 'zh-CN', en: 'en-GB', fr: 'fr-FR', ru: 'ru-RU', es: 'es-ES' } as const;

/** Direction and language of a run, the last two of its properties (ECMA-376 part 1, 17.3.2.30 rtl, 17.3.2.20 lang). */
export function languageXml(language: Language): string {
  switch (language) {
    case 'ar':
      return `<w:rtl/><w:lang w:bidi="${TAGS.ar}"/>`;
    case 'zh':
      return `<w:lang w:val="${TAGS.en}" w:eastAsia="${TAGS.zh}"/>`;
    default:
      return `<w:lang w:val="${TAGS[language]}"/>`;
  }
}

/** The languages of a document in `language`, one for each script family. */
export function defaultLanguageXml(language: Language): string {
  const latin = language === 'ar' || language === 'zh' ? TAGS.en : TAGS[language];
  return `<w:lang w:val="${latin}" w:eastAsia="${TAGS.zh}" w:bidi="${TAGS.ar}"/>`;
}

/** Tag of the document's own language (RFC 5646). */
export function languageTag(language: Language): string {
  return TAGS[language];
}
