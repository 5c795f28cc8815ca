/** Sign-in on one machine, whole: the provider, its login page, and the application's side of it. */
import type { RequestListener } from 'node:http';
import { createLocalJWKSet } from 'jose';
import type { Provider } from 'oidc-provider';
import { pageContext } from '../../functions/web/pages/page-context.ts';
import { ProblemPage } from '../../functions/web/pages/problem.tsx';
import { machineTokens } from '../../functions/web/sign-in/machine-tokens.ts';
import { openIdProvider } from '../../functions/web/sign-in/open-id.ts';
import type { SignIn } from '../../functions/web/web-ports.ts';
import { sqliteSessions } from '../../shared/store/embedded/sqlite-sessions.ts';
import { Problem } from '../../shared/text/problem.ts';
import type { Workspace } from '../workspace.ts';
import { boundSubject } from './bound-subject.ts';
import { API_AUDIENCE, CLIENT_ID, localProvider, machineClient, PROVIDER_PATH } from './local-provider.ts';
import { type LoginParts, loginRoutes } from './login-routes.tsx';
import { providerStore } from './provider-store.ts';
import { machineOwner, secretHashes } from './secret-hashes.ts';
import { newSecret, signInSecrets } from './secrets.ts';
import { openSignInDatabase } from './sign-in-database.ts';

export interface LocalSignIn {
  readonly signIn: SignIn;
  /** To be added to the application. */
  readonly routes: ReturnType<typeof loginRoutes>;
  /** Answers what is asked below {@link PROVIDER_PATH}. */
  readonly answer: RequestListener;
  close(): void;
}

/** Sign-in over a data folder; `origin` is known once the server listens, and asked only then. */
export async function localSignIn(workspace: Workspace, origin: () => string): Promise<LocalSignIn> {
  const { clock, directory, ledger } = workspace;
  const secrets = await signInSecrets(directory);
  const db = openSignInDatabase(directory);
  const hashes = secretHashes(db, clock);
  const store = providerStore(db, clock, (model, id) => machineClient(ledger, model, id));
  let made: Provider | undefined;
  const provider = (): Provider => {
    made ??= localProvider({ origin: origin(), secrets, store, hashes, ledger, faultPage });
    return made;
  };
  const issuer = (): string => `${origin()}${PROVIDER_PATH}`;
  const { d, p, q, dp, dq, qi, ...publicKey } = secrets.signingKey;
  const parts: LoginParts = { provider, hashes, ledger };
  const openId = openIdProvider({
    issuer,
    clientId: CLIENT_ID,
    clientSecret: secrets.clientSecret,
    origin,
    isLoopback: true,
    endThere: async (person) => store.endSessions(person),
  });
  return {
    signIn: {
      sessions: sqliteSessions(db, clock),
      cookieKey: secrets.cookieKey,
      origin,
      provider: {
        ...openId,
        async complete(address, pending) {
          const identity = await openId.complete(address, pending);
          return { ...identity, subject: await boundSubject(ledger, identity.subject, PROVIDER_PATH) };
        },
      },
      async renewSecret(of, id) {
        const secret = newSecret();
        await hashes.keep(of === 'machine' ? machineOwner(id) : id, secret);
        if (of === 'person') store.endSessions(id);
        return secret;
      },
      tokenAddress: () => `${issuer()}/token`,
      machines: {
        verify: (token) =>
          machineTokens({
            issuer: issuer(),
            madeFor: { audience: API_AUDIENCE },
            keys: createLocalJWKSet({ keys: [publicKey] }),
            clock,
          }).verify(token),
      },
    },
    routes: loginRoutes(parts),
    answer: (request, response) => {
      // The provider finds out where it is mounted by what was cut off (as under Express).
      const { url = '' } = request;
      Object.assign(request, { originalUrl: url, url: url.slice(PROVIDER_PATH.length) || '/' });
      provider().callback()(request, response);
    },
    close: () => db.close(),
  };
}

async function faultPage(url: string): Promise<string> {
  const page = pageContext(url, 'public', { hasSignIn: true });
  return String(await (<ProblemPage page={page} problem={new Problem('sign-in-failed')} />));
}
