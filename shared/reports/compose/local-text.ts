/** Which version of a record's text a document prints, and how it is cut to length. */

import type { LocalizedText } from '../../activities/record.ts';
import { wordCount } from '../../activities/word-count.ts';
import { isLanguage, LANGUAGES, type Language } from '../../reference/languages.ts';
import type { Inline } from '../document.ts';

export interface ChosenText {
  readonly text: string;
  readonly lang: Language;
  /** What a reader must know of it. */
  readonly mark?: TextMark;
}

/** A translation that nobody has read, or that is older than its original. */
export type TextMark = 'machine' | 'stale';

/** The version in `language` if there is one, else the original, else the first there is. */
export function chooseText(text: LocalizedText | undefined, language: Language): ChosenText | undefined {
  if (text === undefined) return undefined;
  const own = text[language];
  if (own !== undefined && own.text !== '') return chosen(own, language);
  let first: ChosenText | undefined;
  for (const lang of LANGUAGES) {
    const version = text[lang];
    if (version === undefined || version.text === '') continue;
    if (version.status === 'original') return chosen(version, lang);
    first ??= chosen(version, lang);
  }
  return first;
}

function chosen({ status, text }: NonNullable<LocalizedText[Language]>, lang: Language): ChosenText {
  return status === 'machine' || status === 'stale' ? { text, lang, mark: status } : { text, lang };
}

/** As {@link chooseText}, with its mark in words after it: for cells and names, which are text alone. */
export function markedText(
  content: LocalizedText | undefined,
  language: Language,
  words: (key: `report.${TextMark}-translation`) => string,
): string | undefined {
  const { mark, text } = chooseText(content, language) ?? {};
  return mark === undefined ? text : `${text} ${words(`report.${mark}-translation`)}`;
}

/**
 * As {@link chooseText}, for sheets of records, whose cells hold the records' own words: a translation that is out of date
 * says so; a machine's stands as it is, as in the sheets of earlier versions.
 */
export function recordText(
  content: LocalizedText | undefined,
  language: Language,
  words: (key: 'report.stale-translation') => string,
): string | undefined {
  const { mark, text } = chooseText(content, language) ?? {};
  return mark === 'stale' ? `${text} ${words('report.stale-translation')}` : text;
}

/** Codes and names in Latin letters are no Arabic: set as such, `ITU-D 2024-2027, 2.4` would be read from its end. */
const ARABIC = /\p{Script=Arabic}/u;

/** A run of a record's text; `lang` is set where it differs from the document and the text is written in it. */
export function recordRun(text: string, lang: string | undefined, document: Language): Inline {
  const clean = text.replace(/\s+/gu, ' ').trim();
  const isWritten = lang !== 'ar' || ARABIC.test(clean);
  return lang !== undefined && lang !== document && isLanguage(lang) && isWritten
    ? { type: 'text', text: clean, lang }
    : { type: 'text', text: clean };
}

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** `text` cut after `most` words; a cut is shown by an ellipsis in brackets. */
export function clipWords(text: string, most: number): string {
  if (wordCount(text) <= most) return text;
  let count = 0;
  for (const part of segmenter.segment(text)) {
    const counts = SPACELESS.test(text) ? part.isWordLike : /\s/u.test(part.segment);
    if (counts && ++count >= most + (part.isWordLike ? 1 : 0)) {
      return `${text.slice(0, part.index).trimEnd()} […]`;
    }
  }
  return text;
}
