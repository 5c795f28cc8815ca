/** One text in several languages: `NAME.fr` with its status in `NAME.fr.status`, and in `NAME.fr.holds` that it is still right. */
import { type LocalizedText, TEXT_STATUSES, type TextStatus } from '../activities/record.ts';
import { isLanguage, LANGUAGES } from '../reference/languages.ts';
import type { Reading } from './decode-form.ts';
import { oneValue } from './form-fields.ts';

/** Ends the name of a reader’s word that a translation is still right, though its original was changed. */
export const HOLDS = 'holds';

/** The text under `name`; undefined where every language is empty. A version without status is the original if there is none yet. */
export function decodeText(name: string, { fields, moved }: Reading): LocalizedText | undefined {
  const versions = LANGUAGES.flatMap((language) => {
    const text = oneValue(fields, `${name}.${language}`);
    if (text === '') return [];
    const said = oneValue(fields, `${name}.${language}.status`);
    const holds = said === 'stale' && oneValue(fields, `${name}.${language}.${HOLDS}`) !== '';
    const status = holds ? 'reviewed' : TEXT_STATUSES.find((each) => each === said);
    return [{ language, text, status }];
  });
  if (versions.length === 0) return undefined;
  const hasOriginal = versions.some(({ status }) => status === 'original');
  let isFirst = !hasOriginal;
  const text: Record<string, { text: string; status: TextStatus }> = {};
  for (const { language, text: own, status } of versions) {
    text[language] = { text: own, status: status ?? (isFirst ? 'original' : 'human') };
    if (status === undefined) isFirst = false;
  }
  const original = moved && text[moved.from];
  // A translation that stands there already is not overwritten: the text stays where it was.
  if (moved && original?.status === 'original' && isLanguage(moved.to) && text[moved.to] === undefined) {
    delete text[moved.from];
    text[moved.to] = original;
  }
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => (text[language] ? [[language, text[language]]] : [])),
  );
}
