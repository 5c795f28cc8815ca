/** The life of a job in the ledger: ordered, running, done or failed. Each step is a revision, so nothing is forgotten. */

import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Clock, Ledger, Queue } from '../store/ports.ts';
import { isProblem, Problem } from '../text/problem.ts';
import { systemReason } from '../text/system-reason.ts';
import { type Job, type JobState, jobStream } from './job.ts';

export interface JobPorts {
  readonly ledger: Ledger;
  readonly queue: Queue;
  readonly clock: Clock;
}

/** Who writes what the system does by itself. */
const WORKER = 'worker';

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
 * after whatever came between, so that its message is never taken from the queue over a job that seems to run.
 * @throws Problem `revision-conflict` when an end can't be written either: the message then comes back.
 */
export async function writeState(
  id: string,
  state: JobState,
  { by = WORKER, clock, ledger }: Pick<JobPorts, 'clock' | 'ledger'> & { readonly by?: string },
): Promise<void> {
  const stream = jobStream(id);
  const isEnd = state.state === 'done' || state.state === 'failed';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    // Another worker that finished the same job has said it: what is done stays done.
    if (isEnd && (await jobState(id, ledger))?.state === 'done') return;
    const [head] = await ledger.heads([stream]);
    const at = clock().toISOString();
    const revision = (head?.revision ?? 0) + 1;
    const reason = systemReason('job-step', { state: state.state });
    const [outcome] = await ledger.append([{ stream, revision, at, by, reason, state }]);
    if (outcome?.kind === 'appended' || !isEnd) return;
  }
  throw new Problem('revision-conflict');
}
