/** Secrets are named in a function's environment and read when it starts, so that no template and no console shows them. */
import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { Environment } from './setting.ts';

const PREFIX = 'SECRET_';

/** The environment, where `SECRET_NAME` (an ARN) has become `NAME` with the secret's text. */
export async function readSecrets(
  environment: Environment,
  client: Pick<SecretsManagerClient, 'send'>,
): Promise<Environment> {
  const named = Object.entries(environment).filter(([name, value]) => name.startsWith(PREFIX) && value);
  const read = await Promise.all(
    named.map(async ([name, SecretId]) => {
      const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId }));
      return [name.slice(PREFIX.length), SecretString] as const;
    }),
  );
  return { ...environment, ...Object.fromEntries(read) };
}
