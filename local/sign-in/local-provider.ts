/** A real OpenID Connect provider on this machine: its accounts are the people of the ledger, its machines too. */
import { errors, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { readPerson } from '../../shared/people/change-people.ts';
import { type Machine, machineStream } from '../../shared/people/machine.ts';
import { SCOPES } from '../../shared/people/scope.ts';
import { isLanguage } from '../../shared/reference/languages.ts';
import type { Ledger } from '../../shared/store/ports.ts';
import type { ProviderStore } from './provider-store.ts';
import { machineOwner, type SecretHashes } from './secret-hashes.ts';
import type { SignInSecrets } from './secrets.ts';

/** Path under which the provider answers. */
export const PROVIDER_PATH = '/sign-in/provider';
/** Where its login page stands, before the interaction's id. */
export const LOGIN_PATH = '/sign-in/local';
/** Its client: this application. */
export const CLIENT_ID = 'wsis-reporting';
/** The audience of machines' access tokens. */
export const API_AUDIENCE = 'wsis-api';

const SECOND = 1;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

export interface ProviderParts {
  /** `http://localhost:8080`. */
  readonly origin: string;
  readonly secrets: SignInSecrets;
  readonly store: ProviderStore;
  readonly hashes: SecretHashes;
  readonly ledger: Ledger;
  /** The page of a fault, as HTML. */
  readonly faultPage: (url: string) => Promise<string>;
}

/** The provider at `origin`. */
export function localProvider({
  faultPage,
  hashes,
  ledger,
  origin,
  secrets,
  store,
}: ProviderParts): Provider {
  const provider = new Provider(`${origin}${PROVIDER_PATH}`, {
    adapter: store.adapter,
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: secrets.clientSecret,
        redirect_uris: [`${origin}/sign-in/done`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: { keys: [secrets.signingKey as Record<string, unknown>] } as never,
    cookies: { keys: [secrets.providerKey], long: { path: PROVIDER_PATH } },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    // The address is in the ID token, where its signature covers it.
    conformIdTokenClaims: false,
    scopes: ['openid', 'email', ...SCOPES],
    pkce: { required: () => true },
    interactions: {
      url: (ctx, { uid }) => `${LOGIN_PATH}/${uid}${inLanguage(ctx.oidc.params?.ui_locales)}`,
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: (ctx) => (ctx.oidc.params?.grant_type === 'client_credentials' ? RESOURCE : []),
        getResourceServerInfo: (ctx, resource) => {
          if (resource !== RESOURCE) throw new errors.InvalidTarget();
          askedForAll(ctx);
          return {
            scope: SCOPES.join(' '),
            audience: API_AUDIENCE,
            accessTokenFormat: 'jwt',
            accessTokenTTL: HOUR,
            jwt: { sign: { alg: 'RS256' } },
          };
        },
      },
    },
    ttl: {
      AccessToken: HOUR,
      AuthorizationCode: MINUTE,
      IdToken: 10 * MINUTE,
      Interaction: 10 * MINUTE,
      Grant: 8 * HOUR,
      Session: 8 * HOUR,
      ClientCredentials: HOUR,
    },
    findAccount: async (_, id) => {
      const person = (await readPerson(ledger, id))?.state;
      if (person?.state !== 'active') return undefined;
      const claims = { sub: id, email: person.email, email_verified: true };
      return { accountId: id, claims: async () => claims };
    },
    // Our own application needs nobody's consent to know who signs in to it.
    loadExistingGrant: async (ctx) => {
      const { accountId } = ctx.oidc.session ?? {};
      if (accountId === undefined || ctx.oidc.client?.clientId !== CLIENT_ID) return undefined;
      const grant = new ctx.oidc.provider.Grant({ accountId, clientId: CLIENT_ID });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
    renderError: async (ctx: KoaContextWithOIDC) => {
      ctx.type = 'html';
      ctx.body = await faultPage(ctx.href);
    },
  });
  // Secrets of machines are kept as hashes: the provider compares what it is given with those.
  const { compareClientSecret } = provider.Client.prototype as {
    compareClientSecret(secret: string): unknown;
  };
  Object.assign(provider.Client.prototype, {
    async compareClientSecret(this: { readonly clientId: string }, secret: string) {
      if (this.clientId === CLIENT_ID) return compareClientSecret.call(this, secret);
      return (await hashes.check(machineOwner(this.clientId), secret)) === 'right';
    },
  });
  return provider;
}

const RESOURCE = 'urn:wsis:api';

/** A machine that asks for no scope gets all of its own (RFC 6749, 3.3: a default that is told beforehand). */
function askedForAll({ oidc }: KoaContextWithOIDC): void {
  const { client, params } = oidc;
  if (params?.grant_type === 'client_credentials') params.scope ??= client?.scope;
}

/** The machines of the ledger, as clients of the provider. */
export async function machineClient(ledger: Ledger, model: string, id: string) {
  if (model !== 'Client') return undefined;
  const [newest] = await ledger.newest([machineStream(id)]);
  const machine = newest?.state as Machine | undefined;
  if (machine?.state !== 'active') return undefined;
  return {
    client_id: id,
    client_secret: 'kept as a hash',
    redirect_uris: [],
    response_types: [],
    grant_types: ['client_credentials'],
    scope: machine.scopes.join(' '),
  };
}

/** The login page speaks the language that the reader came from. */
function inLanguage(locales: unknown): string {
  return typeof locales === 'string' && isLanguage(locales) ? `?lang=${locales}` : '';
}
