/** The life of a job in the ledger: ordered, running, done or failed. Each step is a revision, so nothing is forgotten. */

import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Clock, Ledger, Queue } from '../store/ports.ts';
import { isProblem, Problem } from '../text/problem.ts';
import { systemReason } from '../text/system-reason.ts';
import { type Job, type JobPlace, type JobState, jobStream } from './job.ts';

export interface JobPorts {
  readonly ledger: Ledger;
  readonly queue: Queue;
  readonly clock: Clock;
}

/** Who writes what the system does by itself. */
export const WORKER = 'worker';

/** Times that the end of a job is written anew when another state came first. */
const ATTEMPTS = 3;

/** The id of a job: the hash of what is asked, so that the same order twice is one job. */
export function jobId(job: Job): string {
  return createHash('sha256')
    .update(canonicalize(job) ?? '')
    .digest('hex')
    .slice(0, 32);
}

/** Put a job in the queue and give its id; one that is under way or done stays as it is, one that failed is tried again. */
export async function orderJob(job: Job, ports: JobPorts): Promise<string> {
  const id = jobId(job);
  const known = await jobState(id, ports.ledger);
  if (known === undefined || known.state === 'failed') {
    await writeState(id, { job, state: 'waiting', done: 0, total: 0 }, { ...ports, by: job.by });
  }
  if (known === undefined || known.state !== 'done') await ports.queue.send(id, job);
  return id;
}

/** How far the job has come; undefined where there is none of this id. */
export async function jobState(id: string, ledger: Ledger): Promise<JobState | undefined> {
  const [newest] = await ledger.newest([jobStream(id)]);
  return newest?.state as JobState | undefined;
}

/** What a failed job shows: a problem's own code, and nothing of an error that nobody foresaw. */
export function problemOf(error: unknown): NonNullable<JobState['problem']> {
  return isProblem(error) ? { code: error.code, params: error.params } : { code: 'internal', params: {} };
}

/**
 * Append the job's next state. Progress of a worker that lost its place to another one is not heard; how a job ended is written
 * after whatever came between, so that its message is never taken from the queue over a job that seems to run. What is done
 * stays done, and no turn goes back to an earlier one.
 * @throws Problem `revision-conflict` when an end can't be written either: the message then comes back.
 */
export async function writeState(
  id: string,
  state: JobState,
  { by = WORKER, clock, ledger }: Pick<JobPorts, 'clock' | 'ledger'> & { readonly by?: string },
): Promise<void> {
  const isEnd = state.state === 'done' || state.state === 'failed';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const [newest] = await ledger.newest([jobStream(id)]);
    const known = newest?.state as JobState | undefined;
    if (known?.state === 'done') return;
    const next = state.state === 'running' ? withPlace(state, known?.place) : state;
    if (await appendState(id, next, { by, clock, ledger, after: newest?.revision ?? 0 })) return;
    if (!isEnd) return;
  }
  throw new Problem('revision-conflict');
}

/**
 * Move the job on to the turn of `state.place`. False where another worker has moved it already, or the job has ended: whoever
 * asked then has nothing more to do.
 * @throws Problem `revision-conflict` when it can't be written: the message then comes back.
 */
export async function movePlace(
  id: string,
  state: JobState & { readonly place: JobPlace },
  { clock, ledger }: Pick<JobPorts, 'clock' | 'ledger'>,
): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const [newest] = await ledger.newest([jobStream(id)]);
    const known = newest?.state as JobState | undefined;
    if (known?.state !== 'running' || (known.place?.turn ?? 0) !== state.place.turn - 1) return false;
    if (await appendState(id, state, { by: WORKER, clock, ledger, after: newest?.revision ?? 0 }))
      return true;
  }
  throw new Problem('revision-conflict');
}

function withPlace(state: JobState, place: JobPlace | undefined): JobState {
  return place === undefined || place.turn < (state.place?.turn ?? 0) ? state : { ...state, place };
}

interface AppendState extends Pick<JobPorts, 'clock' | 'ledger'> {
  readonly by: string;
  /** The newest revision that is known. */
  readonly after: number;
}

async function appendState(
  id: string,
  state: JobState,
  { after, by, clock, ledger }: AppendState,
): Promise<boolean> {
  const at = clock().toISOString();
  const reason = systemReason('job-step', { state: state.state });
  const [outcome] = await ledger.append([
    { stream: jobStream(id), revision: after + 1, at, by, reason, state },
  ]);
  return outcome?.kind === 'appended';
}
