/** A job of intake as the pages of uploads know it. */
import { fieldLabel } from '../../shared/intake/mark/finding-text.ts';
import type { IntakeJob, JobState } from '../../shared/jobs/job.ts';
import { jobState } from '../../shared/jobs/job-states.ts';
import type { Actor } from '../../shared/people/actor.ts';
import { demand } from '../../shared/people/permission.ts';
import { findRegistry } from '../../shared/registries/registries.ts';
import { fieldName } from '../../shared/registries/registry-words.ts';
import type { Ledger } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';
import type { Words } from '../../shared/text/words.ts';
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

/** The names of fields that findings of the file speak of, by their paths. */
export function fieldNames({ registry: id }: IntakeJob, words: Words): (field: string) => string {
  const registry = id === undefined ? undefined : findRegistry(id);
  if (registry === undefined) return (field) => fieldLabel(field, words);
  return (field) => fieldName(registry, field.split('.', 1)[0] ?? field, words);
}

/** How an upload stands for its sender: what was read may still have rows to mend. */
export type UploadStanding = UploadState['state'] | 'mend';

/** `mend` where it is done and some finding is more than a warning. */
export function uploadStanding({ result, state }: UploadState): UploadStanding {
  return state === 'done' && mustMend(result as IntakeResult | undefined) ? 'mend' : state;
}

/** Whether anything that the rules found keeps a row out, or a draft. */
export function mustMend(result: Pick<IntakeResult, 'rules'> | undefined): boolean {
  return result?.rules.some(({ severity }) => severity !== 'warning') ?? false;
}

/** What came out of it. @throws Problem `not-found` as long as nothing did. */
export function resultOf(state: UploadState): IntakeResult {
  if (state.state !== 'done' || state.result === undefined) throw new Problem('not-found');
  return state.result as IntakeResult;
}
