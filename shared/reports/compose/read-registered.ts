/** The entries of registries that a report is made from: they are few beside the activities, so they are held. */
import type { Audience } from '../../activities/field.ts';
import { visibleEntry } from '../../registries/visible-entry.ts';
import type { RegisteredEntry } from '../registered.ts';
import type { Snapshot } from '../snapshot.ts';

/** Those of `registries` that `audience` may see; nothing is read where none is asked for. */
export async function readRegistered(
  snapshot: Pick<Snapshot, 'registries'>,
  audience: Audience,
  registries: readonly string[],
): Promise<readonly RegisteredEntry[]> {
  const found: RegisteredEntry[] = [];
  if (registries.length === 0) return found;
  for await (const entry of snapshot.registries?.() ?? []) {
    if (!registries.includes(entry.registry)) continue;
    const seen = visibleEntry(entry, audience);
    if (seen !== undefined) found.push(seen);
  }
  return found;
}
