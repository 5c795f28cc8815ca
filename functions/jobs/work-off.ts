/** Takes jobs from the queue, one at a time, and tells the ledger how each of them goes. */
import type { Job, JobPlace, JobState } from '../../shared/jobs/job.ts';
import { type JobPorts, jobState, movePlace, problemOf, writeState } from '../../shared/jobs/job-states.ts';
import type { Message } from '../../shared/store/ports.ts';
import { type GoesOn, isGoesOn } from './goes-on.ts';

/** Told by a handler how far it has come; what comes more often than twice a second is not written. */
export type TellProgress = (done: number, total: number) => Promise<void>;

/** What a message asks of a handler. */
export interface Turn {
  /** Id of the job. */
  readonly id: string;
  /** The part that is to be done; absent in the message of the order itself. */
  readonly part: string | undefined;
  /** Where the turns before came to. */
  readonly place: JobPlace | undefined;
  /** Whether there is time for more: a function on AWS ends after fifteen minutes. */
  readonly hasTime: () => boolean;
}

/**
 * What does the work of each kind; gives back what the page that waits will show (JSON), or `goesOn(…)` for what others are to
 * do. Must bear to be run twice.
 */
export type JobHandlers = {
  readonly [K in Job['kind']]: (
    job: Extract<Job, { kind: K }>,
    tell: TellProgress,
    turn: Turn,
  ) => Promise<unknown>;
};

/** Between the id of a job and the name of a part, in the id of a message. */
const OF_PART = '#';

interface WorkPorts extends JobPorts {
  /** Absent where a worker has all the time that it needs. */
  readonly hasTime?: () => boolean;
}

/** A job comes back to the queue when its worker has been silent for so long. */
const HIDDEN_SECONDS = 300;
const ATTEMPTS = 3;
const TOLD_EVERY_MS = 500;

/**
 * Do what waits in the queue, oldest first, and give the number of jobs that were ended. An error that nobody foresaw is
 * given to `onError` and fails the job: it is never thrown, never shown.
 */
export async function workOff(
  ports: WorkPorts,
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
  ports: WorkPorts,
  handlers: JobHandlers,
  onError: (error: unknown, id: string) => void,
): Promise<void> {
  const { attempt, body } = message;
  const { part, ...job } = body as Job & { readonly part?: string };
  const [id = ''] = message.id.split(OF_PART);
  const known = await jobState(id, ports.ledger);
  // Delivered twice: what is done stays done; and no part goes on with what has failed.
  if (known?.state === 'done' || (part !== undefined && known?.state === 'failed')) return;
  const progress = { done: known?.done ?? 0, total: known?.total ?? 0 };
  const write = (state: Omit<JobState, 'job' | 'done' | 'total'>): Promise<void> =>
    writeState(id, { job, ...progress, ...state }, ports);
  const end = await toTheEnd();
  if (isGoesOn(end)) {
    await handOn(end);
    return;
  }
  await ports.queue.ending?.(message);
  await write(end);

  async function toTheEnd(): Promise<Omit<JobState, 'job' | 'done' | 'total'> | GoesOn> {
    try {
      const result = await doIt();
      return isGoesOn(result) ? result : { state: 'done', result };
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
    const { hasTime = () => true } = ports;
    return handle(job, tell, { handlers, turn: { id, part, place: known?.place, hasTime } });
  }

  /** Who is killed in between comes back, finds the place moved on, and sends what is missing. */
  async function handOn({ parts, place }: GoesOn): Promise<void> {
    if (place !== undefined && !(await movePlace(id, { job, ...progress, state: 'running', place }, ports)))
      return;
    for (const each of parts) await ports.queue.send(`${id}${OF_PART}${each}`, { ...job, part: each });
  }
}

interface Handling {
  readonly handlers: JobHandlers;
  readonly turn: Turn;
}

function handle(job: Job, tell: TellProgress, { handlers, turn }: Handling): Promise<unknown> {
  switch (job.kind) {
    case 'intake':
      return handlers.intake(job, tell, turn);
    case 'report':
      return handlers.report(job, tell, turn);
  }
}
