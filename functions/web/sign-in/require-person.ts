/** Pages that only make sense for somebody: who has not signed in is asked to, and comes back. */
import { createMiddleware } from 'hono/factory';
import { Problem } from '../../../shared/text/problem.ts';
import type { Env } from '../web-ports.ts';

/**
 * For the pages of one person (`/my`, `/tokens` …): a GET of the public is sent to sign in and back. For everything else a route
 * asks `demand(actor, action, thing)`.
 * @throws Problem `sign-in-needed` for other methods, and where nobody can sign in.
 */
export const requirePerson = createMiddleware<Env>(async (c, next) => {
  const { here, hasSignIn, to } = c.get('page');
  if (c.get('actor').kind !== 'public') return next();
  if (c.req.method !== 'GET' || !hasSignIn) throw new Problem('sign-in-needed');
  return c.redirect(to('/sign-in', { to: here }), 303);
});
