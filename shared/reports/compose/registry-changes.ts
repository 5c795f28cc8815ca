/** What differs between two readings of registries: a merge of two lists in the same order. */
import { findRegistry } from '../../registries/registries.ts';
import type { RegisteredEntry } from '../registered.ts';

export interface RegistryChange {
  readonly type: 'added' | 'changed' | 'removed';
  /** As it is now; what is gone as it was. */
  readonly entry: RegisteredEntry;
  /** Fields that differ, in the order of the registry. */
  readonly fields: readonly string[];
}

/** In order of registry and id. A revision that changed nothing that these readers may see is no change. */
export function registryChanges(
  before: readonly RegisteredEntry[],
  after: readonly RegisteredEntry[],
): readonly RegistryChange[] {
  const keyOf = ({ id, registry }: RegisteredEntry): string => `${registry}/${id}`;
  const old = new Map(before.map((entry) => [keyOf(entry), entry]));
  const now = new Set(after.map(keyOf));
  const changes = after.flatMap((entry): readonly RegistryChange[] => {
    const known = old.get(keyOf(entry));
    if (known === undefined) return [{ type: 'added', entry, fields: [] }];
    const isAsWas = known.revision[1] === entry.revision[1] && !isDerived(entry);
    const fields = isAsWas ? [] : differing(known, entry);
    return fields.length === 0 ? [] : [{ type: 'changed', entry, fields }];
  });
  const gone = before.filter((entry) => !now.has(keyOf(entry)));
  return [...changes, ...gone.map((entry): RegistryChange => ({ type: 'removed', entry, fields: [] }))].sort(
    (a, b) => (keyOf(a.entry) < keyOf(b.entry) ? -1 : 1),
  );
}

/** What is made of several records (a focal point of an assignment and a person) may differ at the same revision. */
function isDerived({ registry }: RegisteredEntry): boolean {
  return findRegistry(registry)?.derived === true;
}

function differing(old: RegisteredEntry, now: RegisteredEntry): readonly string[] {
  const fields = findRegistry(now.registry)?.fields ?? [];
  // Values are canonical, so equal ones have equal texts.
  return fields.flatMap(({ id }) =>
    JSON.stringify(old.values[id]) === JSON.stringify(now.values[id]) ? [] : [id],
  );
}
