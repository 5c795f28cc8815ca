/** Addresses with an id that was copied out of a document, with signs in it that nobody sees: they lead to what they show. */
import { createMiddleware } from 'hono/factory';
import { typedCode } from '../../shared/text/typed-code.ts';
import { ownPath } from './own-path.ts';

/** Sends whoever asks for such an address to the one without them, with the same method and body (RFC 9110, 15.4.9). */
export const leadToShownAddress = createMiddleware(async (c, next) => {
  const shown = shownAddress(c.req.url);
  return shown === undefined ? next() : c.redirect(shown, 308);
});

/** Path and query of `url` as they are seen; undefined where nothing in them is unseen, and where that would be another host. */
export function shownAddress(url: string): string | undefined {
  const { pathname, searchParams } = new URL(url);
  const path = pathname.split('/').map(shownSegment).join('/');
  const pairs = [...searchParams];
  const query = pairs.map(([name, value]): [string, string] => [name, typedCode(value)]);
  if (path === pathname && query.every(([, value], at) => value === pairs[at]?.[1])) return undefined;
  const shown = query.length === 0 ? path : `${path}?${new URLSearchParams(query)}`;
  return ownPath(shown) === shown ? shown : undefined;
}

/** One that is empty without them stays. */
function shownSegment(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    const said = decodeURIComponent(segment);
    const shown = typedCode(said);
    return shown === said || shown === '' ? segment : encodeURIComponent(shown);
  } catch {
    return segment;
  }
}
