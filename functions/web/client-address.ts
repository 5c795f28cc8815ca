/** The address that a request came from, as the platform says it: never what the request says of itself. */
import type { Context } from 'hono';

/**
 * Header in which the front says whom it sees: it writes over what a request brought along (infra/constructs/front.ts), and the
 * gateway lets in nobody but the front.
 */
export const VIEWER_HEADER = 'x-wsis-viewer';

interface Platform {
  /** Node's server. */
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
  /** API Gateway: HTTP and REST interfaces. */
  readonly requestContext?: {
    readonly http?: { readonly sourceIp?: string };
    readonly identity?: { readonly sourceIp?: string };
  };
}

/** Undefined for a request from within this very process (a test, a measurement): no wire, no address. */
export function addressOf({ env, req }: Pick<Context, 'env' | 'req'>): string | undefined {
  const { incoming, requestContext } = (env ?? {}) as Platform;
  if (requestContext !== undefined) {
    // To the gateway all readers of one edge are that edge.
    const viewer = req.header(VIEWER_HEADER);
    if (viewer !== undefined) return viewer;
    return requestContext.http?.sourceIp ?? requestContext.identity?.sourceIp ?? '';
  }
  return incoming === undefined ? undefined : (incoming.socket?.remoteAddress ?? '');
}
