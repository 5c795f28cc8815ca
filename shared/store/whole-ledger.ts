/**
 * A ledger as a whole, for who moves it elsewhere: every revision with its hash as it stands, and the register of ids. Handed to
 * operators' commands only; what the application may do with a ledger is its port.
 */
import { hash } from 'node:crypto';
import { hashOf } from './chain.ts';
import { type Head, tallyHead } from './head.ts';
import type { Revision } from './ports.ts';

/** A revision as it is stored: its text, not what the text says. */
export type StoredRevision = Omit<Revision, 'state'>;

/** One line of the register of ids. */
export interface IdentityEntry {
  readonly number: number;
  /** The outside key. */
  readonly key: string;
}

export interface WholeLedger {
  /** Every revision; those of a stream together, the first one first. Streams come in an order of the store's own. */
  revisions(): AsyncIterable<StoredRevision>;
  identities(): AsyncIterable<IdentityEntry>;
  /**
   * Take revisions over as they stand; what is there already stays. Look-up keys are made by the ledger's `rebuild` afterwards.
   * Problem `copy-differs` where another revision stands in the place of one.
   */
  take(revisions: readonly StoredRevision[]): Promise<void>;
  /** The same for the register. Problem `id-taken` where a key or a number belongs to another. */
  takeIdentities(entries: readonly IdentityEntry[]): Promise<void>;
}

/** Sums over all that a ledger holds, which do not depend on the order in which it is read. */
export interface LedgerSums {
  readonly revisions: Head;
  readonly identities: Head;
}

/** The same for two ledgers only where they hold the same, text for text. */
export async function sumLedger(whole: Pick<WholeLedger, 'identities' | 'revisions'>): Promise<LedgerSums> {
  const revisions = tallyHead();
  // Its own hash, and that of what stands there now: they differ where a text was erased.
  for await (const each of whole.revisions()) revisions.add(hash('sha256', `${each.hash} ${hashOf(each)}`));
  const identities = tallyHead();
  for await (const { key, number } of whole.identities())
    identities.add(hash('sha256', JSON.stringify([number, key])));
  return { revisions: revisions.head(), identities: identities.head() };
}
