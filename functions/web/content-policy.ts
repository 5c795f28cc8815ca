/** What a page may load and where it may stand (Content Security Policy 3), with the other headers that protect its reader. */
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** Our own files only; nothing written into the page is run or styles it; no frame around. */
const OWN = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/**
 * A report that was kept as HTML brings its own policy in its head, which allows its one style sheet by its hash and nothing
 * else: here only what such a policy can’t say, and no script whatever it says.
 */
const STORED = {
  scriptSrc: ["'none'"],
  objectSrc: ["'none'"],
  formAction: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

const STORED_PAGE = /^\/(?:reports|published)\/.+\.html$/;

/** Headers for every answer; `leadsTo`: other origins that our forms may end at. */
export function contentPolicy(leadsTo: readonly string[] = []): MiddlewareHandler {
  const formAction = [...OWN.formAction, ...leadsTo];
  const own = secureHeaders({ contentSecurityPolicy: { ...OWN, formAction } });
  const stored = secureHeaders({ contentSecurityPolicy: STORED });
  return (c, next) => (STORED_PAGE.test(c.req.path) ? stored(c, next) : own(c, next));
}
