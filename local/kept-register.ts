/** The ledger remembers which snapshots, report sets and circular letters were kept, so that one that is gone as a whole is missed. */

import { type Kept, rememberKept as remember } from '../functions/reports/remember-kept.ts';
import { letterKey, postedLetters } from '../shared/consultations/papers/posted-letter.ts';
import type { ReportFault } from '../shared/reports/report-fault.ts';
import { pagesUnder } from '../shared/store/pages.ts';
import type { Ledger, Objects } from '../shared/store/ports.ts';
import { operator } from './command.ts';
import type { Workspace } from './workspace.ts';

/** {@link remember} of whoever works at this machine. Problem `object-differs`. */
export function rememberKept(workspace: Pick<Workspace, 'clock' | 'ledger'>, kept: Kept): Promise<void> {
  return remember(workspace, { key: kept.key, sha256: kept.sha256 }, operator());
}

/** Faults of what is remembered: gone, or with other bytes. */
export async function* verifyRemembered(ledger: Ledger, objects: Objects): AsyncGenerator<ReportFault> {
  for await (const page of pagesUnder<Kept>(ledger, 'kept', 500)) {
    for (const { state } of page) {
      yield* faultsOf(state, objects);
    }
  }
  for (const letter of await postedLetters(ledger)) {
    for (const { name, sha256 } of letter.files) {
      yield* faultsOf({ key: letterKey(letter, name), sha256 }, objects);
    }
  }
}

async function* faultsOf({ key, sha256 }: Kept, objects: Objects): AsyncGenerator<ReportFault> {
  const found = await objects.head(key);
  if (found === undefined) yield { fault: 'file-missing', where: key };
  else if (found.sha256 !== sha256)
    yield { fault: 'file-hash', where: key, expected: sha256, found: found.sha256 };
}
