import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { expect, it } from 'vitest';
import { keepCookiesPrivate } from '../../../functions/web/keep-cookies-private.ts';

const app = new Hono();
app.use(keepCookiesPrivate);
app.get('/plain', (c) => c.body('x', 200, { 'cache-control': 'public, max-age=60, immutable' }));
app.get('/own', (c) => {
  setCookie(c, 'session', 'secret');
  return c.body('x', 200, { 'cache-control': 'public, max-age=60, immutable' });
});

it.each([
  ['/plain', 'public, max-age=60, immutable'],
  ['/own', 'private, max-age=60, immutable'],
])('%s is kept as %s', async (path, cache) => {
  expect((await app.request(path)).headers.get('cache-control')).toBe(cache);
});
