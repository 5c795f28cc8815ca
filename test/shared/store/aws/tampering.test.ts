import { DeleteItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoLedger } from '../../../../shared/store/aws/dynamo-ledger.ts';
import { keyItem, POINTER } from '../../../../shared/store/aws/table-items.ts';
import type { Ledger } from '../../../../shared/store/ports.ts';
import { draftOf, faultsOf, listAll, sampleKeys } from '../../../contract/append-sample.ts';
import { type DynamoEmulator, startDynamo } from '../../../contract/dynamo-emulator.ts';

let dynamo: DynamoEmulator;
beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => dynamo.stop());

let made = 0;
async function filled(): Promise<{ table: string; ledger: Ledger }> {
  made += 1;
  const table = await dynamo.table(`tampered-${made}`);
  const ledger = dynamoLedger({ client: dynamo.client, table }, sampleKeys);
  await ledger.append([draftOf('a', 1), draftOf('b', 1)]);
  await ledger.append([draftOf('b', 2, { status: 'submitted' })]);
  return { table, ledger };
}

const key = (pk: string, sk: string) => ({ pk: { S: pk }, sk: { S: sk } });
const remove = (TableName: string, pk: string, sk: string) =>
  dynamo.client.send(new DeleteItemCommand({ TableName, Key: key(pk, sk) }));
const change = (TableName: string, name: string) =>
  dynamo.client.send(
    new UpdateItemCommand({
      TableName,
      Key: key('s#b', '0000000001'),
      UpdateExpression: 'SET #n = :v',
      ExpressionAttributeNames: { '#n': name },
      ExpressionAttributeValues: { ':v': { S: 'x' } },
    }),
  );

describe('verify of the DynamoDB ledger', () => {
  it.each(['at', 'by', 'reason', 'body', 'previous', 'hash'])('finds a changed %s', async (name) => {
    const { table, ledger } = await filled();
    await change(table, name);
    expect(await faultsOf(ledger)).toContainEqual({ stream: 'b', revision: 1, fault: 'hash' });
  });

  it('finds revisions that are gone', async () => {
    const { table, ledger } = await filled();
    await remove(table, 's#a', '0000000001');
    await remove(table, 's#b', '0000000001');
    const faults = await faultsOf(ledger);
    expect(faults).toContainEqual({ stream: 'a', revision: 1, fault: 'projection' });
    expect(faults).toContainEqual({ stream: 'b', revision: 2, fault: 'gap' });
  });

  it('finds a look-up key that is gone, and a rebuild brings it back', async () => {
    const { table, ledger } = await filled();
    await remove(table, 'k#all', 'a');
    expect(await faultsOf(ledger)).toEqual([{ stream: 'a', revision: 1, fault: 'projection' }]);
    expect(await ledger.rebuild()).toBe(2);
    expect(await faultsOf(ledger)).toEqual([]);
    expect((await listAll(ledger, 'all')).map(({ stream }) => stream)).toEqual(['a', 'b']);
  });
});

describe('a DynamoDB ledger whose projection write was lost', () => {
  it('still knows the newest revision, and a rebuild mends the pointer', async () => {
    const { table, ledger } = await filled();
    await remove(table, 's#b', POINTER);
    expect((await ledger.newest(['b']))[0]?.revision).toBe(2);
    expect(await ledger.append([draftOf('b', 2)])).toMatchObject([
      { kind: 'conflict', newest: { revision: 2 } },
    ]);
    expect(await faultsOf(ledger)).toEqual([{ stream: 'b', revision: 0, fault: 'projection' }]);
    await ledger.rebuild();
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('does not list a stream under a key that was left over, also across pages', async () => {
    const { table, ledger } = await filled();
    const stale = ['b', 'c', 'd'].map((stream) => keyItem('status:drafted', stream, 1));
    for (const Item of stale) await dynamo.client.send(new PutItemCommand({ TableName: table, Item }));
    await ledger.append([draftOf('e', 1)]);
    expect((await listAll(ledger, 'status:drafted', 1)).map(({ stream }) => stream)).toEqual(['a', 'e']);
    await ledger.rebuild();
    expect((await listAll(ledger, 'status:drafted', 1)).map(({ stream }) => stream)).toEqual(['a', 'e']);
  });
});
