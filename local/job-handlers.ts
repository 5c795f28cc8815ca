/** What does each kind of work on one machine. */
import { join } from 'node:path';
import { FINDINGS_FOLDER } from '../functions/intake/findings-log.ts';
import { intakeOnDisk } from '../functions/intake/intake-on-disk.ts';
import type { JobHandlers } from '../functions/jobs/work-off.ts';
import { runReportOrder } from '../functions/reports/run-report-order.ts';
import { codeVersion } from './code-version.ts';
import { programHash } from './program-hash.ts';
import { requireNoRestore } from './restore-mark.ts';
import type { Workspace } from './workspace.ts';

/** The handlers over a data folder. */
export function jobHandlers(workspace: Workspace): JobHandlers {
  const intake = intakeOnDisk(workspace, join(workspace.directory, FINDINGS_FOLDER));
  return {
    async intake(job, tell, turn) {
      await requireNoRestore(workspace.ledger);
      return intake(job, tell, turn);
    },
    report: async (job, tell) => {
      await requireNoRestore(workspace.ledger);
      return runReportOrder(job, tell, { ...workspace, code: codeVersion(), program: programHash() });
    },
  };
}
