/** What an input says beside comments: its place, who sent it, what it says and the answer to it. */
import { originalText, type TextVersion } from '../activities/original-text.ts';
import type { LocalizedText } from '../activities/record.ts';
import type { Language } from '../reference/languages.ts';
import { codeName } from '../reference/names.ts';
import { codesAt, textAt } from '../registries/entry.ts';
import { fieldName } from '../registries/registry-words.ts';
import { consultationInput } from '../registries/types/consultation-input.ts';
import { punctuationOf } from '../text/punctuation.ts';
import type { Words } from '../text/words.ts';
import type { ListedInput } from './list-inputs.ts';

/** `Input: CL-19/47`, and how late it came. */
export function inputPlace({ late, letter }: ListedInput, words: Words): string {
  const what = fieldName(consultationInput, 'text', words);
  const place = words('web.members.label', { what, place: letter });
  return late > 0 ? `${place} – ${words('web.rounds.late', { days: late })}` : place;
}

/** `Ministry of Communications, Rwanda, Member States`: as far as it is known. */
export function inputSender(input: ListedInput, language: Language): string {
  const origin = inputOrigin(input, language);
  return [textAt(input.entry, 'sender'), ...(origin === '' ? [] : [origin])].join(
    punctuationOf(language).comma,
  );
}

/** `Rwanda, Member States`: country and class of membership of who sent it; empty where neither is known. */
export function inputOrigin({ entry }: ListedInput, language: Language): string {
  const named = (list: 'countries' | 'membershipClasses', field: string): readonly string[] =>
    codesAt(entry, field).map((code) => codeName(list, code, language).text);
  const names = [...named('countries', 'country'), ...named('membershipClasses', 'membershipClass')];
  return names.join(punctuationOf(language).comma);
}

/** What the input says as it was written, or the answer to it in the reader’s language; where it has no such version, as it was written. */
export function inputText(
  { entry }: ListedInput,
  field: 'text' | 'answer',
  language?: Language,
): TextVersion | undefined {
  const text = (entry.values[field] ?? {}) as LocalizedText;
  const own = language && text[language]?.text;
  return language !== undefined && own !== undefined
    ? { language, text: own }
    : originalText(text, entry.language);
}
