/** Large files by programs: a form that leads past us, straight to where files wait to be checked, as pages have one. */
import { createRoute, z } from '@hono/zod-openapi';
import { jobId } from '../../../shared/jobs/job-states.ts';
import { signatureOf } from '../../../shared/people/actor.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { arrivalPrefix, type Sender } from '../../arrivals/arrival.ts';
import { arrivalJob } from '../../arrivals/arrival-job.ts';
import { LARGEST_ENTRIES } from '../../intake/largest-upload.ts';
import { uploadName } from '../../intake/upload-name.ts';
import { namedArrivalKey } from '../upload-door.ts';
import type { WebPorts } from '../web-ports.ts';
import { RegistryId } from './entry-schemas.ts';
import { answers, jsonBody, resource } from './operation.ts';
import { PERIOD_NAME } from './schemas.ts';
import { demandSending, spanOf } from './sending.ts';

const Asked = z
  .strictObject({
    /** Name of the file, with its ending. */
    name: z.string().min(1).max(120),
    period: z.string().regex(PERIOD_NAME).optional(),
    /** Where the file holds entries of a registry. */
    registry: RegistryId.optional(),
  })
  .openapi('UploadFormRequest');

const UploadForm = z
  .strictObject({
    /** Sent there by POST as multipart/form-data: all fields, then the bytes as the field `file`, last. */
    address: z.string(),
    fields: z.record(z.string(), z.string()),
    /** Bytes of the file, at most. */
    largest: z.int(),
    /** Seconds for which the form is good. */
    seconds: z.int(),
    /** Id of the job that takes the file in; it is known as soon as the file has come. */
    job: z.string(),
  })
  .openapi('UploadForm');

const open = createRoute({
  method: 'post',
  path: '/uploads/forms',
  operationId: 'openUploadForm',
  tags: ['uploads'],
  request: { body: jsonBody(Asked) },
  responses: answers({ 201: UploadForm }, [401, 403, 404, 415, 422]),
});

/** `POST /uploads/forms`. Problem `not-found` where no door leads past us: then the file is sent to `/uploads` itself. */
export function uploadForms({ newId, uploadDoor }: WebPorts) {
  const app = resource();

  app.openapi(open, async (c) => {
    const { name, period, registry } = c.req.valid('json');
    const actor = c.get('actor');
    demandSending(actor, registry);
    if (uploadDoor === undefined) throw new Problem('not-found');
    const sender: Sender = {
      kind: actor.kind === 'machine' ? 'machine' : 'person',
      id: signatureOf(actor),
    };
    const said = { ...spanOf(period), ...(registry === undefined ? {} : { registry }) };
    const arrival = { sender, ticket: newId(), file: uploadName(name), ...said };
    const largest = Math.min(
      uploadDoor.largest,
      registry === undefined ? uploadDoor.largest : LARGEST_ENTRIES,
    );
    const { address, fields } = await uploadDoor.open({
      prefix: arrivalPrefix(sender, arrival.ticket),
      largest,
    });
    return c.json(
      {
        address,
        // What was signed is the beginning of the key; with the file's own name the job is known beforehand.
        fields: { ...fields, key: namedArrivalKey(arrival) },
        largest,
        seconds: uploadDoor.seconds,
        job: jobId(arrivalJob(arrival)),
      },
      201,
    );
  });

  return app;
}
