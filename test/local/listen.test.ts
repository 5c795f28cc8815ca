import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hereOnly } from '../../local/listen.ts';

describe('the server of this machine', () => {
  let port = 0;
  const server = createServer(
    hereOnly(
      (_, response) => void response.end('records'),
      () => port,
    ),
  ).listen(0, '127.0.0.1');
  beforeAll(async () => {
    if (!server.listening) await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => void server.close());

  async function statusFor(host: string): Promise<number | undefined> {
    const asked = request({ host: '127.0.0.1', port, headers: { host }, agent: false }).end();
    const [answer] = await once(asked, 'response');
    answer.resume();
    return answer.statusCode;
  }

  it.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])('answers who asked for %s', async (name) => {
    expect(await statusFor(`${name}:${port}`)).toBe(200);
  });

  it.each([
    ['another name that points here', () => `evil.example:${port}`],
    ['a name that begins like ours', () => `localhost.evil.example:${port}`],
    ['another port', () => `localhost:${port + 1}`],
    ['no port', () => 'localhost'],
    ['another address', () => `10.0.0.1:${port}`],
  ])('answers 421 to %s', async (_, host) => {
    expect(await statusFor(host())).toBe(421);
  });
});
