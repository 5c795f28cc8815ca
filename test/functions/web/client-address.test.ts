import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../functions/web/client-address.ts';

const app = new Hono().get('/', (c) => c.text(addressOf(c) ?? 'none'));

async function seen(env: object | undefined, viewer?: string): Promise<string> {
  const headers = {
    'x-forwarded-for': '198.51.100.1',
    ...(viewer === undefined ? {} : { 'x-wsis-viewer': viewer }),
  };
  return (await app.request('/', { headers }, env)).text();
}

const EDGE = { requestContext: { identity: { sourceIp: '64.252.64.10' } } };

describe('the address of who asks', () => {
  it('is behind the front what the front saw: readers of one edge are not one reader', async () => {
    expect(await seen(EDGE, '203.0.113.9')).toBe('203.0.113.9');
    expect(await seen(EDGE, '2001:db8::7')).toBe('2001:db8::7');
  });

  it('is that of the platform where no front stands before it', async () => {
    expect(await seen(EDGE)).toBe('64.252.64.10');
    expect(await seen({ requestContext: { http: { sourceIp: '192.0.2.4' } } })).toBe('192.0.2.4');
  });

  it('is empty where the platform does not say it', async () => {
    expect(await seen({ requestContext: {} })).toBe('');
  });

  it('is on one machine that of the wire, whatever a request says of itself', async () => {
    const env = { incoming: { socket: { remoteAddress: '192.0.2.1' } } };
    expect(await seen(env, '203.0.113.9')).toBe('192.0.2.1');
  });

  it('is unknown within one process', async () => {
    expect(await seen(undefined, '203.0.113.9')).toBe('none');
  });
});
