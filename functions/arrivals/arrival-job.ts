/** The job that a file becomes once it is known to be clean. */

import type { IntakeJob } from '../../shared/jobs/job.ts';
import { uploadName } from '../intake/upload-name.ts';
import type { Arrival } from './arrival.ts';

/** What the keys of a ticket's file begin with, where uploads are kept. */
export function uploadFolder(ticket: string): string {
  return `uploads/${ticket}/`;
}

/** One ticket and one name are one job, however often the file is sent. */
export function arrivalJob({ file, period, registry, sender, ticket }: Arrival): IntakeJob {
  const name = uploadName(file);
  return {
    kind: 'intake',
    upload: `${uploadFolder(ticket)}${name}`,
    file: name,
    profile: 'annual',
    ...(period === undefined ? {} : { period }),
    ...(registry === undefined ? {} : { registry }),
    by: sender.id,
    ...(sender.kind === 'machine' ? { sender: 'machine' as const } : {}),
  };
}
