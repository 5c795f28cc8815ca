/** The hash chain: what a revision's hash covers, so that every implementation and every verifier agrees on it. */
import { hash } from 'node:crypto';
import type { ChainFault, Revision } from './ports.ts';

/** Everything a hash covers: all of a revision but the hash itself and the parsed state. */
export type Hashed = Omit<Revision, 'state' | 'hash'>;

/**
 * SHA-256 (64 hex digits, lower case) over every field. The first line is a JSON array, so no two different field
 * lists have the same text; the body follows exactly as stored.
 */
export function hashOf({ previous, stream, revision, at, by, reason, body }: Hashed): string {
  return hash('sha256', `${JSON.stringify([previous, stream, revision, at, by, reason])}\n${body}`);
}

/** A revision whose state is parsed from `body` on first use, because many callers need only the text. */
export function lazyRevision(fields: Hashed & { readonly hash: string }): Revision {
  let parsed: { readonly state: unknown } | undefined;
  return {
    ...fields,
    get state(): unknown {
      parsed ??= { state: JSON.parse(fields.body) };
      return parsed.state;
    },
  };
}

/** What is wrong with `revision` as the successor of `before` (undefined: it should be the first of its stream). */
export function stepFaults(
  revision: Omit<Revision, 'state'>,
  before: Omit<Revision, 'state'> | undefined,
): readonly ChainFault[] {
  const at = { stream: revision.stream, revision: revision.revision };
  const faults: ChainFault[] = [];
  if (revision.revision !== (before?.revision ?? 0) + 1) faults.push({ ...at, fault: 'gap' });
  if (revision.previous !== (before?.hash ?? '')) faults.push({ ...at, fault: 'link' });
  if (revision.hash !== hashOf(revision)) faults.push({ ...at, fault: 'hash' });
  return faults;
}
