/** The ledger remembers which snapshots and report sets were kept, so that one that is gone as a whole is missed. */

import { type Kept, rememberKept as remember } from '../functions/reports/remember-kept.ts';
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
      const { key, sha256 } = state;
      const found = await objects.head(key);
      if (found === undefined) yield { fault: 'file-missing', where: key };
      else if (found.sha256 !== sha256)
        yield { fault: 'file-hash', where: key, expected: sha256, found: found.sha256 };
    }
  }
}
