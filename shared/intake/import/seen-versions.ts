/** From a stream's history: which versions the sender of a file has seen, and what others have changed since. */
import type { Revision } from '../../store/ports.ts';
import { fieldOf, sameValue } from './merge-versions.ts';

/** What the ledger knows of one half of a record. */
export interface KnownHalf<T> {
  readonly newest?: Revision<T> | undefined;
  /** Versions that the sender has seen. */
  readonly seen: readonly T[];
  /** Fields that someone else changed after the sender had seen them. */
  readonly foreign: ReadonlySet<string>;
}

export interface SeenOptions {
  /** Revision that the row was filled from; 0 = it did not exist. */
  readonly base: number;
  readonly fields: readonly string[];
  /** Whether a revision came out of an earlier sending of the same file by the same person. */
  readonly isOwn: (revision: Revision) => boolean;
}

/**
 * The version the row was filled from and the last one that the same file made; and each field whose last change after
 * the first of these was somebody else's. So a sender may correct and send again, and still overwrites nobody.
 */
export function seenVersions<T extends object>(
  history: readonly Revision<T>[],
  { base, fields, isOwn }: SeenOptions,
): Pick<KnownHalf<T>, 'foreign' | 'seen'> {
  const filledFrom = history.find(({ revision }) => revision === base);
  const own = history.findLast(isOwn);
  const foreign = new Set<string>();
  let before = filledFrom?.state;
  for (const step of history) {
    if (step.revision <= (filledFrom?.revision ?? 0)) continue;
    for (const field of fields) {
      if (sameValue(absent(fieldOf(step.state, field)), absent(fieldOf(before, field)))) continue;
      if (isOwn(step)) foreign.delete(field);
      else foreign.add(field);
    }
    before = step.state;
  }
  const seen = [filledFrom, own].flatMap((revision) => revision?.state ?? []);
  return { seen, foreign };
}

/** A list without entries says as little as no list. */
function absent(value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
