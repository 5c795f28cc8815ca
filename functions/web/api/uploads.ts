/** Files of records: sent as they are or as a form, taken in by a job that tells how far it is. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { orderJob } from '../../../shared/jobs/job-states.ts';
import { signatureOf } from '../../../shared/people/actor.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { LARGEST_ENTRIES } from '../../intake/largest-upload.ts';
import { uploadName } from '../../intake/upload-name.ts';
import type { Env, WebPorts } from '../web-ports.ts';
import { RegistryId } from './entry-schemas.ts';
import { toldJob } from './jobs.ts';
import { answers, resource } from './operation.ts';
import { Job, PERIOD_NAME } from './schemas.ts';
import { demandSending, spanOf } from './sending.ts';

const Query = z.object({
  /** Name of the file, where the bytes are the body. */
  name: z.string().min(1).max(120).optional(),
  period: z.string().regex(PERIOD_NAME).optional(),
  /** Where the file holds entries of a registry. */
  registry: RegistryId.optional(),
});

const bytes = { schema: { type: 'string', format: 'binary' } } as const;

const send = createRoute({
  method: 'post',
  path: '/uploads',
  operationId: 'sendUpload',
  tags: ['uploads'],
  request: {
    query: Query,
    body: {
      required: true,
      content: {
        'application/octet-stream': bytes,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': bytes,
        'text/csv': bytes,
        'multipart/form-data': { schema: { type: 'object', properties: { file: bytes.schema } } },
      },
    },
  },
  responses: answers({ 202: Job }, [403, 409, 413]),
});

/**
 * `POST /uploads`, the bytes as they are or a form. Asks whether the actor may send such a file; answers 202 with the job that
 * takes it in.
 */
export function uploads({ clock, ledger, newId, objects, queue }: WebPorts) {
  const app = resource();

  app.openapi(send, async (c) => {
    const actor = c.get('actor');
    const by = signatureOf(actor);
    const { name, period, registry } = c.req.valid('query');
    demandSending(actor, registry);
    if (queue === undefined) throw new Problem('forbidden');
    const file = await fileIn(c, name);
    if (registry !== undefined && file.bytes.length > LARGEST_ENTRIES)
      throw new Problem('file-too-large', { what: 'bytes', limit: LARGEST_ENTRIES });
    const upload = `uploads/${newId()}/${file.name}`;
    await objects.putIfAbsent(upload, file.bytes);
    const id = await orderJob(
      {
        ...{ kind: 'intake', upload, file: file.name, profile: 'annual', by },
        ...spanOf(period),
        ...(registry === undefined ? {} : { registry }),
        ...(actor.kind === 'machine' ? { sender: 'machine' as const } : {}),
      },
      { ledger, queue, clock },
    );
    const told = await toldJob(ledger, id, c.get('page').words);
    return c.json(told, 202, { location: `/api/v1/jobs/${id}` });
  });

  return app;
}

interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function fileIn(c: Context<Env>, named: string | undefined): Promise<SentFile> {
  const type = c.req.header('content-type') ?? '';
  const body = await c.req.arrayBuffer();
  if (!type.toLowerCase().startsWith('multipart/form-data')) return checked(named, new Uint8Array(body));
  const form = await new Response(body, { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined);
  const file = form?.get('file');
  if (!(file instanceof File)) throw new Problem('request-invalid');
  return checked(named ?? file.name, new Uint8Array(await file.arrayBuffer()));
}

function checked(name: string | undefined, bytes: Uint8Array): SentFile {
  if (name === undefined || name === '') throw new Problem('request-invalid');
  if (bytes.length === 0) throw new Problem('file-empty');
  return { name: uploadName(name), bytes };
}
