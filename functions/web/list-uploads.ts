/** The files that a person has sent, and how far each has come. */
import type { JobState } from '../../shared/jobs/job.ts';
import { pagesUnder } from '../../shared/store/pages.ts';
import type { Ledger } from '../../shared/store/ports.ts';
import { isUpload, type UploadState } from './upload-state.ts';

export interface ListedUpload {
  readonly id: string;
  /** ISO 8601 instant of its newest step. */
  readonly at: string;
  readonly state: UploadState;
}

/** Newest first, `limit` at most. */
export async function listUploads(
  ledger: Ledger,
  person: string,
  limit: number,
): Promise<readonly ListedUpload[]> {
  const found: ListedUpload[] = [];
  for await (const page of pagesUnder<JobState>(ledger, `jobs/by/${person}`, 500)) {
    for (const { at, state, stream } of page) {
      if (isUpload(state)) found.push({ id: stream.slice('job/'.length), at, state });
    }
  }
  return found.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, limit);
}
