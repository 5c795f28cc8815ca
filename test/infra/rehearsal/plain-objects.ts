/**
 * A store of large objects, in memory: the emulator of the other scenes takes none above 11 MiB. It does what the way of a file
 * from a browser to its worker asks for: signed forms, put unless there, copy, get, head, list.
 */
import { createHmac, hash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface PlainObjects {
  readonly address: string;
  stop(): void;
}

type Answer = readonly [
  status: number,
  headers?: Readonly<Record<string, string>>,
  body?: Uint8Array | undefined,
];

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** Forms must be signed by `secret`, as the rehearsal's credentials are. */
export async function startPlainObjects(secret = 'test'): Promise<PlainObjects> {
  const objects = new Map<string, Buffer>();
  const keep = (path: string, bytes: Buffer, { 'if-none-match': unless }: IncomingHttpHeaders): boolean => {
    if (unless === '*' && objects.has(path)) return false;
    objects.set(path, bytes);
    return true;
  };

  const put = ({ bytes, headers, path }: Asked): Answer => {
    // A bucket is made: there is nothing to it.
    if (/^\/[^/]*\/?$/.test(path)) return [200];
    const from = headers['x-amz-copy-source'];
    if (from === undefined) return [keep(path, bytes, headers) ? 200 : 412];
    const source = objects.get(decodeURIComponent(`/${String(from).replace(/^\/|\?.*$/g, '')}`));
    if (source === undefined) return [404];
    if (!keep(path, source, headers)) return [412];
    return [200, XML, Buffer.from('<CopyObjectResult><ETag>"e"</ETag></CopyObjectResult>')];
  };

  const post = async ({ bytes, headers, path }: Asked): Promise<Answer> => {
    const sent = new Response(new Uint8Array(bytes), {
      headers: { 'content-type': headers['content-type'] ?? '' },
    });
    const form = await sent.formData();
    const file = form.get('file');
    const field = (name: string): string => String(form.get(name) ?? '');
    if (!(file instanceof File)) return [400];
    const key = field('key').replace(/\$\{filename\}/, () => file.name);
    const said = { key, bucket: path.slice(1), size: file.size };
    if (!isSigned(field, secret) || !isWithin(JSON.parse(text(field('Policy'))), said)) return [403];
    objects.set(`${path}/${key}`, Buffer.from(await file.arrayBuffer()));
    const back = field('success_action_redirect');
    return back === '' ? [204] : [303, { location: back }];
  };

  const get = ({ method, path, query }: Asked): Answer => {
    if (query.has('list-type')) {
      const under = `${path.replace(/\/$/, '')}/`;
      const keys = [...objects.keys()].filter((each) => each.startsWith(under));
      const list = keys.map((each) => `<Contents><Key>${each.slice(under.length)}</Key></Contents>`);
      return [200, XML, Buffer.from(`<ListBucketResult>${list.join('')}</ListBucketResult>`)];
    }
    const bytes = objects.get(path);
    if (bytes === undefined) return [404];
    const length = { 'content-length': String(bytes.length), 'x-amz-meta-sha256': hash('sha256', bytes) };
    return [200, length, method === 'HEAD' ? undefined : bytes];
  };

  const server = createServer(async (asked, answer) => {
    const { method = 'GET', headers } = asked;
    const { pathname, searchParams: query } = new URL(asked.url ?? '', 'http://objects');
    const whole = { method, path: decodeURIComponent(pathname), query, headers, bytes: await buffer(asked) };
    const [status, more = {}, body] =
      method === 'PUT' ? put(whole) : method === 'POST' ? await post(whole) : get(whole);
    answer.writeHead(status, { ...more }).end(body);
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

const XML = { 'content-type': 'application/xml' } as const;

function text(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8');
}

/** Signature Version 4 of the policy. */
function isSigned(field: (name: string) => string, secret: string): boolean {
  const [, day = '', region = '', service = '', end = ''] = field('X-Amz-Credential').split('/');
  const sign = (key: string | Buffer, said: string) => createHmac('sha256', key).update(said).digest();
  const key = [day, region, service, end].reduce<string | Buffer>(sign, `AWS4${secret}`);
  return sign(key, field('Policy')).toString('hex') === field('X-Amz-Signature');
}

interface Policy {
  readonly expiration: string;
  readonly conditions: readonly (readonly (string | number)[] | Readonly<Record<string, string>>)[];
}

/** Whether the policy lets in what was sent: its time, its bucket, its key, its size. */
function isWithin(
  { conditions, expiration }: Policy,
  { bucket, key, size }: { readonly key: string; readonly bucket: string; readonly size: number },
): boolean {
  if (Date.parse(expiration) < Date.now()) return false;
  return conditions.every((each) => {
    if (!Array.isArray(each)) return !('bucket' in each) || each.bucket === bucket;
    const [kind, first, second] = each;
    if (kind === 'content-length-range') return size >= Number(first) && size <= Number(second);
    if (first === '$key') return kind === 'eq' ? key === second : key.startsWith(String(second));
    return true;
  });
}
