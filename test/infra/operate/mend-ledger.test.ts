import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { dynamoLedger } from '../../../shared/store/aws/dynamo-ledger.ts';
import { POINTER } from '../../../shared/store/aws/table-items.ts';
import { faultsOf } from '../../contract/append-sample.ts';
import { type DynamoEmulator, startDynamo } from '../../contract/dynamo-emulator.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
let dynamo: DynamoEmulator;
beforeAll(async () => {
  dynamo = await startDynamo();
  await dynamo.table('ledger');
});
afterAll(() => dynamo.stop());

async function run(): Promise<string> {
  const { hostname = '', port = '' } = await (dynamo.client.config.endpoint?.() ?? {});
  const orders = ['--import', 'tsx', 'infra/operate/operate.ts', 'mend-ledger', '--table', 'ledger'];
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

it('mends what a killed function left, and fails aloud over what none leaves', async () => {
  const ledger = dynamoLedger({ client: dynamo.client, table: 'ledger' }, ledgerKeys);
  const at = '2026-03-01T09:00:00.000Z';
  const state = { from: '2025-01-01', to: '2025-12-31', state: 'open' };
  const stream = 'period/2025-01-01..2025-12-31';
  await ledger.append([{ stream, revision: 1, at, by: 'x', reason: 'y', state }]);
  const remove = (sk: string) =>
    dynamo.client.send(
      new DeleteItemCommand({ TableName: 'ledger', Key: { pk: { S: `s#${stream}` }, sk: { S: sk } } }),
    );
  await remove(POINTER);
  expect(await faultsOf(ledger)).toHaveLength(1);
  expect(await run()).toBe(`mended ${stream}`);
  expect(await faultsOf(ledger)).toEqual([]);
  expect(await run()).toBe('');
  await remove('0000000001');
  await expect(run()).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringContaining(`left ${stream} revision 1: projection`),
  });
});
