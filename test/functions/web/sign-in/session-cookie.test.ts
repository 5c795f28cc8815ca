import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { renewSessionCookie } from '../../../../functions/web/sign-in/session-cookie.ts';

const settings = { cookieKey: 'a key of thirty-two letters long', origin: () => 'http://localhost' };

/** What a file looks like that a route answers with, after the id has become `id`. */
async function answered(id: string | null, headers: Readonly<Record<string, string>>): Promise<Headers> {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    await renewSessionCookie(c, settings, id);
  });
  app.get('/', () => new Response('file', { headers }));
  return (await app.request('/')).headers;
}

describe('the renewed cookie of a session', () => {
  it('lies on an answer that a route made by itself, which nobody on the way may then keep', async () => {
    const headers = await answered('new', { 'cache-control': 'public, max-age=31536000, immutable' });
    expect(headers.getSetCookie()).toEqual([expect.stringMatching(/^session=new\./)]);
    expect(headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
  });

  it('leaves what else the answer says of copies', async () => {
    expect((await answered('new', { 'cache-control': 'no-store' })).get('cache-control')).toBe('no-store');
    expect((await answered('new', {})).get('cache-control')).toBeNull();
  });

  it('is emptied where there is no session any more', async () => {
    expect((await answered(null, {})).getSetCookie()).toEqual([
      expect.stringMatching(/^session=; Max-Age=0/),
    ]);
  });

  it('gives way to one that the route has set', async () => {
    const own = 'session=other; Path=/';
    expect((await answered('new', { 'set-cookie': own })).getSetCookie()).toEqual([own]);
  });
});
