/** A large file in small: with little time the deployed function hands it on from turn to turn. In full: volume.test.ts. */
import type { SQSBatchResponse } from 'aws-lambda';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { IntakeResult } from '../../../functions/intake/intake-result.ts';
import type { Job } from '../../../shared/jobs/job.ts';
import { jobState, orderJob } from '../../../shared/jobs/job-states.ts';
import { personStream } from '../../../shared/people/person.ts';
import { faultsOf, listAll } from '../../contract/append-sample.ts';
import { manyRows } from './many-rows.ts';
import { openStage, type Stage } from './stage.ts';
import { isMessage } from './year.ts';

const ROWS = 60;
/** Milliseconds: with less than two minutes left, a turn ends after its first batch. */
const TIME = 100_000;
const clock = (): Date => new Date('2026-01-15T09:00:00Z');

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(['intake'], clock, { isLarge: true });
});
afterAll(() => stage.close());

it('is taken in by one invocation after the other, and every row once', async () => {
  const house = await stage.house('large');
  const { ledger, objects, queueOf } = house;
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
  await objects.putIfAbsent(upload, manyRows(ROWS));
  const period = { from: '2025-01-01', to: '2025-12-31' };
  const job: Job = { kind: 'intake', upload, file: 'large.csv', profile: 'annual', period, by: 'amelie' };
  const id = await orderJob(job, { ledger, clock, queue: queueOf('intake') });
  let turns = 0;
  for (let event = await house.eventOf('intake'); isMessage(event); event = await house.eventOf('intake')) {
    turns += 1;
    const answer = await house.invoke<SQSBatchResponse>('intake', event, { time: TIME });
    expect(answer).toEqual({ batchItemFailures: [] });
  }
  const known = await jobState(id, ledger);
  expect(known?.state, JSON.stringify(known?.problem)).toBe('done');
  expect(known?.result as IntakeResult).toMatchObject({ rows: ROWS, created: ROWS, refused: 0 });
  // One for each batch, one that finds no more rows, one for the files of the result.
  expect(turns).toBeGreaterThanOrEqual(3);
  expect(await listAll(ledger, 'activities')).toHaveLength(ROWS);
  expect(await faultsOf(ledger)).toEqual([]);
});
