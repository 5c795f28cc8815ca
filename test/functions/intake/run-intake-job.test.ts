import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IntakeResult } from '../../../functions/intake/intake-result.ts';
import { type FindingsLog, runIntakeJob } from '../../../functions/intake/run-intake-job.ts';
import { type JobHandlers, workOff } from '../../../functions/jobs/work-off.ts';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import type { Finding } from '../../../shared/activities/finding.ts';
import type { IntakeJob, JobState } from '../../../shared/jobs/job.ts';
import { jobState, orderJob } from '../../../shared/jobs/job-states.ts';
import { addMachine } from '../../../shared/people/machines.ts';
import { personStream } from '../../../shared/people/person.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteIdentities } from '../../../shared/store/embedded/sqlite-identities.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { sqliteQueue } from '../../../shared/store/embedded/sqlite-queue.ts';
import { memoryObjects } from '../../shared/reports/memory-stores.ts';
import { fillIn, template } from './filled-workbook.ts';

const SENDER = 'amelie';

/** A log in memory, as the worker keeps one in a file. */
async function memoryLog(): Promise<FindingsLog> {
  const kept: Finding[] = [];
  return {
    add: async (findings) => void kept.push(...findings),
    counts: () =>
      [...Map.groupBy(kept, ({ rule }) => rule)].map(([rule, all]) => ({
        rule,
        severity: all[0]?.severity ?? 'warning',
        count: all.length,
      })),
    async *all() {
      yield* kept;
    },
    finish: async () => undefined,
    remove: async () => undefined,
  };
}

function open() {
  const database = openDatabase(':memory:');
  let now = Date.parse('2026-02-01T09:00:00Z');
  let made = 0;
  const clock = (): Date => new Date(now);
  const ledger = sqliteLedger(database, ledgerKeys);
  const ports = {
    ledger,
    identities: sqliteIdentities(database),
    objects: memoryObjects(),
    queue: sqliteQueue(database, clock),
    clock,
    newId: () => `id-${++made}`,
    openLog: memoryLog,
  };
  return {
    ports,
    close: () => database.close(),
    wait: (seconds: number) => {
      now += seconds * 1000;
    },
  };
}

let desk: ReturnType<typeof open>;

beforeEach(async () => {
  desk = open();
  const state = {
    id: SENDER,
    name: 'Amélie',
    email: 'amelie@example.org',
    roles: ['focal-point'],
    unit: 'BDT',
    sectors: [],
    language: 'fr',
    state: 'active',
  };
  await desk.ports.ledger.append([
    {
      stream: personStream(SENDER),
      revision: 1,
      at: '2026-01-01T00:00:00Z',
      by: 'test',
      reason: 'test',
      state,
    },
  ]);
});
afterEach(() => desk.close());

const handlers = (intake?: JobHandlers['intake']): JobHandlers => ({
  intake: intake ?? ((job, tell, turn) => runIntakeJob(job, tell, { ...desk.ports, turn })),
  report: async () => expect.fail('no report was ordered'),
});
const unexpected = (error: unknown): never => {
  throw error;
};

async function upload(
  bytes: Uint8Array,
  name = 'annual.xlsx',
  sent: Pick<IntakeJob, 'by' | 'sender'> = { by: SENDER },
): Promise<string> {
  const key = `uploads/1/${name}`;
  await desk.ports.objects.putIfAbsent(key, bytes);
  const job: IntakeJob = { kind: 'intake', upload: key, file: name, profile: 'annual', ...sent };
  return orderJob(job, desk.ports);
}

async function stateOf(id: string): Promise<JobState> {
  const state = await jobState(id, desk.ports.ledger);
  if (state === undefined) throw new Error('no such job');
  return state;
}

async function textOf(key: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of await desk.ports.objects.get(key)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

async function records(): Promise<number> {
  return (await desk.ports.ledger.list('activities', { limit: 100 })).items.length;
}

/** Three rows: one of the sender's unit, one of another's, one that names neither unit nor line yet. */
async function mixed(): Promise<Uint8Array> {
  return fillIn(await template(), {
    3: { title: 'Community networks in the example islands', unit: 'BDT/DNS', primaryLine: 'C2' },
    4: { title: 'Somebody else’s training courses', unit: 'TSB', primaryLine: 'C4' },
    5: { title: 'A thing that is not yet anybody’s at all' },
  });
}

describe('the job of intake', () => {
  it('takes in what its sender may write, and keeps the findings and the marked workbook', async () => {
    const id = await upload(await mixed());
    await workOff(desk.ports, handlers(), unexpected);
    const { result, state } = await stateOf(id);
    expect(state).toBe('done');
    const { findings, marked, rules, ...counts } = result as IntakeResult;
    expect(counts).toMatchObject({ rows: 3, created: 2, refused: 1, drafts: 2 });
    expect(await records()).toBe(2);
    expect(rules.find(({ rule }) => rule === 'row-not-permitted')?.count).toBe(1);
    const lines = (await textOf(findings)).trim().split('\n');
    expect(lines).toHaveLength(rules.reduce((sum, { count }) => sum + count, 0));
    expect(
      lines.map((line) => JSON.parse(line) as Finding).find(({ rule }) => rule === 'row-not-permitted')?.at
        .row,
    ).toBe(4);
    expect((await textOf(marked)).startsWith('PK')).toBe(true);
  });

  it('says of a row with a mistyped line only that the code is unknown', async () => {
    const wrong = { title: 'Training courses for whom nobody knows yet', unit: 'TSB', primaryLine: 'C99' };
    const id = await upload(await fillIn(await template(), { 3: wrong }));
    await workOff(desk.ports, handlers(), unexpected);
    const { result } = await stateOf(id);
    const { findings, rules, ...counts } = result as IntakeResult;
    expect(counts).toMatchObject({ rows: 1, refused: 1 });
    expect(rules.map(({ rule }) => rule)).not.toContain('row-not-permitted');
    const told = (await textOf(findings))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Finding);
    expect(
      told.filter(({ severity }) => severity === 'critical').map(({ rule, value }) => [rule, value]),
    ).toEqual([['unknown-code', 'C99']]);
  });

  it('shows nothing of a record that the sender may not write, not even what differs', async () => {
    const [other] = await desk.ports.identities.identify(['row:T-9:k-0001']);
    const bytes = await fillIn(await template(), { 3: { activityId: other, title: 'Guessing at ids' } });
    await desk.ports.ledger.append([
      {
        stream: `activity/${other}`,
        revision: 1,
        at: '2026-01-01T00:00:00Z',
        by: 'someone',
        reason: 'test',
        state: { activityId: other, aliases: [], sectors: [], unit: 'TSB', otherLines: ['C4'], claims: [] },
      },
    ]);
    const job: IntakeJob = {
      kind: 'intake',
      upload: 'uploads/2/x.xlsx',
      file: 'x.xlsx',
      profile: 'annual',
      by: SENDER,
    };
    await desk.ports.objects.putIfAbsent(job.upload, bytes);
    const result = (await runIntakeJob(job, async () => undefined, desk.ports)) as IntakeResult;
    expect(result).toMatchObject({ rows: 1, refused: 1 });
    expect(result.rules.map(({ rule }) => rule)).toContain('row-not-permitted');
    expect(await textOf(result.findings)).not.toContain('TSB');
    expect((await textOf(result.findings)).includes('changed-since-template')).toBe(false);
  });

  it('lets its sender mend a record that named neither unit nor line', async () => {
    await upload(await mixed());
    await workOff(desk.ports, handlers(), unexpected);
    const mended = await fillIn(await mixed(), { 5: { primaryLine: 'C2', unit: 'BDT' } });
    await desk.ports.objects.putIfAbsent('uploads/2/annual.xlsx', mended);
    const job: IntakeJob = {
      kind: 'intake',
      upload: 'uploads/2/annual.xlsx',
      file: 'annual.xlsx',
      profile: 'annual',
      by: SENDER,
    };
    expect(await runIntakeJob(job, async () => undefined, desk.ports)).toMatchObject({
      updated: 1,
      unchanged: 1,
    });
    expect(await records()).toBe(2);
  });

  it('is done by the next worker when one dies in the middle, with the same records and no second ones', async () => {
    const id = await upload(await mixed());
    const dying = handlers(async (job, tell) => {
      await runIntakeJob(job, tell, desk.ports);
      return new Promise<never>(() => undefined);
    });
    // Never ends, as a process that was killed never does; the records are in the ledger by then.
    void workOff(desk.ports, dying, unexpected);
    await expect.poll(records).toBe(2);
    expect((await stateOf(id)).state).toBe('running');
    expect(await workOff(desk.ports, handlers(), unexpected)).toBe(0);
    desk.ports.queue.release();
    expect(await workOff(desk.ports, handlers(), unexpected)).toBe(1);
    expect((await stateOf(id)).result).toMatchObject({ rows: 3, created: 0, unchanged: 2, refused: 1 });
    expect(await records()).toBe(2);
  });

  it.each([
    ['damaged', Buffer.from('PK\u0003\u0004 and then nothing'), 'annual.xlsx', /^(?:zip|workbook)-/],
    ['of another kind than its name says', Buffer.from('%PDF-1.7'), 'annual.xlsx', /^file-type/],
    ['empty', Buffer.alloc(0), 'annual.csv', /^file-empty$/],
  ])('fails with its problem where the file is %s, and nothing is written', async (_, bytes, name, code) => {
    const id = await upload(bytes, name);
    await workOff(desk.ports, handlers(), unexpected);
    const { problem, state } = await stateOf(id);
    expect([state, await records()]).toEqual(['failed', 0]);
    expect(problem?.code).toMatch(code);
  });

  it('does nothing for who has left', async () => {
    const id = await upload(await mixed(), 'annual.xlsx', { by: 'nobody' });
    await workOff(desk.ports, handlers(), unexpected);
    expect((await stateOf(id)).problem?.code).toBe('forbidden');
    expect(await records()).toBe(0);
  });

  it.each([
    ['records:write', 'done', 3],
    ['records:read', 'failed', 0],
  ] as const)('takes in what a machine with the scope %s may write', async (scope, state, count) => {
    const machine = { id: 'statistics', name: 'Statistics', roles: ['editor'] as const };
    const more = { scopes: [scope], units: [], sectors: [] };
    await addMachine({ machine: { ...machine, ...more }, by: 'test', reason: 'test' }, desk.ports);
    const id = await upload(await mixed(), 'annual.xlsx', { by: 'statistics', sender: 'machine' });
    await workOff(desk.ports, handlers(), unexpected);
    expect([(await stateOf(id)).state, await records()]).toEqual([state, count]);
  });

  it('never takes a machine for the person of that id', async () => {
    const id = await upload(await mixed(), 'annual.xlsx', { by: SENDER, sender: 'machine' });
    await workOff(desk.ports, handlers(), unexpected);
    expect([(await stateOf(id)).state, await records()]).toEqual(['failed', 0]);
  });
});
