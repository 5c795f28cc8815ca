/** The choice between light and dark, kept in a cookie: works without scripts and without an account. */
import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { ownPath } from '../own-path.ts';
import { THEME_COOKIE, themeOf } from '../theme.ts';
import type { Env } from '../web-ports.ts';

/** Seconds: a year. */
const YEAR = 31_536_000;

/** `POST /theme` with `theme` and `back`, where the reader was. */
export function themeRoutes(): Hono<Env> {
  const app = new Hono<Env>();

  app.post('/theme', async (c) => {
    const { back, theme } = await c.req.parseBody();
    const chosen = themeOf(typeof theme === 'string' ? theme : undefined);
    setCookie(c, THEME_COOKIE, chosen, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: new URL(c.req.url).protocol === 'https:',
      maxAge: chosen === 'system' ? 0 : YEAR,
    });
    return c.redirect(ownPath(typeof back === 'string' ? back : undefined), 303);
  });

  return app;
}
