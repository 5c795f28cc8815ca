/** An invocation of a worker by SQS, over the ledger of one machine. */
import type { Context, SQSRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { jobWorker } from '../../../functions/aws/job-worker.ts';
import type { MetricName, Observer } from '../../../functions/aws/observe.ts';
import { orderQueues } from '../../../functions/aws/order-queues.ts';
import type { JobHandlers } from '../../../functions/jobs/work-off.ts';
import { type Job, jobKeys } from '../../../shared/jobs/job.ts';
import { jobState, orderJob } from '../../../shared/jobs/job-states.ts';
import { messageOf } from '../../../shared/store/aws/queue-input.ts';
import type { SqsQueue } from '../../../shared/store/aws/sqs-queue.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import type { Ledger } from '../../../shared/store/ports.ts';
import { Problem } from '../../../shared/text/problem.ts';

const clock = (): Date => new Date('2026-03-01T09:00:00Z');

function job(file: string): Job {
  return { kind: 'intake', upload: `uploads/${file}`, file, profile: 'annual', by: 'PE-1' };
}

function open(handle: (file: string) => Promise<unknown>, wrap = (ledger: Ledger): Ledger => ledger) {
  const ledger = sqliteLedger(openDatabase(':memory:'), (_, state) => jobKeys(state as never));
  const sent: string[] = [];
  const done: string[] = [];
  const queue: SqsQueue = {
    send: async (id, body) => void sent.push(JSON.stringify({ id, body })),
    receive: async () => [],
    done: async ({ id }) => void done.push(id),
    came: (text, _, count) => messageOf(text, count),
  };
  const counted = new Map<MetricName, number>();
  const observer: Observer = {
    begin: () => undefined,
    say: () => undefined,
    fault: () => undefined,
    count: (name, value = 1) => void counted.set(name, (counted.get(name) ?? 0) + value),
    end: () => undefined,
  };
  const handlers: JobHandlers = {
    intake: ({ file }) => handle(file),
    report: async () => expect.fail('no report was ordered'),
  };
  const worker = jobWorker({ ledger: wrap(ledger), clock, queue, handlers, observer });
  return {
    ledger,
    counted,
    done,
    order: (file: string) => orderJob(job(file), { ledger, queue, clock }),
    invoke: (left = 600_000, attempt = 1) =>
      worker({ Records: sent.map((text, index) => record(text, index, attempt)) }, {
        getRemainingTimeInMillis: () => left,
      } as Context),
    sent,
  };
}

function record(body: string, index: number, attempt: number): SQSRecord {
  const attributes = { ApproximateReceiveCount: String(attempt) };
  return { messageId: `m${index}`, receiptHandle: `r${index}`, body, attributes } as SQSRecord;
}

describe('an invocation by SQS', () => {
  it('ends every job and gives nothing back', async () => {
    const { counted, done, invoke, ledger, order } = open(async (file) => ({ file }));
    const ids = [await order('a'), await order('b')];
    expect(await invoke()).toEqual({ batchItemFailures: [] });
    expect(done).toEqual(ids);
    for (const id of ids) expect((await jobState(id, ledger))?.state).toBe('done');
    expect(counted.get('JobsDone')).toBe(2);
  });

  it('says of a job that failed how it failed, and takes it from the queue', async () => {
    const { counted, done, invoke, ledger, order } = open(async () => {
      throw new Problem('file-too-large', { limit: 1 });
    });
    const id = await order('a');
    expect(await invoke()).toEqual({ batchItemFailures: [] });
    expect(done).toEqual([id]);
    expect(await jobState(id, ledger)).toMatchObject({
      state: 'failed',
      problem: { code: 'file-too-large' },
    });
    expect(counted.has('JobsFaulty')).toBe(false);
  });

  it('gives back only the half that could not be ended', async () => {
    const broken = (ledger: Ledger): Ledger => ({
      ...ledger,
      append: async (drafts) => {
        if (drafts.some(({ state }) => (state as { job: { file: string } }).job.file === 'a'))
          throw new Error('the table is away');
        return ledger.append(drafts);
      },
    });
    const { counted, invoke, ledger, order } = open(async () => 'fine', broken);
    await order('a');
    const id = await order('b');
    expect(await invoke()).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    expect((await jobState(id, ledger))?.state).toBe('done');
    expect(counted.get('MessagesReturned')).toBe(1);
  });

  it('does not do again what was done, when SQS delivers it twice', async () => {
    let runs = 0;
    const { invoke, order } = open(async () => ++runs);
    await order('a');
    await invoke();
    expect(await invoke()).toEqual({ batchItemFailures: [] });
    expect(runs).toBe(1);
  });

  it('begins nothing that it has no time for', async () => {
    const { invoke, ledger, order } = open(async () => 'fine');
    const id = await order('a');
    expect(await invoke(59_000)).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    expect((await jobState(id, ledger))?.state).toBe('waiting');
  });

  it('states an outcome for a job whose workers died three times', async () => {
    const { invoke, ledger, order } = open(async () => expect.fail('it must not be begun again'));
    const id = await order('a');
    expect(await invoke(600_000, 4)).toEqual({ batchItemFailures: [] });
    expect(await jobState(id, ledger)).toMatchObject({ state: 'failed', problem: { code: 'internal' } });
  });

  it('gives back a message that is no job, for the queue of the dead, and goes on', async () => {
    const { invoke, ledger, order, sent } = open(async () => 'fine');
    sent.push('{"Records":[]}');
    const id = await order('a');
    expect(await invoke()).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    expect((await jobState(id, ledger))?.state).toBe('done');
  });
});

it('orders go to the queue of their kind', async () => {
  const told: string[] = [];
  const to = (name: string) => ({ send: async (id: string) => void told.push(`${name} ${id}`) });
  const orders = orderQueues({ intake: to('intake'), report: to('report') });
  await orders.send('1', job('a'));
  await orders.send('2', { ...job('a'), kind: 'report' });
  expect(told).toEqual(['intake 1', 'report 2']);
});
