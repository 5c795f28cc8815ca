/** The ledger remembers which snapshots and report sets were kept, so that one that is gone as a whole is missed. */

import { keptStream } from '../shared/activities/kept-stream.ts';
import type { ReportFault } from '../shared/reports/report-fault.ts';
import { pagesUnder } from '../shared/store/pages.ts';
import type { Ledger, ObjectInfo, Objects, Revision } from '../shared/store/ports.ts';
import { Problem } from '../shared/text/problem.ts';
import { operator } from './command.ts';
import type { Workspace } from './workspace.ts';

type Kept = Pick<ObjectInfo, 'key' | 'sha256'>;

/**
 * Remember an object that must stay: a snapshot, or the manifest that names every file of its set. Problem
 * `object-differs` where other bytes are remembered under its key.
 */
export async function rememberKept(
  { clock, ledger }: Pick<Workspace, 'clock' | 'ledger'>,
  { key, sha256 }: Kept,
): Promise<void> {
  const stream = keptStream(key);
  const state: Kept = { key, sha256 };
  const [known] = await ledger.newest([stream]);
  if (known !== undefined) {
    mustAgree(known, state);
    return;
  }
  const at = clock().toISOString();
  const [outcome] = await ledger.append([{ stream, revision: 1, at, by: operator(), reason: 'kept', state }]);
  // Who loses a race here remembers the same object as the other: objects never change.
  if (outcome?.kind !== 'appended') mustAgree(outcome?.newest, state);
}

function mustAgree(known: Revision | undefined, { key, sha256 }: Kept): void {
  if ((known?.state as Kept | undefined)?.sha256 !== sha256) throw new Problem('object-differs', { key });
}

/** Faults of what is remembered: gone, or with other bytes. */
export async function* verifyRemembered(ledger: Ledger, objects: Objects): AsyncGenerator<ReportFault> {
  for await (const page of pagesUnder<Kept>(ledger, 'kept', 500)) {
    for (const { state } of page) {
      const { key, sha256 } = state;
      const found = await objects.head(key);
      if (found === undefined) yield { fault: 'file-missing', where: key };
      else if (found.sha256 !== sha256)
        yield { fault: 'file-hash', where: key, expected: sha256, found: found.sha256 };
    }
  }
}
