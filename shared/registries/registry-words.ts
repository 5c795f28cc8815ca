/** A registry, its fields and their parts by name, in the reader's language. */
import { isMessageKey, type Words } from '../text/words.ts';
import type { Registry } from './registry.ts';

/** `one`: what one of its entries is called; `many`: the registry as a whole. Its id where nobody gave it words. */
export function registryName({ id }: Pick<Registry, 'id'>, words: Words, which: 'one' | 'many'): string {
  return spoken([`registry.${id}.${which}`], words) ?? id;
}

/** The label of a field, or of `id`, `language` or `audience` of every entry; its id where nobody gave it words. */
export function fieldName(registry: Pick<Registry, 'id'>, field: string, words: Words): string {
  const keys = [
    `registry.${registry.id}.${field}`,
    `registry.field.${field}`,
    `registry.column.${field}`,
    `field.${field}.label`,
  ];
  return spoken(keys, words) ?? field;
}

/** The label of a part of an item of `field`. */
export function partName(registry: Pick<Registry, 'id'>, field: string, part: string, words: Words): string {
  const path = `${field}.${part}`;
  return (
    spoken([`registry.${registry.id}.${path}`, `registry.field.${path}`, `field.${path}.label`], words) ??
    part
  );
}

function spoken(keys: readonly string[], words: Words): string | undefined {
  const key = keys.find(isMessageKey);
  return key === undefined ? undefined : words(key);
}
