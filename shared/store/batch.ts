/** What every ledger checks and cuts the same way: batches of drafts, pages of a list, keys of a state. */
import type { KeysOf, RevisionDraft } from './ports.ts';

const DEFAULT_LIMIT = 100;
const LARGEST_LIMIT = 1000;

/** Refuse a batch that holds a stream twice. @throws RangeError: a mistake of the caller, not of its data. */
export function checkBatch(drafts: readonly RevisionDraft[]): void {
  if (new Set(drafts.map((draft) => draft.stream)).size === drafts.length) return;
  throw new RangeError('a batch holds a stream once at most');
}

/** The exact text of a state. @throws TypeError when the state has no JSON text. */
export function bodyOf(state: unknown): string {
  const body: string | undefined = JSON.stringify(state);
  if (body === undefined) throw new TypeError('a state must be JSON');
  return body;
}

/** The look-up keys of a state, each once, in order, so that two lists can be compared as text. */
export function sortedKeys(keysOf: KeysOf, stream: string, state: unknown): readonly string[] {
  return [...new Set(keysOf(stream, state))].sort();
}

/** A page size between 1 and 1000; 100 when none is asked for. */
export function pageLimit(limit: number | undefined): number {
  return Math.min(Math.max(1, Math.trunc(limit ?? DEFAULT_LIMIT)), LARGEST_LIMIT);
}
