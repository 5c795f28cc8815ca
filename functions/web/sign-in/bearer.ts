/** Who speaks by a bearer token (RFC 6750): a machine with an access token of the provider, or a person's own token. */
import type { Actor } from '../../../shared/people/actor.ts';
import { machineActor } from '../../../shared/people/actor-of.ts';
import { TOKEN_PREFIX, tokenActor, tokenId } from '../../../shared/people/tokens.ts';
import { Problem } from '../../../shared/text/problem.ts';
import type { WebPorts } from '../web-ports.ts';

export interface Bearer {
  readonly actor: Actor;
  /** Id of a personal token. */
  readonly token?: string;
}

/** The actor of the Authorization header. @throws Problem `token-invalid`: a token that says nothing is never the public. */
export async function bearerActor(
  authorization: string,
  { clock, ledger, signIn }: WebPorts,
): Promise<Bearer> {
  const [, token] = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization) ?? [];
  if (token === undefined || signIn === undefined) throw new Problem('token-invalid');
  const isPersonal = token.startsWith(TOKEN_PREFIX);
  const actor = isPersonal ? await tokenActor(token, { ledger, clock }) : await machineOf(token);
  if (actor === undefined) throw new Problem('token-invalid');
  return isPersonal ? { actor, token: tokenId(token) } : { actor };

  async function machineOf(jwt: string): Promise<Actor | undefined> {
    const claims = await signIn?.machines?.verify(jwt);
    return claims && machineActor(ledger, claims.id, claims.scopes);
  }
}
