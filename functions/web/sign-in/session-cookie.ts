/** The cookie that carries a session's id: signed, out of reach of scripts, sent to this host only. */
import type { Context } from 'hono';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import type { SignIn } from '../web-ports.ts';

type CookieSettings = Pick<SignIn, 'cookieKey' | 'origin'>;

/** `__Host-` binds a cookie to this very host over https (RFC 6265bis, 4.1.3.2); over plain http browsers refuse the prefix. */
export function cookieName({ origin }: CookieSettings, name: string): string {
  return isSecure(origin) ? `__Host-${name}` : name;
}

/** What every cookie of sign-in has in common. */
export function cookieOptions({ origin }: CookieSettings) {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(origin) } as const;
}

/** The id that the request's cookie carries, if its signature holds. */
export async function sessionIdIn(c: Context, settings: CookieSettings): Promise<string | undefined> {
  const id = await getSignedCookie(c, settings.cookieKey, cookieName(settings, SESSION));
  return id === false ? undefined : id;
}

/** It lasts as long as the browser is open, and never longer than the session. */
export function setSessionCookie(c: Context, settings: CookieSettings, id: string): Promise<void> {
  return setSignedCookie(c, cookieName(settings, SESSION), id, settings.cookieKey, cookieOptions(settings));
}

export function dropSessionCookie(c: Context, settings: CookieSettings): void {
  deleteCookie(c, cookieName(settings, SESSION), cookieOptions(settings));
}

/**
 * The finished answer carries the id `id`, or drops the cookie where it is null, unless it sets the cookie itself; and nobody on
 * the way keeps a copy of an answer that carries an id (RFC 9111, 7.3).
 */
export async function renewSessionCookie(
  c: Context,
  settings: CookieSettings,
  id: string | null,
): Promise<void> {
  const name = cookieName(settings, SESSION);
  if (c.res.headers.getSetCookie().some((line) => line.startsWith(`${name}=`))) return;
  if (id === null) dropSessionCookie(c, settings);
  else await setSessionCookie(c, settings, id);
  const cache = c.res.headers.get('cache-control') ?? '';
  if (/\bpublic\b/.test(cache)) c.res.headers.set('cache-control', cache.replace(/\bpublic\b/, 'private'));
}

const SESSION = 'session';

function isSecure(origin: () => string): boolean {
  return origin().startsWith('https:');
}
