/** Access tokens of machines, made by the provider for this API: issuer, audience (or what says so), algorithm and expiry must hold. */
import type { JWTVerifyGetKey } from 'jose';
import { isScope, type Scope } from '../../../shared/people/scope.ts';
import type { Clock } from '../../../shared/store/ports.ts';
import { Problem } from '../../../shared/text/problem.ts';

/** What an access token proves. */
export interface MachineClaims {
  /** `client_id` of the machine. */
  readonly id: string;
  readonly scopes: readonly Scope[];
}

export interface MachineTokens {
  /** @throws Problem `token-invalid`. */
  verify(token: string): Promise<MachineClaims>;
}

/**
 * How a token says that it is for this API. Cognito's have no `aud`: what is theirs instead is `token_use`, a scope of the API's
 * resource server, and a subject that is the client itself, as only client credentials give it
 * (https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-access-token.html).
 */
export type MadeFor = { readonly audience: string } | { readonly resourceServer: string };

export interface MachineTokenSettings {
  readonly issuer: string;
  readonly madeFor: MadeFor;
  readonly keys: JWTVerifyGetKey;
  readonly clock: Clock;
}

/** Signatures only: a shared key would let every holder make tokens, and `none` everybody. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
/** Seconds that two clocks may differ. */
const TOLERANCE = 5;

/** Verifies JWT access tokens (RFC 9068), and those of Cognito. */
export function machineTokens({ clock, issuer, keys, madeFor }: MachineTokenSettings): MachineTokens {
  const audience = 'audience' in madeFor ? { audience: madeFor.audience } : {};
  return {
    async verify(token) {
      try {
        const { jwtVerify } = await import('jose');
        const { payload } = await jwtVerify(token, keys, {
          issuer,
          ...audience,
          algorithms: ALGORITHMS,
          requiredClaims: ['exp', 'iat', 'client_id'],
          clockTolerance: TOLERANCE,
          currentDate: clock(),
        });
        const { client_id: id, scope } = payload;
        if (typeof id !== 'string') throw new Error('"client_id" is no text');
        const said = typeof scope === 'string' ? scope.split(' ') : [];
        if ('audience' in madeFor) return { id, scopes: said.map(ownScope).filter(isScope) };
        const prefix = `${madeFor.resourceServer}/`;
        const own = said.filter((each) => each.startsWith(prefix)).map(ownScope);
        if (payload.token_use !== 'access' || payload.sub !== id || own.length === 0)
          throw new Error('not of client credentials for this API');
        return { id, scopes: own.filter(isScope) };
      } catch (error) {
        throw new Problem('token-invalid', {}, { cause: error });
      }
    },
  };
}

/** The keys that the provider publishes, read when they are needed and kept for a while. */
export function publishedKeys(address: string): JWTVerifyGetKey {
  let keys: JWTVerifyGetKey | undefined;
  return async (header, token) => {
    const { createRemoteJWKSet } = await import('jose');
    keys ??= createRemoteJWKSet(new URL(address));
    return keys(header, token);
  };
}

/** Cognito writes the resource server's name before a scope: `wsis/records:read`. */
function ownScope(scope: string): string {
  return scope.slice(scope.lastIndexOf('/') + 1);
}
