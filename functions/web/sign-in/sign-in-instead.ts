/** Pages that are there for who has signed in: the public is asked to sign in where it would be told that nothing is there. */
import type { Context } from 'hono';
import type { Problem } from '../../../shared/text/problem.ts';
import type { Env } from '../web-ports.ts';

/** Pages of the office and of members; files keep their plain answer, nobody is led astray from a download. */
const PAGES =
  /^\/(?:periods(?:\/.*)?|consultations(?:\/[^/]+)?|(?:waivers|admin|reports\/builder)(?:\/[^.]*)?|reports\/[^/.]+(?:\/comments)?)$/;

/**
 * Where a GET of the public that ended in `problem` is sent: to sign in and back. The same for what is hidden and for what
 * does not exist, so that neither shows. Undefined where the problem is the answer.
 */
export function signInInstead(c: Context<Env>, problem: Problem): string | undefined {
  const page = c.get('page');
  if (problem.code !== 'not-found' || c.req.method !== 'GET' || !page?.hasSignIn) return undefined;
  if (c.get('actor').kind !== 'public' || !PAGES.test(c.req.path)) return undefined;
  return page.to('/sign-in', { to: page.here });
}
