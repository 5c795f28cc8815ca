/** Signing in at the provider and out again. */
import { Hono } from 'hono';
import { knowPerson } from '../../../shared/people/know-person.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { setPending, takePending } from '../sign-in/pending-cookie.ts';
import { safePath } from '../sign-in/safe-path.ts';
import { endSession, openSession } from '../sign-in/session.ts';
import { dropSessionCookie, sessionIdIn, setSessionCookie } from '../sign-in/session-cookie.ts';
import type { Env, WebPorts } from '../web-ports.ts';

/** `GET /sign-in?to=/path`, `GET /sign-in/done` (where the provider sends back to), `POST /sign-out`. */
export function signInRoutes({ clock, ledger, newId, signIn }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  if (signIn === undefined) return app;
  const { origin, provider, sessions } = signIn;

  app.get('/sign-in', async (c) => {
    const asked = c.req.query('to');
    // Who comes from nowhere begins with the morning page.
    const to = asked === undefined ? c.get('page').to('/my') : safePath(asked);
    if (c.get('session') !== undefined) return c.redirect(to, 303);
    // The cookie must lie on the host that the provider sends back to.
    if (new URL(c.req.url).origin !== origin()) {
      return c.redirect(`${origin()}/sign-in?${new URLSearchParams({ to })}`, 303);
    }
    const { address, pending } = await provider.begin({ to, language: c.get('page').language });
    await setPending(c, signIn, pending);
    return c.redirect(address, 303);
  });

  app.get('/sign-in/done', async (c) => {
    const pending = await takePending(c, signIn);
    if (pending === undefined) throw new Problem('sign-in-failed');
    const { search } = new URL(c.req.url);
    const { idToken, ...identity } = await provider.complete(`${origin()}/sign-in/done${search}`, pending);
    const person = await knowPerson(identity, { ledger, clock, newId, language: c.get('page').language });
    const former = await sessionIdIn(c, signIn);
    const session = await openSession(
      { person: person.id, idToken, ...(former === undefined ? {} : { former }) },
      { sessions, clock, newId },
    );
    await setSessionCookie(c, signIn, session.id);
    return c.redirect(safePath(pending.to), 303);
  });

  app.post('/sign-out', async (c) => {
    const session = c.get('session');
    dropSessionCookie(c, signIn);
    if (session === undefined) return c.redirect('/', 303);
    await endSession(session, { sessions });
    const { idToken, person } = session;
    const away = await provider.end({ person, ...(idToken === undefined ? {} : { idToken }) });
    return c.redirect(away ?? '/', 303);
  });

  return app;
}
