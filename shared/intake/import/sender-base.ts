/** From a stream's history: what the sender of a file knew of a record, and what others have changed since. */
import type { Revision } from '../../store/ports.ts';
import { fieldOf, sameValue } from './merge-versions.ts';

/** What the ledger knows of one half of a record. */
export interface KnownHalf<T> {
  readonly newest?: Revision<T> | undefined;
  /** What the sender knew: absent where the file does not say what it was filled from, and so is the whole truth. */
  readonly base?: T | undefined;
  /** Fields that someone else changed after the sender had seen them. */
  readonly foreign: ReadonlySet<string>;
}

export interface BaseOptions {
  /** Revision that the row was filled from; 0 = it did not exist. */
  readonly revision: number;
  readonly fields: readonly string[];
  /** Whether a revision came out of an earlier sending of the same row (own-sending.ts). */
  readonly isOwn: (revision: Revision) => boolean;
}

/**
 * Field by field: the value of the revision that the row was filled from, or the later one that its own
 * earlier sending gave it. So a sender may correct and send again, and still overwrites nobody.
 */
export function senderBase<T extends object>(
  history: readonly Revision<T>[],
  { fields, isOwn, revision }: BaseOptions,
): Required<Pick<KnownHalf<T>, 'base' | 'foreign'>> {
  const filledFrom = history.find((step) => step.revision === revision);
  const base: Record<string, unknown> = { ...filledFrom?.state };
  const foreign = new Set<string>();
  let before: object | undefined = filledFrom?.state;
  for (const step of history) {
    if (step.revision <= (filledFrom?.revision ?? 0)) continue;
    for (const field of fields) {
      const value = fieldOf(step.state, field);
      if (sameValue(value, fieldOf(before, field))) continue;
      if (isOwn(step)) {
        base[field] = value;
        foreign.delete(field);
      } else foreign.add(field);
    }
    before = step.state;
  }
  return { base: base as T, foreign };
}
