import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { originOf } from '../../../functions/web/origin-of.ts';
import type { SignIn, WebPorts } from '../../../functions/web/web-ports.ts';

const answer = async (ports: Pick<WebPorts, 'signIn'>): Promise<string> => {
  const app = new Hono().get('/', (c) => c.text(originOf(c, ports)));
  return (await app.request('http://evil.example/')).text();
};

describe('the address in links', () => {
  it('is the one that was set, whatever host a request names', async () => {
    const signIn = { origin: () => 'https://wsis.example.org' } as SignIn;
    expect(await answer({ signIn })).toBe('https://wsis.example.org');
  });

  it('is the request’s where nobody can sign in', async () => {
    expect(await answer({})).toBe('http://evil.example');
  });
});
