import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseArrival } from '../../../functions/arrivals/arrival.ts';
import { arrivalJob } from '../../../functions/arrivals/arrival-job.ts';
import { type ArrivalPorts, settleArrival } from '../../../functions/arrivals/settle-arrival.ts';
import { jobKeys } from '../../../shared/jobs/job.ts';
import { jobId, jobState } from '../../../shared/jobs/job-states.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { sqliteQueue } from '../../../shared/store/embedded/sqlite-queue.ts';

const KEY = 'incoming/person/am%C3%A9lie/ticket-0123456789/2025-01-01..2025-12-31/C:\\reports\\année.xlsx';
const JOB = {
  kind: 'intake',
  upload: 'uploads/ticket-0123456789/année.xlsx',
  file: 'année.xlsx',
  profile: 'annual',
  period: { from: '2025-01-01', to: '2025-12-31' },
  by: 'amélie',
} as const;

let tags: Record<string, string> | undefined;
let released: string[];
let database: ReturnType<typeof openDatabase>;
let ports: ArrivalPorts;

beforeEach(() => {
  tags = {};
  released = [];
  database = openDatabase(':memory:');
  const clock = (): Date => new Date('2026-02-01T09:00:00Z');
  ports = {
    ledger: sqliteLedger(database, (_, state) => jobKeys(state as never)),
    queue: sqliteQueue(database, clock),
    clock,
    scan: { tag: 'scan', clean: 'clean', infected: 'infected' },
    tagsOf: async () => tags,
    release: async (_, key) => void released.push(key),
  };
});
afterEach(() => database.close());

const settle = (key = KEY) => settleArrival({ key, version: 'v1' }, ports);
const state = () => jobState(jobId(JOB), ports.ledger);
const ordered = async () => (await ports.queue.receive(9, 1)).map(({ body }) => body);

describe('a file in quarantine', () => {
  it('is a job that its sender sees, and waits for the scanner', async () => {
    expect(await settle()).toBe('waits');
    expect(await state()).toEqual({ job: JOB, state: 'waiting', done: 0, total: 0 });
    expect((await ports.ledger.list('jobs/by/amélie')).items).toHaveLength(1);
    expect([released, await ordered()]).toEqual([[], []]);
  });

  it('is copied and ordered once it is clean, once, however often and in which order it is told of', async () => {
    await settle();
    tags = { scan: 'clean', other: 'x' };
    expect(await settle()).toBe('ordered');
    expect(await settle()).toBe('ordered');
    expect(new Set(released)).toEqual(new Set([JOB.upload]));
    expect(await ordered()).toEqual([JOB]);
  });

  it.each([
    ['infected', 'upload-infected'],
    ['UNSUPPORTED', 'upload-unchecked'],
  ])('that is said to be %s is refused, and its sender is told', async (said, code) => {
    tags = { scan: said };
    expect(await settle()).toBe('refused');
    expect(await state()).toMatchObject({ state: 'failed', problem: { code } });
    expect([released, await ordered()]).toEqual([[], []]);
    // A late event of the same file brings nothing back.
    tags = { scan: 'clean' };
    expect(await settle()).toBe('known');
    expect(released).toEqual([]);
  });

  it('that is no longer there is left alone', async () => {
    tags = undefined;
    expect(await settle()).toBe('gone');
  });

  it.each([
    'incoming/robot/a/ticket-0123456789/-/a.xlsx',
    'incoming/person/a/ticket-0123456789/2025/a.xlsx',
    'incoming/person/a/short/-/a.xlsx',
    'incoming/person/a/ticket-0123456789/registry./a.xlsx',
    'incoming/person/a/ticket-0123456789/-/',
    'other/person/a/ticket-0123456789/-/a.xlsx',
  ])('of a form that is none of ours is told to nobody: %s', async (key) => {
    expect(await settle(key)).toBe('strange');
    expect(parseArrival(key)).toBeUndefined();
  });

  it('of a machine is a machine’s', () => {
    const arrival = parseArrival('incoming/machine/statistics/ticket-0123456789/-/a/b/c.csv');
    expect(arrival && arrivalJob(arrival)).toEqual({
      ...{ kind: 'intake', upload: 'uploads/ticket-0123456789/c.csv', file: 'c.csv' },
      ...{ profile: 'annual', by: 'statistics', sender: 'machine' },
    });
  });

  it('of a registry is taken in as its entries', () => {
    const arrival = parseArrival('incoming/person/a/ticket-0123456789/registry.forum-session/a.xlsx');
    expect(arrival && arrivalJob(arrival)).toMatchObject({ registry: 'forum-session', file: 'a.xlsx' });
  });
});
