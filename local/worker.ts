/** The worker of one machine: takes jobs from the data folder's queue until it is asked to stop. */
import { setTimeout } from 'node:timers/promises';
import { workOff } from '../functions/jobs/work-off.ts';
import { jobHandlers } from './job-handlers.ts';
import type { Workspace } from './workspace.ts';

/** Milliseconds between two looks at an empty queue. */
const PAUSE = 300;

/** Work until `signal`; a job that is under way then is ended first. What a dead worker left is taken up again at once. */
export async function work(
  workspace: Workspace,
  signal: AbortSignal,
  logFault: (job: string, error: unknown) => void,
): Promise<void> {
  workspace.queue.release();
  const handlers = jobHandlers(workspace);
  while (!signal.aborted) {
    await workOff(workspace, handlers, (error, id) => logFault(id, error));
    await setTimeout(PAUSE, undefined, { signal }).catch(() => undefined);
  }
}
