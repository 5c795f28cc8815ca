/** A worker that was killed after a revision and before its look-up entries; and changes from outside that look alike. */
import { DeleteItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dynamoLedger } from '../../../../shared/store/aws/dynamo-ledger.ts';
import { mendProjection } from '../../../../shared/store/aws/mend-projection.ts';
import { POINTER, pointerItem } from '../../../../shared/store/aws/table-items.ts';
import type { Ledger } from '../../../../shared/store/ports.ts';
import { draftOf, faultsOf, listAll, sampleKeys } from '../../../contract/append-sample.ts';
import { type DynamoEmulator, startDynamo } from '../../../contract/dynamo-emulator.ts';

let dynamo: DynamoEmulator;
beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => dynamo.stop());

let made = 0;
async function filled() {
  made += 1;
  const table = await dynamo.table(`mended-${made}`);
  const ledger: Ledger = dynamoLedger({ client: dynamo.client, table }, sampleKeys);
  await ledger.append([draftOf('a', 1), draftOf('b', 1)]);
  const [first] = await ledger.heads(['b']);
  if (first === undefined) throw new Error('it was just appended');
  await ledger.append([draftOf('b', 2, { status: 'submitted' })]);
  const remove = (pk: string, sk: string) =>
    dynamo.client.send(new DeleteItemCommand({ TableName: table, Key: { pk: { S: pk }, sk: { S: sk } } }));
  const pointTo = (revision: number, hash: string) =>
    dynamo.client.send(
      new PutItemCommand({ TableName: table, Item: pointerItem({ stream: 'b', revision, hash }) }),
    );
  const mend = () => mendProjection({ client: dynamo.client, table }, sampleKeys);
  return { first, ledger, mend, pointTo, remove, table };
}

it('moves a pointer that stayed behind, brings back lost keys, and does nothing where nothing is wrong', async () => {
  const { first, ledger, mend, pointTo, remove } = await filled();
  expect(await mend()).toEqual({ streams: [], left: [] });
  await pointTo(1, first.hash);
  await remove('k#all', 'a');
  expect(await faultsOf(ledger)).toHaveLength(2);
  const { left, streams } = await mend();
  expect([...streams].sort()).toEqual(['a', 'b']);
  expect(left).toEqual([]);
  expect(await faultsOf(ledger)).toEqual([]);
  expect((await listAll(ledger, 'all')).map(({ stream }) => stream)).toEqual(['a', 'b']);
});

it('sets the pointer of a stream whose first revision was its last sign of life', async () => {
  const { ledger, mend, remove } = await filled();
  await remove('s#a', POINTER);
  expect(await mend()).toEqual({ streams: ['a'], left: [] });
  expect(await faultsOf(ledger)).toEqual([]);
});

it('leaves the trace of a revision that is gone', async () => {
  const { ledger, mend, remove } = await filled();
  await remove('s#b', '0000000002');
  const faults = await faultsOf(ledger);
  expect(faults).toContainEqual({ stream: 'b', revision: 2, fault: 'projection' });
  expect(await mend()).toEqual({ streams: [], left: faults });
});

it('touches no stream whose revisions were changed, and says so', async () => {
  const { first, ledger, mend, pointTo, table } = await filled();
  await pointTo(1, first.hash);
  await dynamo.client.send(
    new UpdateItemCommand({
      TableName: table,
      Key: { pk: { S: 's#b' }, sk: { S: '0000000001' } },
      UpdateExpression: 'SET #b = :v',
      ExpressionAttributeNames: { '#b': 'by' },
      ExpressionAttributeValues: { ':v': { S: 'x' } },
    }),
  );
  const before = await faultsOf(ledger);
  expect(await mend()).toEqual({ streams: [], left: before });
  expect(before.map(({ fault }) => fault)).toContain('projection');
});
