/** Tags of objects, which the emulator of S3 does not know: asked for, they are answered here; all else goes on to it. */
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TagProxy {
  readonly address: string;
  /** What scanners have said, by key: the value of the tag. */
  readonly said: Map<string, string>;
  stop(): void;
}

/** Before the emulator at `target`, with one tag for each object that has any. */
export async function startTagProxy(target: string, tag: string): Promise<TagProxy> {
  const { hostname, port } = new URL(target);
  const said = new Map<string, string>();
  const server = createServer((asked, answer) => {
    const { pathname, searchParams } = new URL(asked.url ?? '/', target);
    if (searchParams.has('tagging')) {
      const key = decodeURIComponent(pathname.split('/').slice(2).join('/'));
      const value = said.get(key);
      const set = value === undefined ? '' : `<Tag><Key>${tag}</Key><Value>${value}</Value></Tag>`;
      answer.writeHead(200, { 'content-type': 'application/xml' });
      answer.end(`<?xml version="1.0"?><Tagging><TagSet>${set}</TagSet></Tagging>`);
      return;
    }
    const { headers, method, url: path } = asked;
    const sent = request({ hostname, port, method, path, headers }, (came) => {
      answer.writeHead(came.statusCode ?? 500, came.headers);
      came.pipe(answer);
    });
    sent.on('error', () => answer.destroy());
    asked.pipe(sent);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    said,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
