/** A translation that stayed as it was when its original was changed is older than it, and says so until somebody sees to it. */
import { LANGUAGES, type Language } from '../reference/languages.ts';
import { onlyLanguage } from './original-text.ts';
import type { LocalizedText, TextStatus } from './record.ts';

type Version = NonNullable<LocalizedText[Language]>;

/**
 * `text` where a translation with the words that it has in `before` is `stale` if the original has other words now, and stays
 * so. New words cure it, and so does calling it `reviewed` where it was not called so before.
 */
export function markStale(text: LocalizedText, before: LocalizedText | undefined): LocalizedText {
  if (before === undefined || onlyLanguage(text) !== undefined) return text;
  const isNew = hasNewOriginal(text, before);
  const marked = LANGUAGES.flatMap((language): (readonly [Language, Version])[] => {
    const [own, was] = [text[language], before[language]];
    if (own === undefined || was === undefined || own.status === 'original') return [];
    const status = statusOf(own, was, isNew);
    return status === own.status ? [] : [[language, { text: own.text, status }]];
  });
  return marked.length === 0 ? text : { ...text, ...Object.fromEntries(marked) };
}

function statusOf(own: Version, was: Version, isNew: boolean): TextStatus {
  if (spaced(own) !== spaced(was)) return own.status === 'stale' ? 'human' : own.status;
  // Somebody's word that it still holds; one that was called so all along is only sent again.
  if (own.status === 'reviewed' && was.status !== 'reviewed') return own.status;
  return isNew || was.status === 'stale' ? 'stale' : own.status;
}

/** A translation that is called the original now, or an original that is said to be in another language, says nothing new. */
function hasNewOriginal(text: LocalizedText, before: LocalizedText): boolean {
  const [now, then] = [originalLanguage(text), originalLanguage(before)];
  if (now === undefined || then === undefined) return false;
  return [before[now], before[then]].every((each) => spaced(each) !== spaced(text[now]));
}

function originalLanguage(text: LocalizedText): Language | undefined {
  return LANGUAGES.find((language) => text[language]?.status === 'original');
}

function spaced(version: Version | undefined): string | undefined {
  return version?.text.replace(/\s+/gu, ' ').trim();
}
