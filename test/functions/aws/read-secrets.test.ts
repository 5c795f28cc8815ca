import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, it } from 'vitest';
import { readSecrets } from '../../../functions/aws/read-secrets.ts';

it('puts the text of each named secret in the place of its name', async () => {
  const secrets = mockClient(SecretsManagerClient);
  secrets.on(GetSecretValueCommand, { SecretId: 'arn:one' }).resolves({ SecretString: 'hush' });
  const environment = {
    SECRET_SIGN_IN_COOKIE_KEY: 'arn:one',
    SECRET_ABSENT: '',
    WEB_ORIGIN: 'https://a.example',
  };
  const read = await readSecrets(environment, new SecretsManagerClient({ region: 'eu-west-1' }));
  expect(read).toMatchObject({ SIGN_IN_COOKIE_KEY: 'hush', WEB_ORIGIN: 'https://a.example' });
  expect(secrets.calls()).toHaveLength(1);
});
