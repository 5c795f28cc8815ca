import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeIn } from '../../../functions/intake/take-in.ts';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { configOf } from '../../../infra/config/stages.ts';
import { CALLS_PER_ROW, diskOf, megabytes, memoryOf, turnsOf } from '../../../infra/cost/large-file.ts';
import { DEFAULT_LIMITS } from '../../../shared/intake/read/limits.ts';
import { dynamoIdentities } from '../../../shared/store/aws/dynamo-identities.ts';
import { dynamoLedger } from '../../../shared/store/aws/dynamo-ledger.ts';
import { bytesSource } from '../../../shared/zip/byte-source.ts';
import { type DynamoEmulator, startDynamo } from '../../contract/dynamo-emulator.ts';
import { ROW } from '../../functions/intake/sample-rows.ts';

const MILLION = 1_000_000;
const { intake } = configOf('prod', undefined).functions;

describe('a file of a million rows', () => {
  it('is cut so that no worker needs more than Lambda gives it', () => {
    const turns = turnsOf(MILLION, intake);
    expect(turns.reduce((sum, { rows }) => sum + rows, 0)).toBe(MILLION);
    for (const { seconds } of turns) expect(seconds).toBeLessThan(900);
    expect(turns.length).toBeLessThan(30);
    expect(turns.filter(({ does }) => does === 'marks')).toHaveLength(1);
  });

  it('fits in the memory and on the disk of a worker, and through the door', () => {
    expect(memoryOf(MILLION)).toBeLessThan(intake.memory);
    expect(diskOf(MILLION)).toBeLessThan(4096);
    expect(megabytes(MILLION) * 1e6).toBeLessThan(DEFAULT_LIMITS.maxBytes);
    expect(MILLION).toBeLessThan(DEFAULT_LIMITS.maxRows);
  });

  it('would never end with a worker whose time is too short to come to its rows, and says so', () => {
    expect(() => turnsOf(MILLION, { ...intake, seconds: 180 })).toThrow('never comes to row');
  });
});

describe('the calls of a row', () => {
  let dynamo: DynamoEmulator;
  beforeAll(async () => {
    dynamo = await startDynamo();
    await dynamo.table('ledger');
  });
  afterAll(() => dynamo.stop());

  it('are not more than is reckoned with', async () => {
    const rows = 25;
    let calls = 0;
    const { client } = dynamo;
    client.middlewareStack.add(
      (next) => (args) => {
        calls += 1;
        return next(args);
      },
      { step: 'initialize' },
    );
    const heads = Object.keys(ROW);
    const cells: Readonly<Record<string, unknown>> = ROW;
    const line = (row: number) =>
      heads.map((head) => `"${head === 'title' ? `Island number ${row}` : (cells[head] ?? '')}"`).join(',');
    const text = [heads.join(','), ...Array.from({ length: rows }, (_, row) => line(row))].join('\n');
    const taken = await takeIn(
      {
        source: bytesSource('rows.csv', Buffer.from(text)),
        profile: 'annual',
        period: { from: '2025-01-01', to: '2025-12-31' },
        by: 'test',
        onFindings: () => undefined,
        onProgress: () => undefined,
      },
      {
        ledger: dynamoLedger({ client, table: 'ledger' }, ledgerKeys),
        identities: dynamoIdentities({ client, table: 'ledger' }),
        clock: () => new Date('2026-02-01T09:00:00Z'),
      },
    );
    expect(taken.created).toBe(rows);
    // Besides: lists of what is known, numbers by the hundred.
    expect((calls - 10) / rows).toBeLessThanOrEqual(CALLS_PER_ROW);
  });
});
