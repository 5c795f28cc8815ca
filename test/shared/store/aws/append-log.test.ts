/** What is at hand over DynamoDB is as current as the table, however long a put takes and however clocks differ. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noteItem, notePartitions, readLog } from '../../../../shared/store/aws/append-log.ts';
import { dynamoLedger } from '../../../../shared/store/aws/dynamo-ledger.ts';
import { ledgerAtHand } from '../../../../shared/store/ledger-at-hand.ts';
import { draftOf, type SampleState, sampleKeys } from '../../../contract/append-sample.ts';
import { type DynamoEmulator, startDynamo } from '../../../contract/dynamo-emulator.ts';

let dynamo: DynamoEmulator;
let now = 0;
let made = 0;
const clock = () => new Date(now);
beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => dynamo.stop());

async function open() {
  made += 1;
  now = Date.parse('2026-03-01T09:59:30.000Z');
  const table = { client: dynamo.client, table: await dynamo.table(`log-${made}`) };
  return { table, ledger: dynamoLedger(table, sampleKeys, clock) };
}

describe('notes of appends', () => {
  it('stand in parts of their hour, and say which revision of which stream', () => {
    const at = new Date('2026-03-01T09:59:30.123Z');
    const note = noteItem({ stream: 'a\\b', revision: 7 }, at);
    expect(notePartitions(at, at)).toContain(note.pk?.S);
    expect(note).toMatchObject({ sk: { S: '2026-03-01T09:59:30.123Z a\\u005cb' }, revision: { N: '7' } });
    const later = new Date('2026-03-01T11:00:00Z');
    expect(notePartitions(at, later)).toHaveLength(12);
  });

  it('are told again for a while: their revision may come later than they do', async () => {
    const { ledger, table } = await open();
    const { mark } = await readLog(table, clock);
    now += 45_000;
    await ledger.append([draftOf('a', 1)]);
    const first = await readLog(table, clock, mark);
    expect([...(first.newest ?? [])]).toEqual([['a', 1]]);
    now += 60_000;
    expect((await readLog(table, clock, first.mark)).streams).toEqual(['a']);
    now += 120_000;
    const third = await readLog(table, clock, first.mark);
    expect((await readLog(table, clock, third.mark)).streams).toEqual([]);
  });
});

it('what is at hand reads a stream again only where it has something newer', async () => {
  const { ledger } = await open();
  const asked: string[] = [];
  const watched = {
    ...ledger,
    newest: (streams: readonly string[]) => {
      asked.push(...streams);
      return ledger.newest(streams);
    },
  };
  const brief = (stream: string, state: unknown) =>
    stream.startsWith('job/') ? undefined : { status: (state as SampleState).status };
  const hand = ledgerAtHand(watched, { keys: ['all'], keysOf: sampleKeys, brief });
  const titles = async () =>
    (await hand.list('all')).items.map(({ revision, stream }) => `${stream} ${revision}`);
  await ledger.append([draftOf('a', 1), draftOf('b', 1)]);
  expect(await titles()).toEqual(['a 1', 'b 1']);
  expect(asked).toEqual([]);
  now += 1000;
  await ledger.append([draftOf('b', 2), draftOf('c', 1), draftOf('job/x', 1)]);
  expect(await titles()).toEqual(['a 1', 'b 2', 'c 1']);
  expect(asked.splice(0).sort()).toEqual(['b', 'c', 'job/x']);
  now += 1000;
  expect(await titles()).toEqual(['a 1', 'b 2', 'c 1']);
  expect(asked).toEqual([]);
  // Another function, whose clock is half a minute behind.
  now -= 30_000;
  await ledger.append([draftOf('a', 2)]);
  now += 31_000;
  expect(await titles()).toEqual(['a 2', 'b 2', 'c 1']);
  expect(asked).toEqual(['a']);
});
