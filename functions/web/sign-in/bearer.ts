/** Who speaks by a bearer token (RFC 6750): a machine with an access token of the provider, or a person's own token. */
import type { Actor } from '../../../shared/people/actor.ts';
import { machineActor } from '../../../shared/people/actor-of.ts';
import { TOKEN_PREFIX, tokenActor } from '../../../shared/people/tokens.ts';
import { Problem } from '../../../shared/text/problem.ts';
import type { WebPorts } from '../web-ports.ts';

/** The actor of the Authorization header. @throws Problem `token-invalid`: a token that says nothing is never the public. */
export async function bearerActor(
  authorization: string,
  { clock, ledger, signIn }: WebPorts,
): Promise<Actor> {
  const [, token] = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization) ?? [];
  if (token === undefined || signIn === undefined) throw new Problem('token-invalid');
  const actor = token.startsWith(TOKEN_PREFIX)
    ? await tokenActor(token, { ledger, clock })
    : await machineOf(token);
  if (actor === undefined) throw new Problem('token-invalid');
  return actor;

  async function machineOf(jwt: string): Promise<Actor | undefined> {
    const claims = await signIn?.machines?.verify(jwt);
    return claims && machineActor(ledger, claims.id, claims.scopes);
  }
}
