/** A job of intake as the pages of uploads know it. */
import type { IntakeJob, JobState } from '../../shared/jobs/job.ts';
import { jobState } from '../../shared/jobs/job-states.ts';
import type { Actor } from '../../shared/people/actor.ts';
import { demand } from '../../shared/people/permission.ts';
import type { Ledger } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';
import type { IntakeResult } from '../intake/intake-result.ts';

export type UploadState = JobState & { readonly job: IntakeJob };

/** Whether the job takes a file in. */
export function isUpload(state: JobState): state is UploadState {
  return state.job.kind === 'intake';
}

/** The upload `id`, for its sender and the secretariat. @throws Problem `not-found`. */
export async function readUpload(ledger: Ledger, actor: Actor, id: string): Promise<UploadState> {
  const state = /^[0-9a-f]{32}$/.test(id) ? await jobState(id, ledger) : undefined;
  if (state === undefined || !isUpload(state)) throw new Problem('not-found');
  demand(actor, 'upload.read', { kind: 'upload', by: state.job.by });
  return state;
}

/** What came out of it. @throws Problem `not-found` as long as nothing did. */
export function resultOf(state: UploadState): IntakeResult {
  if (state.state !== 'done' || state.result === undefined) throw new Problem('not-found');
  return state.result as IntakeResult;
}
