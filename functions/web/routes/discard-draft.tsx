/** Discarding a draft: asked once more, then out of every list. */
import { Hono } from 'hono';
import { signatureOf } from '../../../shared/people/actor.ts';
import { discardDraft } from '../../../shared/record-form/discard-draft.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { leaveNotice } from '../flash.ts';
import { whenShown } from '../page-when-shown.ts';
import { mayDiscard, openForWriting, sendingOf, sentFields } from '../record-form.ts';
import { requirePerson } from '../sign-in/require-person.ts';
import type { Env, WebPorts } from '../web-ports.ts';

const DiscardPage = whenShown(
  async () => (await import('../pages/record-form/discard-page.tsx')).DiscardPage,
);

const PATH = '/records/:id/discard';

/** `GET` asks, `POST` does; both with `?from=…&to=…` of the update. */
export function discardRoutes(ports: WebPorts): Hono<Env> {
  const { ledger } = ports;
  const app = new Hono<Env>();
  app.use(PATH, requirePerson);

  app.get(PATH, async (c) => {
    const opened = await openForWriting(c, ports);
    if (!(await mayDiscard(ledger, opened))) throw new Problem('not-found');
    return c.html(<DiscardPage page={c.get('page')} opened={opened} />);
  });

  app.post(PATH, async (c) => {
    const page = c.get('page');
    const opened = await openForWriting(c, ports);
    const { activityId, period } = opened.record.update;
    const { base: seen } = sendingOf(c, opened, await sentFields(c));
    await discardDraft({ activityId, period, seen, by: signatureOf(c.get('actor')) }, ports);
    leaveNotice(c, { tone: 'good', key: 'web.form.discarded' });
    return c.redirect(page.to('/my'), 303);
  });

  return app;
}
