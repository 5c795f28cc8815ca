/** An entry of a registry as a snapshot holds it. */
import type { RegistryEntry } from '../registries/entry.ts';

export interface RegisteredEntry extends Omit<RegistryEntry, 'withdrawn'> {
  /** Number and hash of the revision in the ledger. */
  readonly revision: readonly [revision: number, hash: string];
  /** The same of the person, for a focal point; older snapshots have none. */
  readonly holder?: readonly [revision: number, hash: string];
}

/** How documents name an entry beside their figures: `task/C5-GUIDE`. */
export function registeredId({ id, registry }: Pick<RegisteredEntry, 'id' | 'registry'>): string {
  return `${registry}/${id}`;
}
