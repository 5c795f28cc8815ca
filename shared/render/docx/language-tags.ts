/** How Word is told the language of a run: each script family has an attribute of its own. */
import type { IRunPropertiesOptions } from 'docx';
import type { Language } from '../../reference/languages.ts';

const TAGS = { ar: 'ar-SA', zh: 'zh-CN', en: 'en-GB', fr: 'fr-FR', ru: 'ru-RU', es: 'es-ES' } as const;

/** Run properties of `language` (ECMA-376 part 1, 17.3.2.20 lang and 17.3.2.30 rtl). */
export function languageRun(language: Language): Pick<IRunPropertiesOptions, 'language' | 'rightToLeft'> {
  switch (language) {
    case 'ar':
      return { language: { bidirectional: TAGS.ar }, rightToLeft: true };
    case 'zh':
      return { language: { value: TAGS.en, eastAsia: TAGS.zh } };
    default:
      return { language: { value: TAGS[language] } };
  }
}
