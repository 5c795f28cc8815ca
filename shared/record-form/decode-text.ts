/** One text in several languages: `NAME.fr` with its status in `NAME.fr.status`. */
import type { LocalizedText, TextStatus } from '../activities/record.ts';
import { isLanguage, LANGUAGES } from '../reference/languages.ts';
import type { Reading } from './decode-form.ts';
import { oneValue } from './form-fields.ts';

const STATUSES: readonly TextStatus[] = ['original', 'human', 'machine', 'reviewed'];

/** The text under `name`; undefined where every language is empty. A version without status is the original if there is none yet. */
export function decodeText(name: string, { fields, moved }: Reading): LocalizedText | undefined {
  const versions = LANGUAGES.flatMap((language) => {
    const text = oneValue(fields, `${name}.${language}`);
    if (text === '') return [];
    const said = oneValue(fields, `${name}.${language}.status`);
    return [{ language, text, status: STATUSES.find((status) => status === said) }];
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
