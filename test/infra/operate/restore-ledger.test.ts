/** The ledger restored to a moment, swapped in, and read by a deployed function: the whole of what docs/operations.md says. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DeleteItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { configOf } from '../../../infra/config/stages.ts';
import { addPerson, changePerson, readPerson } from '../../../shared/people/change-people.ts';
import { dynamoLedger } from '../../../shared/store/aws/dynamo-ledger.ts';
import { POINTER } from '../../../shared/store/aws/table-items.ts';
import type { Ledger } from '../../../shared/store/ports.ts';
import { draftOf, faultsOf } from '../../contract/append-sample.ts';
import { type RestorableDynamo, startRestorable } from '../../contract/restorable-dynamo.ts';
import { type House, openStage, type Stage } from '../rehearsal/stage.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'wsis-restore-'));
const settings = join(folder, 'cdk.json');
const signed = { by: 'office', reason: 'test' };
const clock = (): Date => new Date('2026-03-01T09:00:00Z');
let stage: Stage;
let house: House;
let service: RestorableDynamo;
let ledger: Ledger;

beforeAll(async () => {
  stage = await openStage(['watch'], clock);
  house = await stage.house('restore');
  ledger = house.ledger;
  service = await startRestorable(stage.dynamo);
  describeStage({ contact: 'o@example.org' });
});
afterAll(async () => {
  service.stop();
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

function describeStage(prod: object): void {
  writeFileSync(settings, JSON.stringify({ app: 'x', context: { stages: { prod } } }));
}

/** An operator's command. */
async function run(name: string, ...own: readonly string[]): Promise<readonly string[]> {
  const orders = [
    '--import',
    'tsx',
    'infra/operate/operate.ts',
    name,
    '--table',
    house.tables.ledger,
    ...own,
  ];
  const env = { ...house.environment, AWS_ENDPOINT_URL_DYNAMODB: service.address };
  const { stdout } = await promisify(execFile)(process.execPath, orders, { cwd: ROOT, env });
  return stdout.trim().split('\n');
}

async function put(stream: string, revision: number, title: string): Promise<void> {
  await ledger.append([draftOf(stream, revision, { title })]);
}

it('gives the ledger of a moment in a new table, as safe, proved, without what was erased since, and swaps it in', async () => {
  const ports = { ledger, clock, newId: () => 'x' };
  const person = {
    id: 'ada',
    name: 'Ada',
    email: 'ada@example.org',
    roles: [],
    sectors: [],
    language: 'en',
  } as const;
  await addPerson({ ...signed, person }, ports);
  await put('note/one', 1, 'good');
  await put('note/one', 2, 'better');
  // Remembered in the very moment between a revision and its pointer, as any second may be.
  const lost = { pk: { S: 's#note/one' }, sk: { S: POINTER } };
  await stage.dynamo.client.send(new DeleteItemCommand({ TableName: house.tables.ledger, Key: lost }));
  await service.remember(house.tables.ledger, new Date('2026-03-01T10:00:00Z'));

  // Later that day: something is spoilt past the application, a person is erased, work goes on.
  await put('note/two', 1, 'late');
  await changePerson({ ...signed, id: 'ada', revision: 1, change: { state: 'left' } }, ports);
  await run('erase-person', '--id', 'ada', '--by', 'officer', '--reason', 'asked for');
  await stage.dynamo.client.send(
    new UpdateItemCommand({
      TableName: house.tables.ledger,
      Key: { pk: { S: 's#note/one' }, sk: { S: '0000000002' } },
      UpdateExpression: 'SET body = :b',
      ExpressionAttributeValues: { ':b': { S: '{"title":"spoilt","status":"x"}' } },
    }),
  );
  expect((await faultsOf(ledger)).map(({ fault }) => fault)).toContain('hash');
  // The daily proof says it, as its alarm hears it.
  await house.invoke('watch', '{}');

  const order = ['--to', 'restored', '--at', '2026-03-01T10:30:00Z', '--pause', '0.01'];
  const restoring = run('restore-ledger', ...order, '--stage', 'prod', '--settings', settings);
  // It takes hours, in which another sets something else.
  while (!service.said.has('restored')) await setTimeout(5);
  describeStage({ contact: 'o@example.org', monthlyBudget: 77 });
  const told = await restoring;
  // Behind: a late note, the person's leaving.
  expect(told).toEqual([
    'mended erasure/person/ada',
    'mended note/one',
    'erased again 1',
    `only in ${house.tables.ledger} 2`,
    'sound restored',
    'next: npx cdk deploy --all -c stage=prod',
  ]);
  const restored = dynamoLedger({ client: stage.dynamo.client, table: 'restored' }, ledgerKeys);
  expect(await faultsOf(restored)).toEqual([]);
  const history = await restored.history('note/one');
  expect(history.map(({ state }) => (state as { title: string }).title)).toEqual(['good', 'better']);
  expect((await readPerson(restored, 'ada'))?.state).toMatchObject({ name: '—', email: '' });
  expect(service.said.get('restored')).toEqual({
    BillingModeOverride: 'PAY_PER_REQUEST',
    SSESpecificationOverride: {
      ...{ Enabled: true, SSEType: 'KMS' },
      KMSMasterKeyId: 'arn:aws:kms:eu-west-1:123456789012:key/one',
    },
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    DeletionProtectionEnabled: true,
  });

  const { context } = JSON.parse(readFileSync(settings, 'utf8'));
  expect(configOf('prod', context.stages.prod)).toMatchObject({
    restoredLedger: 'restored',
    contact: 'o@example.org',
    monthlyBudget: 77,
  });
  await house.invoke('watch', '{}', { environment: { LEDGER_TABLE: 'restored' } });
  // Once more says the same: what was broken off is ended so.
  expect(await run('restore-ledger', ...order)).toEqual([
    'erased again 0',
    `only in ${house.tables.ledger} 2`,
    'sound restored',
  ]);
});

it('swaps nothing in that does not agree with itself, and needs to know what to restore', async () => {
  const spoilt = run('restore-ledger', '--to', 'other', '--pause', '0.01');
  await expect(spoilt).rejects.toThrow('There is no table other');
  await expect(run('restore-ledger', '--to', house.tables.ledger)).rejects.toThrow(
    'another name than --table',
  );
  await service.remember(house.tables.ledger, new Date('2026-03-01T11:00:00Z'));
  const order = ['--to', 'too-late', '--at', '2026-03-01T12:00:00Z', '--pause', '0.01'];
  const late = run('restore-ledger', ...order, '--stage', 'dev', '--settings', settings);
  await expect(late).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringContaining('fault note/one revision 2: hash'),
  });
  expect(readFileSync(settings, 'utf8')).not.toContain('too-late');
});
