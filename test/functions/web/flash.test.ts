import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { leaveNotice, takeNotice } from '../../../functions/web/flash.ts';

const app = new Hono()
  .post('/', (c) => {
    leaveNotice(c, { tone: 'good', key: 'web.records.shown', params: { count: 3 } });
    return c.redirect('/', 303);
  })
  .get('/', (c) => c.json(takeNotice(c) ?? null));

const cookieOf = (response: Response): string => response.headers.get('set-cookie') ?? '';
const withNotice = (text: string): RequestInit => ({
  headers: { cookie: `notice=${encodeURIComponent(text)}` },
});

describe('a message left for the next page', () => {
  it('is shown there once', async () => {
    const left = cookieOf(await app.request('/', { method: 'POST' }));
    expect(left).toContain('HttpOnly');
    const shown = await app.request('/', { headers: { cookie: left.split(';')[0] ?? '' } });
    expect(await shown.json()).toEqual({ tone: 'good', key: 'web.records.shown', params: { count: 3 } });
    expect(cookieOf(shown)).toMatch(/notice=;.*Max-Age=0/);
    expect(await (await app.request('/')).json()).toBeNull();
  });

  it('waits for a page: a script’s request in the background leaves it', async () => {
    const text = JSON.stringify({ tone: 'good', key: 'web.title' });
    const background = await app.request('/', {
      headers: { ...(withNotice(text).headers as Record<string, string>), 'sec-fetch-dest': 'empty' },
    });
    expect(await background.json()).toBeNull();
    expect(cookieOf(background)).toBe('');
  });

  it.each([
    'not json',
    'null',
    '{"tone":"good","key":"no.such.key"}',
    '{"tone":"loud","key":"web.title"}',
    `{"tone":"good","key":"web.title","params":{"x":"${'y'.repeat(3000)}"}}`,
  ])('is nothing where the cookie says %s', async (text) => {
    expect(await (await app.request('/', withNotice(text))).json()).toBeNull();
  });
});
