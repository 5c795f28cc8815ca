/** Access tokens of machines, made by the provider for this API: issuer, audience, algorithm and expiry must hold. */
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

export interface MachineTokenSettings {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
  readonly clock: Clock;
}

/** Signatures only: a shared key would let every holder make tokens, and `none` everybody. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
/** Seconds that two clocks may differ. */
const TOLERANCE = 5;

/** Verifies JWT access tokens (RFC 9068). */
export function machineTokens({ audience, clock, issuer, keys }: MachineTokenSettings): MachineTokens {
  return {
    async verify(token) {
      try {
        const { jwtVerify } = await import('jose');
        const { payload } = await jwtVerify(token, keys, {
          issuer,
          audience,
          algorithms: ALGORITHMS,
          requiredClaims: ['exp', 'iat', 'client_id'],
          clockTolerance: TOLERANCE,
          currentDate: clock(),
        });
        const { client_id: id, scope } = payload;
        if (typeof id !== 'string') throw new Error('"client_id" is no text');
        const scopes = typeof scope === 'string' ? scope.split(' ').map(ownScope).filter(isScope) : [];
        return { id, scopes };
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
