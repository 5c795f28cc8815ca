/** A service of AWS on a bad day: between the functions and an emulator, some requests are turned away, and some answers are lost. */
import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface FaultProxy {
  readonly address: string;
  /** How many requests came, and how many of them met a fault of each kind. */
  readonly count: { requests: number; throttled: number; lost: number };
  /** Until it is let on, everything passes. */
  setOn(isOn: boolean): void;
  stop(): void;
}

interface Weather {
  /** Shares of requests, 0 to 1: turned away, and done without an answer. */
  readonly throttled: number;
  readonly lost: number;
  readonly seed: number;
}

/** Before the emulator at `target`. The same seed and the same order of requests meet the same faults. */
export async function startFaultProxy(target: string, weather: Weather): Promise<FaultProxy> {
  const { hostname, port } = new URL(target);
  const agent = new Agent({ keepAlive: true });
  const chance = chances(weather.seed);
  const count = { requests: 0, throttled: 0, lost: 0 };
  let isOn = false;
  const server = createServer(async (asked, answer) => {
    const body = await buffer(asked);
    count.requests += 1;
    const drawn = isOn ? chance() : 1;
    if (drawn < weather.throttled) {
      count.throttled += 1;
      turnAway(asked, answer);
      return;
    }
    const { headers, method, url: path } = asked;
    const sent = request({ hostname, port, method, path, headers, agent }, (came) => {
      if (drawn < weather.throttled + weather.lost) {
        count.lost += 1;
        // It was done; nobody hears of it.
        came.resume();
        answer.destroy();
        return;
      }
      answer.writeHead(came.statusCode ?? 500, came.headers);
      came.pipe(answer);
    });
    sent.on('error', () => answer.destroy());
    sent.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    count,
    setOn(on) {
      isOn = on;
    },
    stop() {
      agent.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** As the service says it: DynamoDB, SQS, S3. */
function turnAway({ headers }: IncomingMessage, answer: ServerResponse): void {
  const asked = String(headers['x-amz-target'] ?? '');
  if (asked === '') {
    answer.writeHead(503, { 'content-type': 'application/xml' });
    answer.end('<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>');
    return;
  }
  const isTable = asked.startsWith('DynamoDB');
  const name = isTable ? 'ProvisionedThroughputExceededException' : 'ThrottlingException';
  answer.writeHead(isTable ? 400 : 503, { 'content-type': 'application/x-amz-json-1.0' });
  answer.end(JSON.stringify({ __type: `com.amazonaws#${name}`, message: 'The rate is exceeded' }));
}

/** Numbers from 0 to 1 that look like chance (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
