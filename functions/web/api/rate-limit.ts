/** How often one client may ask: a bucket of tokens that fills steadily, told in the RateLimit headers. */
import { createMiddleware } from 'hono/factory';
import { signatureOf } from '../../../shared/people/actor.ts';
import type { Clock } from '../../../shared/store/ports.ts';
import { Problem } from '../../../shared/text/problem.ts';
import type { Env } from '../web-ports.ts';
import { problemAnswer } from './problem-answer.ts';

export interface RatePolicy {
  /** Requests that may come at once. */
  readonly quota: number;
  /** Seconds in which an empty bucket is full again. */
  readonly window: number;
}

export interface Bucket {
  readonly tokens: number;
  /** Milliseconds since 1970 when it held them. */
  readonly at: number;
}

/** Who uses the interface as it is meant never meets it. */
export const RATE: RatePolicy = { quota: 300, window: 60 };

/** Clients that are remembered: those who asked longest ago are forgotten first. */
const MOST_CLIENTS = 10_000;

/** The bucket after one request at `now`; `isTaken` false where it was empty. */
export function takeToken(
  bucket: Bucket | undefined,
  now: number,
  { quota, window }: RatePolicy,
): { readonly bucket: Bucket; readonly isTaken: boolean } {
  const filled = bucket === undefined ? quota : bucket.tokens + ((now - bucket.at) / 1000) * (quota / window);
  const tokens = Math.min(quota, Math.max(filled, 0));
  const isTaken = tokens >= 1;
  return { bucket: { tokens: isTaken ? tokens - 1 : tokens, at: now }, isTaken };
}

/**
 * Counts in memory, per process: on one machine that is all of it; behind API Gateway each instance counts for itself, and the
 * firewall in front limits by address. Headers: draft-ietf-httpapi-ratelimit-headers-10.
 */
export function rateLimit(clock: Clock, policy: RatePolicy = RATE) {
  const buckets = new Map<string, Bucket>();
  return createMiddleware<Env>(async (c, next) => {
    const client = clientOf(c);
    const { bucket, isTaken } = takeToken(buckets.get(client), clock().getTime(), policy);
    buckets.delete(client);
    buckets.set(client, bucket);
    const [oldest] = buckets.size > MOST_CLIENTS ? buckets.keys() : [];
    if (oldest !== undefined) buckets.delete(oldest);
    const whole = Math.floor(bucket.tokens);
    const wait = Math.max(1, Math.ceil((1 - bucket.tokens) * (policy.window / policy.quota)));
    if (isTaken) await next();
    else c.res = problemAnswer(c, new Problem('rate-exceeded', { seconds: wait }));
    if (!isTaken) c.res.headers.set('retry-after', String(wait));
    const full = Math.ceil((policy.quota - bucket.tokens) * (policy.window / policy.quota));
    c.res.headers.set('ratelimit-policy', `"default";q=${policy.quota};w=${policy.window}`);
    c.res.headers.set('ratelimit', `"default";r=${whole};t=${full}`);
  });
}

type Context = Parameters<Parameters<typeof createMiddleware<Env>>[0]>[0];

/** Who is known, by id; everybody else by the address that the request came from, where the platform says it. */
function clientOf(c: Context): string {
  const actor = c.get('actor');
  if (actor.kind !== 'public') return `known ${signatureOf(actor)}`;
  const platform = (c.env ?? {}) as {
    readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
    readonly requestContext?: { readonly http?: { readonly sourceIp?: string } };
  };
  const address = platform.incoming?.socket?.remoteAddress ?? platform.requestContext?.http?.sourceIp;
  return `address ${address ?? ''}`;
}
