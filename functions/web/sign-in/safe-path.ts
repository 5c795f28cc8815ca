/** Where a reader goes on after signing in: a page of ours and nowhere else (CWE-601). */
import { ownPath } from '../own-path.ts';

/** To go there would sign in or out again, or answer no page. */
const NO_PAGE = /^\/(?:sign-in|sign-out|assets)(?:[/?]|$)/;

/** `wanted` as a path of this host with its query, else `/`. */
export function safePath(wanted: string | undefined): string {
  const path = ownPath(wanted);
  return NO_PAGE.test(path) ? '/' : path;
}
