/** A file that a page's form has sent to us: it is kept, and the job that takes it in is ordered. */
import { createHash } from 'node:crypto';
import type { IntakeJob } from '../../shared/jobs/job.ts';
import { orderJob } from '../../shared/jobs/job-states.ts';
import type { Queue } from '../../shared/store/ports.ts';
import type { Said } from '../arrivals/arrival.ts';
import { uploadName } from '../intake/upload-name.ts';
import type { WebPorts } from './web-ports.ts';

interface SentUpload extends Said {
  /** Signature of the person. */
  readonly by: string;
  /** Tells one sending of the form from another: sent twice, it is one upload. A form without it is another each time. */
  readonly form: unknown;
  readonly file: File;
}

/** Gives the id of the job. */
export async function orderUpload(
  { by, file, form, period, registry }: SentUpload,
  {
    clock,
    ledger,
    newId,
    objects,
    queue,
  }: Pick<WebPorts, 'clock' | 'ledger' | 'newId' | 'objects'> & { readonly queue: Queue },
): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sum = createHash('sha256')
    .update(`${by}\n${typeof form === 'string' ? form : newId()}\n${file.name}\n`)
    .update(bytes);
  const name = uploadName(file.name);
  const upload = `uploads/${sum.digest('hex').slice(0, 32)}/${name}`;
  await objects.putIfAbsent(upload, bytes);
  const job: IntakeJob = {
    ...{ kind: 'intake', upload, file: name, profile: 'annual' },
    ...(period === undefined ? {} : { period }),
    ...(registry === undefined ? {} : { registry }),
    by,
  };
  return orderJob(job, { clock, ledger, queue });
}
