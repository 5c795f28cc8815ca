/** The address that a request came from, as the platform says it: never what the request says of itself. */
import type { Context } from 'hono';

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
export function addressOf({ env }: Pick<Context, 'env'>): string | undefined {
  const { incoming, requestContext } = (env ?? {}) as Platform;
  if (requestContext !== undefined) {
    return requestContext.http?.sourceIp ?? requestContext.identity?.sourceIp ?? '';
  }
  return incoming === undefined ? undefined : (incoming.socket?.remoteAddress ?? '');
}
