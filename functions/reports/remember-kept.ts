/** The ledger remembers which objects must stay, so that one that is gone as a whole is missed. */
import { keptStream } from '../../shared/activities/kept-stream.ts';
import type { Clock, Ledger, ObjectInfo, Revision } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';
import { systemReason } from '../../shared/text/system-reason.ts';

/** What is remembered of an object. */
export type Kept = Pick<ObjectInfo, 'key' | 'sha256'>;

/**
 * Remember an object that must stay: a snapshot, or the manifest that names every file of its set. Problem
 * `object-differs` where other bytes are remembered under its key.
 */
export async function rememberKept(
  { clock, ledger }: { readonly clock: Clock; readonly ledger: Ledger },
  { key, sha256 }: Kept,
  by: string,
): Promise<void> {
  const stream = keptStream(key);
  const state: Kept = { key, sha256 };
  const [known] = await ledger.newest([stream]);
  if (known !== undefined) {
    mustAgree(known, state);
    return;
  }
  const at = clock().toISOString();
  const [outcome] = await ledger.append([
    { stream, revision: 1, at, by, reason: systemReason('file-kept'), state },
  ]);
  // Who loses a race here remembers the same object as the other: objects never change.
  if (outcome?.kind !== 'appended') mustAgree(outcome?.newest, state);
}

function mustAgree(known: Revision | undefined, { key, sha256 }: Kept): void {
  if ((known?.state as Kept | undefined)?.sha256 !== sha256) throw new Problem('object-differs', { key });
}
