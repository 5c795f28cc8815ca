/** The gate of confidentiality for entries of registries: what of one a class of reader may see. */
import type { Audience } from '../activities/field.ts';
import { audienceNamed, mayShow } from '../people/audience.ts';
import { findRegistry } from '../registries/registries.ts';
import type { RegisteredEntry } from './registered.ts';

/** The part of `entry` that `reader` may see; undefined where it is not for that class, or of no registry that is known. */
export function visibleRegistered(entry: RegisteredEntry, reader: Audience): RegisteredEntry | undefined {
  const registry = findRegistry(entry.registry);
  if (registry === undefined || !mayShow(audienceNamed(entry.audience), reader)) return undefined;
  const hidden = registry.fields.filter(({ audience = 'public' }) => !mayShow(audience, reader));
  if (!hidden.some(({ id }) => entry.values[id] !== undefined)) return entry;
  const names = new Set(hidden.map(({ id }) => id));
  const values = Object.fromEntries(Object.entries(entry.values).filter(([id]) => !names.has(id)));
  return { ...entry, values };
}
