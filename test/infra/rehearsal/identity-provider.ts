/** An OpenID Connect provider on the loopback, for who signs in at a rehearsal: code with PKCE, ID tokens by RS256. */
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** As the functions know it; requests to it are led to the loopback (web-function.ts). */
export const ISSUER = 'https://id.rehearsal.example';
export const CLIENT = { id: 'wsis', secret: 'a secret of the client' } as const;

export interface IdentityProvider {
  readonly address: string;
  /** Who signs in next: the address is verified. */
  next: { readonly subject: string; readonly email: string };
  stop(): void;
}

export async function startIdentityProvider(): Promise<IdentityProvider> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }];
  const codes = new Map<string, { readonly nonce: string; readonly challenge: string }>();
  const say = (answer: ServerResponse, said: object, status = 200): void => {
    answer.writeHead(status, { 'content-type': 'application/json' });
    answer.end(JSON.stringify(said));
  };
  const server = createServer(async (asked, answer) => {
    const { pathname, searchParams } = new URL(asked.url ?? '/', ISSUER);
    if (pathname === '/.well-known/openid-configuration') {
      say(answer, {
        issuer: ISSUER,
        authorization_endpoint: `${ISSUER}/authorize`,
        token_endpoint: `${ISSUER}/token`,
        jwks_uri: `${ISSUER}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    } else if (pathname === '/keys') say(answer, { keys });
    else if (pathname === '/authorize') {
      const given = (name: string): string => searchParams.get(name) ?? '';
      const code = randomUUID();
      codes.set(code, { nonce: given('nonce'), challenge: given('code_challenge') });
      const back = new URL(given('redirect_uri'));
      back.search = new URLSearchParams({ code, state: given('state') }).toString();
      answer.writeHead(302, { location: back.href });
      answer.end();
    } else {
      const form = new URLSearchParams(await text(asked));
      const pass = Buffer.from(`${CLIENT.id}:${encodeURIComponent(CLIENT.secret).replaceAll('%20', '+')}`);
      const order = codes.get(form.get('code') ?? '');
      codes.delete(form.get('code') ?? '');
      const verifier = createHash('sha256').update(form.get('code_verifier') ?? '');
      const isRight =
        asked.headers.authorization === `Basic ${pass.toString('base64')}` &&
        order?.challenge === verifier.digest('base64url');
      if (!isRight) {
        say(answer, { error: 'invalid_grant' }, 400);
        return;
      }
      const { email, subject } = provider.next;
      const token = await new SignJWT({ email, email_verified: true, nonce: order.nonce })
        .setProtectedHeader({ alg: 'RS256', kid: 'one' })
        .setIssuer(ISSUER)
        .setAudience(CLIENT.id)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(privateKey);
      say(answer, { access_token: 'none', token_type: 'Bearer', id_token: token });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const provider: IdentityProvider = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    next: { subject: '', email: '' },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
  return provider;
}
