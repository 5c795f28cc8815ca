/** Registries and entries by the names in an address, and who may add to one. */

import type { Actor } from '../../shared/people/actor.ts';
import { may } from '../../shared/people/permission.ts';
import type { EntryThing } from '../../shared/people/thing.ts';
import { ownLines } from '../../shared/record-form/open-record.ts';
import { isEntryId, type RegistryEntry } from '../../shared/registries/entry.ts';
import { WRITTEN_REGISTRIES } from '../../shared/registries/registries.ts';
import type { Registry } from '../../shared/registries/registry.ts';
import { readEntry } from '../../shared/registries/write-entry.ts';
import type { Ledger, Revision } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';

/** @throws Problem `not-found` for a name that no registry has that people write. */
export function registryNamed(id: string): Registry {
  const found = WRITTEN_REGISTRIES.find((each) => each.id === id);
  if (found === undefined) throw new Problem('not-found');
  return found;
}

/** The newest revision, withdrawn or not. @throws Problem `not-found`. */
export async function knownEntry(
  ledger: Pick<Ledger, 'newest'>,
  registry: Registry,
  id: string,
): Promise<Revision<RegistryEntry>> {
  const found = isEntryId(id) ? await readEntry(ledger, registry, id) : undefined;
  if (found === undefined) throw new Problem('not-found');
  return found;
}

/** The registry, for who may make an entry of it. @throws Problem `sign-in-needed`, `forbidden`. */
export function demandAdding(actor: Actor, registry: Registry): Registry {
  if (actor.kind === 'public') throw new Problem('sign-in-needed');
  if (!mayAddTo(actor, registry)) throw new Problem('forbidden');
  return registry;
}

/** Whether there is any entry of the registry that `actor` may make: of one of its lines, units or Sectors. */
export function mayAddTo(actor: Actor, { audience, writers }: Registry): boolean {
  const isShared = writers === 'lines' && actor.kind !== 'public';
  const [unit] = isShared ? actor.units : [];
  const thing: EntryThing = {
    kind: 'entry',
    audience,
    lines: isShared ? ownLines(actor) : [],
    unit,
    sectors: isShared ? actor.sectors : [],
  };
  return may(actor, 'entry.write', thing);
}
