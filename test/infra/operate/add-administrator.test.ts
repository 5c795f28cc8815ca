import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { listPeople } from '../../../shared/people/list-people.ts';
import { dynamoLedger } from '../../../shared/store/aws/dynamo-ledger.ts';
import { type DynamoEmulator, startDynamo } from '../../contract/dynamo-emulator.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
let dynamo: DynamoEmulator;
beforeAll(async () => {
  dynamo = await startDynamo();
  await dynamo.table('ledger');
});
afterAll(() => dynamo.stop());

async function run(...own: readonly string[]): Promise<string> {
  const { hostname = '', port = '' } = await (dynamo.client.config.endpoint?.() ?? {});
  const orders = ['--import', 'tsx', 'infra/operate/operate.ts', 'add-administrator', ...own];
  const { stdout } = await promisify(execFile)(process.execPath, orders, {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_ENDPOINT_URL_DYNAMODB: `http://${hostname}:${port}`,
    },
  });
  return stdout.trim();
}

it('lets the first administrator in, and nobody after', async () => {
  const person = [
    '--table',
    'ledger',
    '--name',
    'Ada Example',
    '--email',
    'Ada@Example.org',
    '--language',
    'fr',
  ];
  const id = await run(...person);
  const people = await listPeople(dynamoLedger({ client: dynamo.client, table: 'ledger' }, ledgerKeys));
  expect(people.map(({ state }) => state)).toMatchObject([
    { id, email: 'ada@example.org', roles: ['administrator'], language: 'fr', state: 'active' },
  ]);
  await expect(run(...person.with(5, 'eve@example.org'))).rejects.toThrow('There is an administrator');
  await expect(run('--table', 'ledger')).rejects.toThrow('--name');
});
