/** Intake on a machine with a disk: findings and what does not fit in memory lie in files that go when the job ends. */
import { randomUUID } from 'node:crypto';
import type { JobHandlers } from '../jobs/work-off.ts';
import { openFindingsLog } from './findings-log.ts';
import { isOfEntries, runEntriesJob } from './run-entries-job.ts';
import { type IntakeJobPorts, runIntakeJob } from './run-intake-job.ts';
import { scratchFile } from './scratch-file.ts';

let serial = 0;

/** The handler of intake jobs; `directory` takes the findings of jobs under way. */
export function intakeOnDisk(
  ports: Pick<IntakeJobPorts, 'clock' | 'identities' | 'ledger' | 'objects'>,
  directory: string,
): JobHandlers['intake'] {
  return async (job, tell, turn) => {
    const scratches: ReturnType<typeof scratchFile>[] = [];
    const scratch = () => {
      const room = scratchFile();
      scratches.push(room);
      return room;
    };
    const openLog = () => openFindingsLog(directory, `${process.pid}-${++serial}`);
    try {
      const all = { ...ports, newId: randomUUID, openLog, scratch };
      if (isOfEntries(job)) return await runEntriesJob(job, all);
      return await runIntakeJob(job, tell, { ...all, turn });
    } finally {
      for (const room of scratches) room.close();
    }
  };
}
