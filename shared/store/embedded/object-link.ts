/** Links to objects on a local server: a relative URL, signed, good for a while. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../ports.ts';

/** What a good link gives its holder. */
export interface LinkedObject {
  readonly key: string;
  readonly filename: string;
}

const PATH = '/objects/';

/** `/objects/<key>?expires=<seconds since 1970>&filename=…&signature=<HMAC-SHA-256>` */
export function signLink(key: string, filename: string, expires: number, secret: string): string {
  const path = PATH + key.split('/').map(encodeURIComponent).join('/');
  const query = new URLSearchParams({ expires: String(expires), filename });
  query.set('signature', signatureOf(key, filename, String(expires), secret));
  return `${path}?${query}`;
}

/** The object that a link (path and query) opens; undefined when it is forged, changed or too old. */
export function readLink(link: string, secret: string, clock: Clock): LinkedObject | undefined {
  const url = URL.canParse(link, 'http://localhost') ? new URL(link, 'http://localhost') : undefined;
  if (!url?.pathname.startsWith(PATH)) return undefined;
  const key = decoded(url.pathname.slice(PATH.length));
  const [expires, filename, signature] = ['expires', 'filename', 'signature'].map((name) =>
    url.searchParams.get(name),
  );
  if (key === undefined || !expires || filename == null || !signature) return undefined;
  const expected = Buffer.from(signatureOf(key, filename, expires, secret));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  return Number(expires) * 1000 > clock().getTime() ? { key, filename } : undefined;
}

function signatureOf(key: string, filename: string, expires: string, secret: string): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify([key, filename, expires]))
    .digest('hex');
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
