/** Sign-in as the environment of the function describes it: any OpenID Connect provider, Cognito too. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoSessions } from '../../../shared/store/aws/dynamo-sessions.ts';
import type { Clock } from '../../../shared/store/ports.ts';
import type { SignIn } from '../web-ports.ts';
import { type MadeFor, machineTokens, publishedKeys } from './machine-tokens.ts';
import { openIdProvider } from './open-id.ts';

export interface SignInParts {
  readonly client: DynamoDBClient;
  readonly clock: Clock;
}

/** Bytes of the cookies' key, at least. */
const KEY_LENGTH = 32;

/**
 * Reads `SIGN_IN_ISSUER`, `SIGN_IN_CLIENT_ID`, `SIGN_IN_CLIENT_SECRET`, `SIGN_IN_COOKIE_KEY` (at least 32 characters),
 * `PASSING_TABLE` and `WEB_ORIGIN`; `SIGN_IN_OUT_ADDRESS` where the provider does not say where to sign out, `API_AUDIENCE`
 * (with Cognito `API_RESOURCE_SERVER`) and `SIGN_IN_KEYS_ADDRESS` (its JWKS) where machines may use the API, `SIGN_IN_TOKEN_ADDRESS` where those are told where to ask, `SIGN_IN_GROUPS_CLAIM` where people come in by groups. Without an issuer nobody can sign in.
 * @throws Error where there is an issuer, but something else is missing.
 */
export function awsSignIn(
  environment: Readonly<Record<string, string | undefined>>,
  { client, clock }: SignInParts,
): SignIn | undefined {
  const optional = (name: string): string | undefined => environment[name] || undefined;
  const required = (name: string): string => {
    const value = optional(name);
    if (value === undefined) throw new Error(`The environment lacks ${name}`);
    return value;
  };
  const issuer = optional('SIGN_IN_ISSUER');
  if (issuer === undefined) return undefined;
  const cookieKey = required('SIGN_IN_COOKIE_KEY');
  if (cookieKey.length < KEY_LENGTH) throw new Error(`SIGN_IN_COOKIE_KEY is shorter than ${KEY_LENGTH}`);
  const origin = required('WEB_ORIGIN');
  const signOutAddress = optional('SIGN_IN_OUT_ADDRESS');
  const madeFor = apiOf(optional('API_AUDIENCE'), optional('API_RESOURCE_SERVER'));
  const tokenAddress = optional('SIGN_IN_TOKEN_ADDRESS');
  return {
    sessions: dynamoSessions({ client, table: required('PASSING_TABLE') }, clock),
    cookieKey,
    origin: () => origin,
    provider: openIdProvider({
      issuer: () => issuer,
      clientId: required('SIGN_IN_CLIENT_ID'),
      clientSecret: required('SIGN_IN_CLIENT_SECRET'),
      origin: () => origin,
      signOutAddress,
      groupsClaim: optional('SIGN_IN_GROUPS_CLAIM'),
    }),
    leadsTo: [...new Set([issuer, signOutAddress ?? issuer].map((address) => new URL(address).origin))],
    machines:
      madeFor === undefined
        ? undefined
        : machineTokens({ issuer, madeFor, keys: publishedKeys(required('SIGN_IN_KEYS_ADDRESS')), clock }),
    tokenAddress: tokenAddress === undefined ? undefined : () => tokenAddress,
  };
}

function apiOf(audience: string | undefined, resourceServer: string | undefined): MadeFor | undefined {
  if (audience !== undefined) return { audience };
  return resourceServer === undefined ? undefined : { resourceServer };
}
