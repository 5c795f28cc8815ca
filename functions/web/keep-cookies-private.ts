/** An answer that sets a cookie is one reader's own: no cache between us and them may keep it for others (RFC 9111, 7.3). */
import { createMiddleware } from 'hono/factory';

/** Takes `public` from what carries a cookie, such as a session's new id beside a published file. */
export const keepCookiesPrivate = createMiddleware(async (c, next) => {
  await next();
  const { headers } = c.res;
  const cache = headers.get('cache-control') ?? '';
  if (headers.has('set-cookie') && cache.startsWith('public'))
    c.header('cache-control', cache.replace('public', 'private'));
});
