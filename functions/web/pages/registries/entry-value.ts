/** What a field of an entry says on a page, and what the entry is called. */
import { originalText } from '../../../../shared/activities/original-text.ts';
import type { LocalizedText } from '../../../../shared/activities/record.ts';
import type { Language } from '../../../../shared/reference/languages.ts';
import type { RegistryEntry } from '../../../../shared/registries/entry.ts';
import type { Registry } from '../../../../shared/registries/registry.ts';
import { partName } from '../../../../shared/registries/registry-words.ts';
import { type FieldText, partLabel, valueText } from '../field-text.ts';
import type { PageContext } from '../page-context.ts';

/** Undefined where it is empty. A year is no number with separators. */
export function entryValue(
  { language, words }: Pick<PageContext, 'language' | 'words'>,
  registry: Registry,
  entry: RegistryEntry,
  id: string,
): FieldText | undefined {
  const field = registry.fields.find((each) => each.id === id);
  const value = entry.values[id];
  if (field === undefined || value === undefined) return undefined;
  if (field.kind.type === 'number' && field.kind.isYear) return { text: String(value), language };
  if (field.kind.type === 'text') return { text: String(value), language: entry.language };
  return valueText(field.kind, value, {
    language,
    own: entry.language,
    labelOf: (part) => partLabel(words, partName(registry, id, part, words)),
  });
}

/** In the page's language where it has been translated; its id where it has no words. */
export function entryTitle(
  { language }: Pick<PageContext, 'language'>,
  { parts }: Registry,
  entry: RegistryEntry,
): { readonly text: string; readonly language: Language } {
  const value = entry.values[parts.title];
  if (typeof value === 'string') return { text: value, language: entry.language };
  const text = (value ?? {}) as LocalizedText;
  const own = text[language];
  if (own) return { text: own.text, language };
  return originalText(text, entry.language) ?? { text: entry.id, language: entry.language };
}
