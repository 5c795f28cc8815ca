/** Which keys an object may have, so that a key is always a place inside the folder and sorts as S3 sorts it. */
import { Problem } from '../text/problem.ts';

/** Bytes of UTF-8; S3's limit for a key, and what file systems take as one name. */
const LONGEST_KEY = 1024;
const LONGEST_SEGMENT = 255;

/**
 * The segments of `key`.
 * @throws Problem `object-unknown` when no object can have this key: absolute, `..`, empty segments, control
 * characters, backslashes, lone surrogates, too long.
 */
export function keySegments(key: string): readonly string[] {
  const segments = key.split('/');
  if (!key.isWellFormed() || Buffer.byteLength(key) > LONGEST_KEY || !segments.every(isName))
    throw new Problem('object-unknown', { key: key.slice(0, 100) });
  return segments;
}

function isName(segment: string): boolean {
  if (segment === '' || segment === '.' || segment === '..') return false;
  return !/[\p{Cc}\\]/u.test(segment) && Buffer.byteLength(segment) <= LONGEST_SEGMENT;
}

/** Order of keys as S3 lists them: by the bytes of their UTF-8. */
export function compareKeys(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
