/** The address under which this installation is known: links in mails never follow what a request says of its host. */
import type { Context } from 'hono';
import type { WebPorts } from './web-ports.ts';

/** `https://host`; without sign-in there is no set address, and no mail either: the request's own. */
export function originOf(c: Pick<Context, 'req'>, { signIn }: Pick<WebPorts, 'signIn'>): string {
  return signIn?.origin() ?? new URL(c.req.url).origin;
}
