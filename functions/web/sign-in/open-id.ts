/** A provider reached by OpenID Connect: authorization code with PKCE, state and nonce; the ID token's signature is checked. */
import type * as client from 'openid-client';
import { Problem } from '../../../shared/text/problem.ts';
import type { Identity, Pending, Provider } from './provider.ts';

export interface OpenIdSettings {
  /** As its discovery document says it; asked when the first reader signs in. */
  readonly issuer: () => string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the application is reached, without a slash at the end. */
  readonly origin: () => string;
  /** Where to sign out of a provider whose discovery document does not say it (Cognito: `https://DOMAIN/logout`). */
  readonly signOutAddress?: string | undefined;
  /** Claim of the ID token that names groups, where people come in by them (`cognito:groups`). */
  readonly groupsClaim?: string | undefined;
  /** The provider is this machine, and speaks http on the loopback. */
  readonly isLoopback?: boolean;
  /** Ends the sessions of a person at a provider that lives in this process. */
  readonly endThere?: (person: string) => Promise<void>;
}

/** Algorithm of ID tokens: what every provider must know (OpenID Connect Core, 15.1). */
const ID_TOKEN_ALGORITHM = 'RS256';

/** Loaded when the first reader signs in: no page needs it. */
const loadClient = () => import('openid-client');

/** The provider of these settings. Its discovery document is read once, and again only after it could not be read. */
export function openIdProvider(settings: OpenIdSettings): Provider {
  const { clientId, endThere, groupsClaim, origin, signOutAddress } = settings;
  let discovered: Promise<client.Configuration> | undefined;
  const configuration = (): Promise<client.Configuration> => {
    discovered ??= discover(settings).catch((error) => {
      discovered = undefined;
      throw new Problem('sign-in-failed', {}, { cause: error });
    });
    return discovered;
  };

  return {
    async begin({ language, to }) {
      const client = await loadClient();
      const config = await configuration();
      const verifier = client.randomPKCECodeVerifier();
      const pending: Pending = { state: client.randomState(), nonce: client.randomNonce(), verifier, to };
      const address = client.buildAuthorizationUrl(config, {
        redirect_uri: `${origin()}/sign-in/done`,
        scope: 'openid email',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state: pending.state,
        nonce: pending.nonce,
        ui_locales: language,
      });
      return { address: address.href, pending };
    },
    async complete(address, { nonce, state, verifier }) {
      const client = await loadClient();
      const config = await configuration();
      try {
        const tokens = await client.authorizationCodeGrant(config, new URL(address), {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        });
        return { ...identityOf(tokens.claims(), tokens.id_token), ...groupsIn(tokens.claims(), groupsClaim) };
      } catch (error) {
        throw new Problem('sign-in-failed', {}, { cause: error });
      }
    },
    async end({ idToken, person }) {
      await endThere?.(person);
      if (endThere !== undefined) return undefined;
      const config = await configuration();
      if (config.serverMetadata().end_session_endpoint !== undefined) {
        const hint = idToken === undefined ? {} : { id_token_hint: idToken };
        const client = await loadClient();
        return client.buildEndSessionUrl(config, { post_logout_redirect_uri: `${origin()}/`, ...hint }).href;
      }
      if (signOutAddress === undefined) return undefined;
      return `${signOutAddress}?${new URLSearchParams({ client_id: clientId, logout_uri: `${origin()}/` })}`;
    },
  };
}

async function discover(settings: OpenIdSettings): Promise<client.Configuration> {
  const { clientId, clientSecret, isLoopback, issuer } = settings;
  const client = await loadClient();
  const config = await client.discovery(
    new URL(issuer()),
    clientId,
    { id_token_signed_response_alg: ID_TOKEN_ALGORITHM },
    client.ClientSecretBasic(clientSecret),
    { execute: [client.enableNonRepudiationChecks, ...(isLoopback ? [client.allowInsecureRequests] : [])] },
  );
  return config;
}

/** A list of texts, as providers write it; anything else names no group. */
function groupsIn(claims: client.IDToken | undefined, claim: string | undefined): Pick<Identity, 'groups'> {
  const said = claim === undefined ? undefined : claims?.[claim];
  return Array.isArray(said) ? { groups: said.filter((each) => typeof each === 'string') } : {};
}

function identityOf(claims: client.IDToken | undefined, idToken: string | undefined): Identity {
  if (claims === undefined || idToken === undefined) throw new Error('The provider gave no ID token');
  // Cognito writes the boolean as a text.
  const isVerified = claims.email_verified === true || claims.email_verified === 'true';
  const email = isVerified && typeof claims.email === 'string' ? { email: claims.email.toLowerCase() } : {};
  return { subject: `${claims.iss} ${claims.sub}`, idToken, ...email };
}
