/** A file lies in quarantine: its job waits until a scanner has put its tag on it, and is ordered, or refused, by what that says. */

import { type JobPorts, jobId, jobState, orderJob, writeState } from '../../shared/jobs/job-states.ts';
import type { ProblemCode } from '../../shared/text/problem.ts';
import { type Arrival, parseArrival } from './arrival.ts';
import { arrivalJob } from './arrival-job.ts';

/** How a scanner says what it found: the tag that it puts on objects, and what it says in it. */
export interface ScanRule {
  readonly tag: string;
  readonly clean: string;
  readonly infected: string;
}

/** An object in quarantine. */
export interface Quarantined {
  readonly key: string;
  readonly version?: string;
}

export interface ArrivalPorts extends JobPorts {
  readonly scan: ScanRule;
  /** Tags of the object; undefined where it is gone. Its bytes stay unread. */
  readonly tagsOf: (object: Quarantined) => Promise<Readonly<Record<string, string>> | undefined>;
  /** Copy the object, unread, to where uploads are kept; what lies there already stays. */
  readonly release: (object: Quarantined, key: string) => Promise<void>;
}

/** `waits`: no scanner has spoken yet. `gone`: its time in quarantine is over. `strange`: it was not sent by a form of ours. */
export type Settled = 'ordered' | 'refused' | 'waits' | 'known' | 'gone' | 'strange';

/** Bears to be asked again, twice at once, and in any order of events: the tag alone decides. */
export async function settleArrival(object: Quarantined, ports: ArrivalPorts): Promise<Settled> {
  const arrival = parseArrival(object.key);
  return arrival === undefined ? 'strange' : settle(object, arrival, ports);
}

async function settle(object: Quarantined, arrival: Arrival, ports: ArrivalPorts): Promise<Settled> {
  const { ledger, release, scan, tagsOf } = ports;
  const job = arrivalJob(arrival);
  const id = jobId(job);
  const known = await jobState(id, ledger);
  if (known !== undefined && known.state !== 'waiting') return 'known';
  // Its sender sees at once that it has arrived.
  const state = { job, done: 0, total: 0 } as const;
  if (known === undefined) await writeState(id, { ...state, state: 'waiting' }, { ...ports, by: job.by });
  const tags = await tagsOf(object);
  if (tags === undefined) return 'gone';
  const said = tags[scan.tag];
  if (said === undefined) return 'waits';
  if (said === scan.clean) {
    await release(object, job.upload);
    await orderJob(job, ports);
    return 'ordered';
  }
  const code: ProblemCode = said === scan.infected ? 'upload-infected' : 'upload-unchecked';
  await writeState(id, { ...state, state: 'failed', problem: { code, params: {} } }, ports);
  return 'refused';
}
