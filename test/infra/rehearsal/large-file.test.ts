/**
 * A large file over the wire: the deployed function hands it on from turn to turn. By itself it plays some rows with little time;
 * `REHEARSE_ROWS=100000 REHEARSE_SECONDS=600 npx vitest run test/infra/rehearsal/large-file.test.ts --testTimeout 20000000` plays
 * many (hours: the emulator writes some ten rows a second).
 */
import { S3Client } from '@aws-sdk/client-s3';
import type { SQSBatchResponse } from 'aws-lambda';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { IntakeResult } from '../../../functions/intake/intake-result.ts';
import type { Job } from '../../../shared/jobs/job.ts';
import { jobState, orderJob } from '../../../shared/jobs/job-states.ts';
import { personStream } from '../../../shared/people/person.ts';
import { s3Objects } from '../../../shared/store/aws/s3-objects.ts';
import { faultsOf, listAll } from '../../contract/append-sample.ts';
import { ROW } from '../../functions/intake/sample-rows.ts';
import { type PlainObjects, startPlainObjects } from './plain-objects.ts';
import { openStage, type Stage } from './stage.ts';
import { isMessage } from './year.ts';

const ROWS = Number(process.env.REHEARSE_ROWS ?? 60);
/** With less than two minutes left, a turn ends after its first batch. */
const TIME = Number(process.env.REHEARSE_SECONDS ?? 100) * 1000;
const clock = (): Date => new Date('2026-01-15T09:00:00Z');

let stage: Stage;
let bucket: PlainObjects;
beforeAll(async () => {
  stage = await openStage(['intake'], clock);
  bucket = await startPlainObjects();
});
afterAll(async () => {
  bucket.stop();
  await stage.close();
});

function table(): Buffer {
  const heads = Object.keys(ROW);
  const cells: Readonly<Record<string, unknown>> = ROW;
  const quoted = (text: unknown) => `"${String(text ?? '').replaceAll('"', '""')}"`;
  const line = (row: number) =>
    heads.map((head) => quoted(head === 'title' ? `Island number ${row}` : cells[head])).join(',');
  return Buffer.from([heads.join(','), ...Array.from({ length: ROWS }, (_, row) => line(row))].join('\n'));
}

it('is taken in by one invocation after the other, and every row once', async () => {
  const house = await stage.house('large');
  const { ledger, queueOf } = house;
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new S3Client({
    ...{ endpoint: bucket.address, region: 'eu-west-1', credentials, forcePathStyle: true },
  });
  const objects = s3Objects({ client, bucket: house.buckets.data });
  const environment = { AWS_ENDPOINT_URL_S3: bucket.address };
  const person = {
    id: 'amelie',
    name: 'Amélie',
    email: 'amelie@example.org',
    roles: ['editor'],
    unit: 'BDT',
  };
  const state = { ...person, sectors: [], language: 'fr', state: 'active' };
  const signed = { at: clock().toISOString(), by: 'test', reason: 'test' };
  await ledger.append([{ stream: personStream('amelie'), revision: 1, ...signed, state }]);
  const upload = 'uploads/1/large.csv';
  await objects.putIfAbsent(upload, table());
  const period = { from: '2025-01-01', to: '2025-12-31' };
  const job: Job = { kind: 'intake', upload, file: 'large.csv', profile: 'annual', period, by: 'amelie' };
  const id = await orderJob(job, { ledger, clock, queue: queueOf('intake') });
  let turns = 0;
  for (let event = await house.eventOf('intake'); isMessage(event); event = await house.eventOf('intake')) {
    turns += 1;
    const begun = Date.now();
    const answer = await house.invoke<SQSBatchResponse>('intake', event, { environment, time: TIME });
    expect(answer).toEqual({ batchItemFailures: [] });
    const known = await jobState(id, ledger);
    if (ROWS > 1000)
      process.stdout.write(`turn ${turns}: ${known?.done} rows, ${(Date.now() - begun) / 1000} s\n`);
  }
  const known = await jobState(id, ledger);
  expect(known?.state, JSON.stringify(known?.problem)).toBe('done');
  expect(known?.result as IntakeResult).toMatchObject({ rows: ROWS, created: ROWS, refused: 0 });
  // One for each batch, one that finds no more rows, one for the files of the result.
  expect(turns).toBeGreaterThanOrEqual(3);
  expect(await listAll(ledger, 'activities')).toHaveLength(ROWS);
  expect(await faultsOf(ledger)).toEqual([]);
});
