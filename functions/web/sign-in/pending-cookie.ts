/** What must come back from the provider, kept in a signed cookie of ten minutes: only the browser that left can come back. */
import type { Context } from 'hono';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import type { SignIn } from '../web-ports.ts';
import type { Pending } from './provider.ts';
import { cookieName, cookieOptions } from './session-cookie.ts';

const NAME = 'signing-in';
/** Seconds. */
const LASTS = 600;

export async function setPending(c: Context, settings: SignIn, pending: Pending): Promise<void> {
  const value = Buffer.from(JSON.stringify(pending)).toString('base64url');
  const options = { ...cookieOptions(settings), maxAge: LASTS };
  await setSignedCookie(c, cookieName(settings, NAME), value, settings.cookieKey, options);
}

/** What the browser left with, once: it is forgotten with the answer. */
export async function takePending(c: Context, settings: SignIn): Promise<Pending | undefined> {
  const name = cookieName(settings, NAME);
  const value = await getSignedCookie(c, settings.cookieKey, name);
  if (value === undefined || value === false) return undefined;
  deleteCookie(c, name, cookieOptions(settings));
  // Signed by us: what it holds, we wrote.
  return JSON.parse(Buffer.from(value, 'base64url').toString('utf8')) as Pending;
}
