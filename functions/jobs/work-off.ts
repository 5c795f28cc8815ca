/** Takes jobs from the queue, one at a time, and tells the ledger how each of them goes. */
import type { Job, JobState } from '../../shared/jobs/job.ts';
import { type JobPorts, jobState, problemOf, writeState } from '../../shared/jobs/job-states.ts';
import type { Message } from '../../shared/store/ports.ts';

/** Told by a handler how far it has come; what comes more often than twice a second is not written. */
export type TellProgress = (done: number, total: number) => Promise<void>;

/** What does the work of each kind; gives back what the page that waits will show (JSON). Must bear to be run twice. */
export type JobHandlers = {
  readonly [K in Job['kind']]: (job: Extract<Job, { kind: K }>, tell: TellProgress) => Promise<unknown>;
};

/** A job comes back to the queue when its worker has been silent for so long. */
const HIDDEN_SECONDS = 300;
const ATTEMPTS = 3;
const TOLD_EVERY_MS = 500;

/**
 * Do what waits in the queue, oldest first, and give the number of jobs that were ended. An error that nobody foresaw is
 * given to `onError` and fails the job: it is never thrown, never shown.
 */
export async function workOff(
  ports: JobPorts,
  handlers: JobHandlers,
  onError: (error: unknown, id: string) => void,
): Promise<number> {
  let ended = 0;
  for (;;) {
    const [message] = await ports.queue.receive(1, HIDDEN_SECONDS);
    if (message === undefined) return ended;
    await runOne(message, ports, handlers, onError);
    await ports.queue.done(message);
    ended++;
  }
}

async function runOne(
  message: Message,
  ports: JobPorts,
  handlers: JobHandlers,
  onError: (error: unknown, id: string) => void,
): Promise<void> {
  const { attempt, body, id } = message;
  const job = body as Job;
  const known = await jobState(id, ports.ledger);
  // Delivered twice: what is done stays done.
  if (known?.state === 'done') return;
  const progress = { done: 0, total: 0 };
  const write = (state: Omit<JobState, 'job' | 'done' | 'total'>): Promise<void> =>
    writeState(id, { job, ...progress, ...state }, ports);
  const end = await toTheEnd();
  await ports.queue.ending?.(message);
  await write(end);

  async function toTheEnd(): Promise<Omit<JobState, 'job' | 'done' | 'total'>> {
    try {
      return { state: 'done', result: await doIt() };
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code === 'internal') onError(error, id);
      return { state: 'failed', problem };
    }
  }

  async function doIt(): Promise<unknown> {
    if (attempt > ATTEMPTS) throw new Error(`job ${id} was begun ${ATTEMPTS} times and never ended`);
    await write({ state: 'running' });
    let told = ports.clock().getTime();
    const tell: TellProgress = async (done, total) => {
      Object.assign(progress, { done, total });
      const now = ports.clock().getTime();
      if (now - told < TOLD_EVERY_MS) return;
      told = now;
      await write({ state: 'running' });
    };
    return handle(job, tell, handlers);
  }
}

function handle(job: Job, tell: TellProgress, handlers: JobHandlers): Promise<unknown> {
  switch (job.kind) {
    case 'intake':
      return handlers.intake(job, tell);
    case 'report':
      return handlers.report(job, tell);
  }
}
