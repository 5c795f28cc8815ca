/** A bucket of tokens: each request takes one, and it fills steadily. */

/** How fast one may ask: a burst, and what comes back each second. */
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
