/**
 * The bundled web function, warm as Lambda keeps it: events of API Gateway in the form of its proxy integration go in, streamed
 * answers come out. A browser of sorts keeps cookies and fills in forms.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { PASS_HEADER } from '../../../functions/aws/front-pass.ts';
import type { Environment } from './invoke.ts';

/** Where the application is reached, as its readers know it. */
export const ORIGIN = 'https://reports.rehearsal.example';

/** What the front shows; a stage without a firewall asks for it. */
export const PASS = 'the pass of the front, of forty letters or so';

/** `redirected`: prefixes of addresses that lead to the loopback instead, as a resolver would. */
const SCRIPT = (file: string, redirected: Readonly<Record<string, string>>): string => `
  const redirected = ${JSON.stringify(redirected)};
  const { fetch: plain } = globalThis;
  globalThis.fetch = (asked, init) => {
    const address = String(asked instanceof Request ? asked.url : asked);
    const [from, to] = Object.entries(redirected).find(([each]) => address.startsWith(each)) ?? ['', ''];
    return plain(from === '' ? asked : to + address.slice(from.length), init);
  };
  globalThis.awslambda = {
    streamifyResponse: (handler) => handler,
    HttpResponseStream: { from: (stream, said) => Object.assign(stream, { said }) },
  };
  const { PassThrough } = await import('node:stream');
  const { buffer } = await import('node:stream/consumers');
  const { createInterface } = await import('node:readline');
  const { handler } = await import(${JSON.stringify(file)});
  process.stdout.write('READY\\n');
  for await (const line of createInterface({ input: process.stdin })) {
    const stream = new PassThrough();
    const context = { functionName: 'web', awsRequestId: 'r', getRemainingTimeInMillis: () => 60_000 };
    const [body] = await Promise.all([buffer(stream), handler(JSON.parse(line), stream, context)]);
    process.stdout.write('ANSWER ' + JSON.stringify({ ...stream.said, body: body.toString('base64') }) + '\\n');
  }`;

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

export interface WebAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
  readonly text: string;
}

export interface WebFunction {
  /** A browser with cookies of its own. */
  browser(): Browser;
  stop(): void;
}

export interface Browser {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<WebAnswer>;
  /** A form of ours, with the token of the session. */
  post(path: string, fields: Readonly<Record<string, string>> | FormData): Promise<WebAnswer>;
}

/** Starts the function in `file`. */
export async function startWeb(
  file: string,
  environment: Environment,
  redirected: Readonly<Record<string, string>> = {},
): Promise<WebFunction> {
  const script = SCRIPT(file, redirected);
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { env: environment });
  const faults: string[] = [];
  child.stderr.on('data', (piece: Buffer) => faults.push(piece.toString('utf8')));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (mark: string): Promise<string> => {
    for (let line = await lines.next(); !line.done; line = await lines.next())
      if (line.value.startsWith(mark)) return line.value.slice(mark.length);
    throw new Error(`The web function ended: ${faults.join('').slice(-4000)}`);
  };
  await next('READY');
  // One at a time, as one instance of a function works.
  let queue: Promise<unknown> = Promise.resolve();
  const ask = (asked: Asked): Promise<WebAnswer & { readonly cookies: readonly string[] }> => {
    const answered = queue.then(async () => {
      child.stdin.write(`${JSON.stringify(eventOf(asked))}\n`);
      const answer = JSON.parse(await next('ANSWER '));
      const bytes = Buffer.from(answer.body, 'base64');
      if (answer.statusCode >= 500) throw new Error(`${asked.path}: ${faults.join('').slice(-4000)}`);
      const { cookies, headers, statusCode: status } = answer;
      return { status, headers, cookies, bytes, text: bytes.toString('utf8') };
    });
    queue = answered.catch(() => undefined);
    return answered;
  };
  return {
    browser: () => browserOf(ask),
    stop() {
      child.kill();
      void once(child, 'close');
    },
  };
}

function browserOf(
  ask: (asked: Asked) => Promise<WebAnswer & { readonly cookies: readonly string[] }>,
): Browser {
  const jar = new Map<string, string>();
  let csrf = '';
  const send = async (asked: Asked): Promise<WebAnswer> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await ask({
      ...asked,
      headers: { ...asked.headers, ...(cookie === '' ? {} : { cookie }) },
    });
    for (const line of answer.cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    csrf = /name="csrf" value="([^"]+)"/.exec(answer.text)?.[1] ?? csrf;
    return answer;
  };
  return {
    get: (path, headers = {}) => send({ method: 'GET', path, headers }),
    async post(path, fields) {
      const form = fields instanceof FormData ? fields : new URLSearchParams({ ...fields });
      form.set('csrf', csrf);
      const request = new Request(ORIGIN, { method: 'POST', body: form });
      const body = new Uint8Array(await request.arrayBuffer());
      const type = request.headers.get('content-type') ?? '';
      return send({ method: 'POST', path, headers: { 'content-type': type, origin: ORIGIN }, body });
    },
  };
}

/** As API Gateway (REST, proxy integration, every type binary) tells a function. */
function eventOf({ body, headers, method, path }: Asked): object {
  const { pathname, searchParams } = new URL(path, ORIGIN);
  const multi = (entries: Iterable<[string, string]>): Record<string, string[]> => {
    const all: Record<string, string[]> = {};
    for (const [name, value] of entries) all[name] = [...(all[name] ?? []), value];
    return all;
  };
  const host = 'abc123.execute-api.eu-west-1.amazonaws.com';
  const sent = { host, 'x-forwarded-proto': 'https', [PASS_HEADER]: PASS, ...headers };
  return {
    resource: '/{proxy+}',
    path: pathname,
    httpMethod: method,
    headers: sent,
    multiValueHeaders: multi(Object.entries(sent)),
    queryStringParameters: Object.fromEntries(searchParams),
    multiValueQueryStringParameters: multi(searchParams.entries()),
    pathParameters: { proxy: pathname.slice(1) },
    stageVariables: null,
    requestContext: {
      ...{ accountId: '123456789012', apiId: 'abc123', stage: 'site', requestId: 'r', protocol: 'HTTP/1.1' },
      ...{ domainName: host, path: `/site${pathname}`, httpMethod: method, resourcePath: '/{proxy+}' },
      identity: { sourceIp: '192.0.2.1', userAgent: 'rehearsal' },
    },
    body: body === undefined ? null : Buffer.from(body).toString('base64'),
    isBase64Encoded: body !== undefined,
  };
}
