/** What does each kind of work on one machine. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { runIntakeJob } from '../functions/intake/run-intake-job.ts';
import type { JobHandlers } from '../functions/jobs/work-off.ts';
import { runReportJob } from '../functions/reports/run-report-job.ts';
import { codeVersion } from './code-version.ts';
import { FINDINGS_FOLDER, openFindingsLog } from './findings-log.ts';
import { requireNoRestore } from './restore-mark.ts';
import { scratchFile } from './scratch-file.ts';
import type { Workspace } from './workspace.ts';

let serial = 0;

/** The handlers over a data folder. */
export function jobHandlers(workspace: Workspace): JobHandlers {
  return {
    async intake(job, tell) {
      await requireNoRestore(workspace.ledger);
      const scratches: ReturnType<typeof scratchFile>[] = [];
      const scratch = () => {
        const room = scratchFile();
        scratches.push(room);
        return room;
      };
      const openLog = () =>
        openFindingsLog(join(workspace.directory, FINDINGS_FOLDER), `${process.pid}-${++serial}`);
      try {
        return await runIntakeJob(job, tell, { ...workspace, newId: randomUUID, openLog, scratch });
      } finally {
        for (const room of scratches) room.close();
      }
    },
    report: async (job, tell) => {
      await requireNoRestore(workspace.ledger);
      return runReportJob(job, tell, { ...workspace, code: codeVersion() });
    },
  };
}
