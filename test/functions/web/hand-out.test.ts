import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { handOut } from '../../../functions/web/hand-out.ts';
import type { Objects } from '../../../shared/store/ports.ts';

const KEY = 'reports/set1/manifest.json';

/** One object, and how often it was opened. */
function setUp(cache: 'public' | 'private' | 'none' = 'private') {
  const opened = { times: 0 };
  const objects = {
    head: async (key: string) => (key === KEY ? { key, size: 2, sha256: 'abc' } : undefined),
    get: async () => {
      opened.times++;
      return (async function* () {
        yield Buffer.from('{}');
      })();
    },
  } as unknown as Objects;
  const app = new Hono();
  app.get('/file', (c) => handOut(objects, { key: KEY, known: c.req.header('if-none-match'), cache }));
  return { app, opened };
}

describe('a stored file', () => {
  it.each([
    ['public', 'public, max-age=300, must-revalidate'],
    ['private', 'private, no-cache'],
    ['none', 'no-store'],
  ] as const)('for %s keeping says so: %s', async (cache, expected) => {
    const { app } = setUp(cache);
    const response = await app.request('/file');
    expect(response.headers.get('cache-control')).toBe(expected);
    expect(await response.text()).toBe('{}');
    const again = await app.request('/file', { headers: { 'if-none-match': '"abc"' } });
    expect([again.status, again.headers.get('cache-control')]).toEqual([304, expected]);
  });

  it('is not opened for who asks for its headers, knows it already, or leaves', async () => {
    const { app, opened } = setUp();
    const head = await app.request('/file', { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), head.headers.get('etag')]).toEqual([
      200,
      '2',
      '"abc"',
    ]);
    await app.request('/file', { headers: { 'if-none-match': '"abc"' } });
    await (await app.request('/file')).body?.cancel();
    expect(opened.times).toBe(0);
    await (await app.request('/file')).text();
    expect(opened.times).toBe(1);
  });
});
