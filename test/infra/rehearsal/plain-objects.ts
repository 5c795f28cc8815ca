/** A bucket for large objects, in memory: the emulator of the other scenes takes none above 11 MiB. No more than a worker asks for. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

interface Kept {
  readonly bytes: Buffer;
  readonly sha256: string;
}

export interface PlainObjects {
  readonly address: string;
  stop(): void;
}

/** Put unless there, get, head. */
export async function startPlainObjects(): Promise<PlainObjects> {
  const objects = new Map<string, Kept>();
  const server = createServer(async (asked, answer) => {
    const { pathname } = new URL(asked.url ?? '', 'http://bucket');
    const known = objects.get(pathname);
    const bytes = await buffer(asked);
    if (asked.method === 'PUT') {
      if (known === undefined)
        objects.set(pathname, { bytes, sha256: String(asked.headers['x-amz-meta-sha256']) });
      answer.writeHead(known === undefined ? 200 : 412).end();
      return;
    }
    if (known === undefined) {
      answer.writeHead(404).end();
      return;
    }
    answer.writeHead(200, {
      'content-length': String(known.bytes.length),
      'x-amz-meta-sha256': known.sha256,
    });
    answer.end(asked.method === 'HEAD' ? undefined : known.bytes);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
