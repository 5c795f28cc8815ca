/** Many streams at once are read as one by one, whatever their pointers say. */
import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dynamoLedger } from '../../../../shared/store/aws/dynamo-ledger.ts';
import { pointerItem, pointerKey } from '../../../../shared/store/aws/table-items.ts';
import { draftOf, sampleKeys } from '../../../contract/append-sample.ts';
import { type DynamoEmulator, startDynamo } from '../../../contract/dynamo-emulator.ts';

let dynamo: DynamoEmulator;
beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => dynamo.stop());

const STREAMS = Array.from({ length: 120 }, (_, index) => `s/${index}`);

it('a hundred and more streams: those that are there, those that are not, and those whose pointer lags', async () => {
  const { client } = dynamo;
  const TableName = await dynamo.table('newest');
  const ledger = dynamoLedger({ client, table: TableName }, sampleKeys);
  const there = STREAMS.filter((_, index) => index % 2 === 0);
  const twice = there.slice(0, 30);
  await ledger.append(there.map((stream) => draftOf(stream, 1)));
  await ledger.append(twice.map((stream) => draftOf(stream, 2)));
  // Writes that a killed function never made: no pointer, and one that points to what came before.
  const [none = '', late = ''] = twice;
  await client.send(new DeleteItemCommand({ TableName, Key: pointerKey(none) }));
  const Item = pointerItem({ stream: late, revision: 1, hash: 'old' });
  await client.send(new PutItemCommand({ TableName, Item }));

  let calls = 0;
  client.middlewareStack.add(
    (next) => (args) => {
      calls += 1;
      return next(args);
    },
    { step: 'initialize', name: 'count' },
  );
  const asked = [...STREAMS, 's/2'];
  const wanted = asked.map((stream) => (twice.includes(stream) ? 2 : there.includes(stream) ? 1 : undefined));
  const newest = await ledger.newest(asked);
  expect(newest.map((each) => each?.revision)).toEqual(wanted);
  expect(newest.map((each) => each?.stream ?? '')).toEqual(
    asked.map((stream) => (there.includes(stream) ? stream : '')),
  );
  expect(calls).toBeLessThan(10);
  client.middlewareStack.remove('count');
  const heads = await ledger.heads(asked);
  expect(heads).toEqual(
    newest.map((each) => each && { stream: each.stream, revision: each.revision, hash: each.hash }),
  );
});
