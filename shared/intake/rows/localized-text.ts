/** Language and status of a text, written in brackets before it where the column alone does not tell them. */
import type { LocalizedText, TextStatus } from '../../activities/record.ts';
import { isLanguage, LANGUAGES, type Language } from '../../reference/languages.ts';

type Version = NonNullable<LocalizedText[Language]>;

const LANGUAGE_TAG = /^\[(ar|zh|en|fr|ru|es)\] /;
const STATUS_TAG = /^\[(original|human|machine|reviewed|stale)\] /;
const FULL_TAG = /^\[(ar|zh|en|fr|ru|es)(?: (original|human|machine|reviewed|stale))?\] /;

/** Cell of the original text: `[fr] ` before it when its language is not the row's. */
export function readOriginal(text: string, rowLanguage: Language): LocalizedText {
  const tag = text.startsWith('[') ? LANGUAGE_TAG.exec(text) : null;
  const language = tag ? (tag[1] as Language) : rowLanguage;
  return { [language]: { text: tag ? text.slice(tag[0].length) : text, status: 'original' } };
}

/** Inverse of {@link readOriginal}; empty when there is no original. */
export function printOriginal(text: LocalizedText | undefined, rowLanguage: Language): string {
  const language = text && originalLanguage(text);
  const own = language && text[language]?.text;
  if (own === undefined) return '';
  return language !== rowLanguage || LANGUAGE_TAG.test(own) ? `[${language}] ${own}` : own;
}

/** Cell of a translation column: `[machine] ` before it, `[reviewed] ` or `[stale] `; without mark a person translated it. */
export function readTranslation(text: string): Version {
  const tag = text.startsWith('[') ? STATUS_TAG.exec(text) : null;
  return tag ? { text: text.slice(tag[0].length), status: tag[1] as TextStatus } : { text, status: 'human' };
}

/** Inverse of {@link readTranslation}. */
export function printTranslation(version: Version): string {
  return version.status !== 'human' || STATUS_TAG.test(version.text)
    ? `[${version.status}] ${version.text}`
    : version.text;
}

/** A translation that names its language itself: `[fr] …`, `[fr machine] …`; undefined without the mark. */
export function readTagged(text: string): LocalizedText | undefined {
  const tag = FULL_TAG.exec(text);
  if (!tag?.[1] || !isLanguage(tag[1])) return undefined;
  const status = (tag[2] ?? 'human') as TextStatus;
  return { [tag[1]]: { text: text.slice(tag[0].length), status } };
}

/** Every version but the original, each as {@link readTagged} reads it. */
export function printTagged(text: LocalizedText | undefined): readonly string[] {
  if (text === undefined) return [];
  const original = originalLanguage(text);
  return LANGUAGES.flatMap((language) => {
    const version = text[language];
    if (version === undefined || language === original) return [];
    const status = version.status === 'human' ? '' : ` ${version.status}`;
    return [`[${language}${status}] ${version.text}`];
  });
}

/** Language of the version with status `original`. */
export function originalLanguage(text: LocalizedText): Language | undefined {
  return LANGUAGES.find((language) => text[language]?.status === 'original');
}
