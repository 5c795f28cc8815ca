/** The secrets of one machine's sign-in: made once, kept in the data folder where only its owner may read them. */
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

export interface SignInSecrets {
  /** Signs the cookies of the application. */
  readonly cookieKey: string;
  /** Signs the cookies of the provider. */
  readonly providerKey: string;
  /** With which the application asks the provider. */
  readonly clientSecret: string;
  /** Signs ID tokens and access tokens (RS256). */
  readonly signingKey: JWK;
}

const NAME = 'sign-in-keys.json';

/** The secrets in `directory`; of two processes that make them at once, both use the first's. */
export async function signInSecrets(directory: string): Promise<SignInSecrets> {
  const path = join(directory, NAME);
  if (!existsSync(path)) keepFirst(path, JSON.stringify(await makeSecrets(), undefined, 2));
  chmodSync(path, 0o600);
  return JSON.parse(readFileSync(path, 'utf8')) as SignInSecrets;
}

/** Fresh text that nobody can guess: 160 bits. */
export function newSecret(): string {
  return randomBytes(20).toString('base64url');
}

async function makeSecrets(): Promise<SignInSecrets> {
  const { privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  const key = await exportJWK(privateKey);
  return {
    cookieKey: randomBytes(32).toString('base64url'),
    providerKey: randomBytes(32).toString('base64url'),
    clientSecret: randomBytes(32).toString('base64url'),
    signingKey: { ...key, kid: newSecret(), use: 'sig', alg: 'RS256' },
  };
}

/** Written whole before it has its name, which it gets only where nobody else took it. */
function keepFirst(path: string, text: string): void {
  const own = `${path}.${newSecret()}`;
  writeFileSync(own, text, { mode: 0o600 });
  try {
    linkSync(own, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(own);
  }
}
