/** Facts of the entries that are held at hand, worked out once: each number that is asked for asks them of every entry. */
import type { CompiledEdition } from '../../shared/matrix/support.ts';
import { type EntryFacts, entryFacts } from '../../shared/reports/entry-facts.ts';
import type { SnapshotEntry } from '../../shared/reports/snapshot.ts';

interface Known {
  readonly compiled: CompiledEdition;
  readonly facts: EntryFacts;
}

/** Of entries that come and go nothing is kept: they would only burden the memory. */
const held = new WeakMap<SnapshotEntry, Known | undefined>();

/** Says that `entry` stays, so that its facts are worth keeping. */
export function holdFacts(entry: SnapshotEntry): void {
  held.set(entry, undefined);
}

/** The facts of an entry under a matrix edition, kept where the entry is. */
export function factsAtHand(entry: SnapshotEntry, compiled: CompiledEdition): EntryFacts {
  const known = held.get(entry);
  if (known?.compiled === compiled) return known.facts;
  const facts = entryFacts(entry, compiled);
  if (held.has(entry)) held.set(entry, { compiled, facts });
  return facts;
}
