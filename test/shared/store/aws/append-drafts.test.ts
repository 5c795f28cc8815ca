/** What appends leave in the table when writers meet, calls come late and functions die between two of them. */
import {
  BatchWriteItemCommand,
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { dropKeyInput } from '../../../../shared/store/aws/append-input.ts';
import { dynamoLedger } from '../../../../shared/store/aws/dynamo-ledger.ts';
import type { Ledger } from '../../../../shared/store/ports.ts';
import { draftOf, faultsOf, listAll, sampleKeys } from '../../../contract/append-sample.ts';
import { type DynamoEmulator, startDynamo } from '../../../contract/dynamo-emulator.ts';

let dynamo: DynamoEmulator;
let made = 0;
let table = '';
let ledger: Ledger;
beforeAll(async () => {
  dynamo = await startDynamo({ quick: true });
});
afterAll(() => dynamo.stop());
beforeEach(async () => {
  made += 1;
  table = await dynamo.table(`append-${made}`);
  ledger = dynamoLedger({ client: dynamo.client, table }, sampleKeys);
});

/** The ledger of another function, to whose calls something happens. */
function through(
  happens: (command: object, send: () => Promise<unknown>) => Promise<unknown>,
  clock = () => new Date(),
): Ledger {
  const send = (command: Parameters<DynamoDBClient['send']>[0], ...more: readonly never[]) =>
    happens(command, () => dynamo.client.send(command, ...more));
  const client = new Proxy(dynamo.client, {
    get: (target, name) => (name === 'send' ? send : Reflect.get(target, name)),
  });
  return dynamoLedger({ client, table }, sampleKeys, clock);
}

/** Drafted, accepted, drafted again. */
async function threeTimes(): Promise<void> {
  await ledger.append([draftOf('a', 1, { status: 'drafted' })]);
  await ledger.append([draftOf('a', 2, { status: 'accepted' })]);
  await ledger.append([draftOf('a', 3, { status: 'drafted' })]);
}

/** What revision 2 removes, when revision 3 has long brought it back. */
const dropLate = () =>
  dynamo.client.send(new DeleteItemCommand(dropKeyInput(table, 'status:drafted', 'a', 2)));

it('a first revision of a stream that is there writes nothing, so who dies of it leaves nothing', async () => {
  await threeTimes();
  const writes: object[] = [];
  const late = through(async (command, send) => {
    if (command instanceof PutItemCommand || command instanceof BatchWriteItemCommand) writes.push(command);
    if (command instanceof PutItemCommand) throw new Error('killed');
    return send();
  });
  const drafts = [draftOf('a', 1, { status: 'drafted' })];
  expect(await late.append(drafts)).toMatchObject([{ kind: 'conflict', newest: { revision: 3 } }]);
  expect(writes).toEqual([]);
  await expect(dropLate()).rejects.toThrow('conditional');
  expect(await listAll(ledger, 'status:drafted')).toHaveLength(1);
  expect(await faultsOf(ledger)).toEqual([]);
});

it('who loses the race for a first revision after its look leaves the look-up keys as those of the winner', async () => {
  let looked = false;
  const late = through(async (command, send) => {
    const answer = await send();
    if (command instanceof QueryCommand && !looked) {
      looked = true;
      await threeTimes();
    }
    return answer;
  });
  expect(await late.append([draftOf('a', 1, { status: 'drafted' })])).toMatchObject([
    { kind: 'conflict', newest: { revision: 3 } },
  ]);
  await expect(dropLate()).rejects.toThrow('conditional');
  expect(await listAll(ledger, 'status:drafted')).toHaveLength(1);
  expect(await faultsOf(ledger)).toEqual([]);
});

it('who waits long between its note and its revision notes it anew: what is at hand elsewhere hears of it', async () => {
  let now = Date.parse('2026-03-01T09:59:30.000Z');
  const clock = () => new Date(now);
  const reader = dynamoLedger({ client: dynamo.client, table }, sampleKeys, clock);
  let mark = '';
  const slow = through(async (command, send) => {
    const isRevision = command instanceof PutItemCommand && command.input.Item?.sk?.S === '0000000001';
    if (isRevision) {
      // Turned away again and again; meanwhile the note was told, and there was nothing yet.
      now += 100_000;
      mark = (await reader.since?.())?.mark ?? '';
      now += 60_000;
    }
    return send();
  }, clock);
  await slow.append([draftOf('a', 1)]);
  expect((await reader.since?.(mark))?.streams).toEqual(['a']);
});
