/** The gate of confidentiality for entries: what of one a class of reader may see. */
import { type Audience, audienceNamed, mayShow } from '../people/audience.ts';
import type { RegistryEntry } from './entry.ts';
import { findRegistry } from './registries.ts';

/** Whether `reader` may see all these fields of a registry: what is counted over others would tell of them, or say none. */
export function mayCountOver(registry: string, named: readonly string[], reader: Audience): boolean {
  const fields = findRegistry(registry)?.fields ?? [];
  return fields.every(({ audience = 'public', id }) => !named.includes(id) || mayShow(audience, reader));
}

/**
 * The part of `entry` that `reader` may see: undefined where it is not for that class, else the entry without the fields whose
 * class is narrower. Fields that no registry knows any more are for nobody outside.
 */
export function visibleEntry<T extends Pick<RegistryEntry, 'registry' | 'audience' | 'values'>>(
  entry: T,
  reader: Audience,
): T | undefined {
  if (!mayShow(audienceNamed(entry.audience), reader)) return undefined;
  if (reader === 'internal') return entry;
  const fields = findRegistry(entry.registry)?.fields ?? [];
  const shown = new Set(
    fields.filter(({ audience = 'public' }) => mayShow(audience, reader)).map(({ id }) => id),
  );
  const values = Object.entries(entry.values);
  if (values.every(([id]) => shown.has(id))) return entry;
  return { ...entry, values: Object.fromEntries(values.filter(([id]) => shown.has(id))) };
}
