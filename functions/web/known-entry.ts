/** An entry of a registry by the name that an address gives it. */
import { isEntryId, type RegistryEntry } from '../../shared/registries/entry.ts';
import type { Registry } from '../../shared/registries/registry.ts';
import { readEntry } from '../../shared/registries/write-entry.ts';
import type { Ledger, Revision } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';

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
