/** A file of entries as it is sent to us: taken in by a job, as files of records are. */
import { Hono } from 'hono';
import { signatureOf } from '../../../shared/people/actor.ts';
import { demandAdding, registryNamed } from '../../../shared/registries/may-add-entry.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { wrongField } from '../../../shared/text/wrong-field.ts';
import { LARGEST_ENTRIES } from '../../intake/largest-upload.ts';
import { orderUpload } from '../order-upload.ts';
import type { Env, WebPorts } from '../web-ports.ts';

/** Where a page sends a file of entries: no more is read there than one may hold (app.tsx). */
export const ENTRIES_FILE = '/registries/:type/file';

/** `POST /registries/TYPE/file`. */
export function registryFileRoutes({ queue, ...ports }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();

  app.post(ENTRIES_FILE, async (c) => {
    const { id: registry } = demandAdding(c.get('actor'), registryNamed(c.req.param('type')));
    if (queue === undefined) throw new Problem('not-found');
    const { file, form } = await c.req.parseBody();
    const { to, words } = c.get('page');
    if (!(file instanceof File) || file.size === 0) throw wrongField(words('web.registries.file'), 'missing');
    if (file.size > LARGEST_ENTRIES)
      throw new Problem('file-too-large', { what: 'bytes', limit: LARGEST_ENTRIES });
    const sent = { by: signatureOf(c.get('actor')), form, file, registry };
    return c.redirect(to(`/uploads/${await orderUpload(sent, { ...ports, queue })}`), 303);
  });

  return app;
}
