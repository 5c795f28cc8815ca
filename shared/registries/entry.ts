/** An entry of a registry: what it says, in which language, for whom; its stream of revisions is its history. */
import { valueBuilder } from '../activities/canonical.ts';
import { originalText } from '../activities/original-text.ts';
import type { LocalizedText } from '../activities/record.ts';
import type { Audience } from '../people/audience.ts';
import type { EntryThing } from '../people/thing.ts';
import type { Language } from '../reference/languages.ts';
import type { Registry } from './registry.ts';

type ItemValue = Readonly<Record<string, string | number>>;

/** By the field's kind: localized; text, code, date; number; codes, texts; items. */
export type EntryValue = LocalizedText | string | number | readonly string[] | readonly ItemValue[];

/** By field id, in the order of the registry; what is absent is left out, so that equal entries have equal texts. */
export type EntryValues = Readonly<Record<string, EntryValue>>;

export interface RegistryEntry {
  /** Id of its registry. */
  readonly registry: string;
  /** Given once, for ever: what a file calls the entry by, or made of what tells it apart. */
  readonly id: string;
  /** Language in which its plain texts are written. */
  readonly language: Language;
  readonly audience: Audience;
  readonly values: EntryValues;
  /** Present = it does not stand any more; its revisions stay. */
  readonly withdrawn?: true;
}

const PREFIX = 'registry/';

/** Ledger stream of an entry. */
export function entryStream({ id, registry }: Pick<RegistryEntry, 'registry' | 'id'>): string {
  return `${PREFIX}${registry}/${id}`;
}

/** Whether `text` can be an entry's id: letters, figures, `.`, `_` and `-`, at most 80, the first a letter or figure. */
export function isEntryId(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/.test(text);
}

/** Look-up keys of an entry: `registry/<id of its registry>` while it stands; none for streams of other kinds. */
export function entryKeys(stream: string, state: unknown): string[] {
  if (!stream.startsWith(PREFIX)) return [];
  const { registry, withdrawn } = state as RegistryEntry;
  return withdrawn ? [] : [entriesKey(registry)];
}

/** The key under which the entries of a registry stand. */
export function entriesKey(registry: string): string {
  return `${PREFIX}${registry}`;
}

/** The entry in canonical form: its fields in the registry's order, nothing empty, nothing else. */
export function canonicalEntry(
  registry: Registry,
  given: Omit<RegistryEntry, 'registry' | 'values'> & { readonly values: Readonly<Record<string, unknown>> },
): RegistryEntry {
  const values: Record<string, EntryValue> = {};
  for (const { id, kind } of registry.fields) {
    const value = valueBuilder(kind)(given.values[id]) as EntryValue | undefined;
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) values[id] = value;
  }
  const { audience, id, language, withdrawn } = given;
  return { registry: registry.id, id, language, audience, values, ...(withdrawn && { withdrawn }) };
}

/** The codes that field `id` holds, one or several. */
export function codesAt({ values }: RegistryEntry, id: string | undefined): readonly string[] {
  const value = id === undefined ? undefined : values[id];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}

/** The words of a text or localized field, in `language` where it has a version in it; empty where it is absent. */
export function textAt(
  { language: own, values }: RegistryEntry,
  id: string | undefined,
  language?: Language,
): string {
  const value = id === undefined ? undefined : values[id];
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (value === undefined || Array.isArray(value)) return '';
  const text = value as LocalizedText;
  return (language && text[language]?.text) ?? originalText(text, own)?.text ?? '';
}

/** The entry as permission asks about it. */
export function entryThing(registry: Registry, entry: RegistryEntry): EntryThing {
  const { parts, writers } = registry;
  const isShared = writers === 'lines';
  return {
    kind: 'entry',
    audience: entry.audience,
    lines: isShared ? codesAt(entry, parts.lines) : [],
    unit: isShared ? textAt(entry, parts.owner) : undefined,
    sectors: isShared ? codesAt(entry, parts.sectors) : [],
  };
}
