/** Cross-site request forgery: what changes something must come from a page of ours, and of this very session. */
import { timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { Problem } from '../../../shared/text/problem.ts';
import { isApiPath } from '../api/api-path.ts';
import { CSRF_FIELD } from '../components/action-form.tsx';
import type { Env } from '../web-ports.ts';

/** Methods that change nothing (RFC 9110, 9.2.1). */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Lets a change pass only from our own origin and, where there is a session, with its token: in the form's hidden field, or in
 * the header `x-csrf-token` where a script sends it. Requests with a bearer token carry no cookie that could be abused.
 * @throws Problem `request-foreign`.
 */
export const guardChanges = createMiddleware<Env>(async (c, next) => {
  const session = c.get('session');
  if (SAFE.has(c.req.method) || (session === undefined && c.req.header('authorization') !== undefined)) {
    return next();
  }
  if (!isOurs(c)) throw new Problem('request-foreign');
  if (session !== undefined && !sameText(await tokenOf(c), session.csrf))
    throw new Problem('request-foreign');
  return next();
});

/** Browsers say where a request comes from: by Sec-Fetch-Site, else by Origin; who says nothing is refused. */
function isOurs(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  return c.req.header('origin') === new URL(c.req.url).origin;
}

async function tokenOf(c: Context): Promise<string> {
  const sent = c.req.header('x-csrf-token');
  if (sent !== undefined) return sent;
  // No form of ours leads to the interface, which reads its bodies itself.
  if (isApiPath(c.req.path)) return '';
  const type = c.req.header('content-type') ?? '';
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return '';
  const field = (await c.req.parseBody())[CSRF_FIELD];
  return typeof field === 'string' ? field : '';
}

function sameText(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}
