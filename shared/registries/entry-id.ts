/** Ids of entries that nobody gave one. */
import { hash } from 'node:crypto';
import { foldText } from '../reference/fold-text.ts';
import { type RegistryEntry, textAt } from './entry.ts';
import type { Registry } from './registry.ts';

/** An id made of what tells entries of the registry apart: the same content, whoever sends it and how often, is one entry. */
export function newEntryId(registry: Registry, entry: RegistryEntry): string {
  const told = registry.key.map((field) => {
    const text = textAt(entry, field);
    return text === '' ? JSON.stringify(entry.values[field] ?? '') : foldText(text) || text;
  });
  return entryIdFrom(JSON.stringify(told));
}

/** The id that `text` gives, always the same. */
export function entryIdFrom(text: string): string {
  return `e-${hash('sha256', text).slice(0, 12)}`;
}
