import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openFindingsLog } from '../../../functions/intake/findings-log.ts';
import type { IntakeResult } from '../../../functions/intake/intake-result.ts';
import { runIntakeJob } from '../../../functions/intake/run-intake-job.ts';
import { type JobHandlers, workOff } from '../../../functions/jobs/work-off.ts';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { type JobState, jobStream } from '../../../shared/jobs/job.ts';
import { jobState, orderJob } from '../../../shared/jobs/job-states.ts';
import { personStream } from '../../../shared/people/person.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteIdentities } from '../../../shared/store/embedded/sqlite-identities.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { sqliteQueue } from '../../../shared/store/embedded/sqlite-queue.ts';
import { memoryObjects } from '../../shared/reports/memory-stores.ts';
import { ROW } from './sample-rows.ts';

const AT = '2026-02-01T09:00:00Z';
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

let serial = 0;

/** An office whose worker has as much time as `hasTime` says. */
async function open(hasTime: () => boolean) {
  const database = openDatabase(':memory:');
  closing.push(() => database.close());
  const clock = (): Date => new Date(AT);
  const ledger = sqliteLedger(database, ledgerKeys);
  const objects = memoryObjects();
  const queue = sqliteQueue(database, clock);
  const ports = { ledger, objects, queue, clock, hasTime, identities: sqliteIdentities(database) };
  const person = { id: 'amelie', name: 'Amélie', email: 'a@example.org', roles: ['editor'], unit: 'BDT' };
  const state = { ...person, sectors: [], language: 'fr', state: 'active' };
  await ledger.append([
    { stream: personStream('amelie'), revision: 1, at: AT, by: 'test', reason: 'test', state },
  ]);
  const openLog = () => openFindingsLog(join(tmpdir(), `turns-${process.pid}`), `${process.pid}-${++serial}`);
  let turns = 0;
  let killed = false;
  let made = 0;
  const handlers = (stop?: number): JobHandlers => ({
    intake: async (job, tell, turn) => {
      const own = ++turns;
      const run = await runIntakeJob(job, tell, {
        ...ports,
        ...{ turn, openLog, newId: () => `made-${++made}` },
      });
      // As a worker that is killed before it can say what it did.
      if (own === stop) {
        killed = true;
        return new Promise<never>(() => undefined);
      }
      return run;
    },
    report: async () => expect.fail('no report was ordered'),
  });
  return {
    ...ports,
    turns: () => turns,
    isKilled: () => killed,
    work: (stop?: number) =>
      workOff(ports, handlers(stop), (error) => {
        throw error;
      }),
    async order(bytes: Uint8Array): Promise<string> {
      const upload = 'uploads/1/annual.csv';
      await objects.putIfAbsent(upload, bytes);
      const span = { from: '2025-01-01', to: '2025-12-31' };
      const order = { upload, file: 'annual.csv', profile: 'annual', period: span, by: 'amelie' } as const;
      return orderJob({ kind: 'intake', ...order }, ports);
    },
    async result(id: string): Promise<IntakeResult> {
      const found = (await jobState(id, ledger)) as JobState;
      expect(found.state, JSON.stringify(found.problem)).toBe('done');
      expect(found.place).toBeUndefined();
      return found.result as IntakeResult;
    },
    async textOf(key: string): Promise<string> {
      const pieces: Uint8Array[] = [];
      for await (const piece of await objects.get(key)) pieces.push(piece);
      return Buffer.concat(pieces).toString('latin1');
    },
    async hashes(): Promise<readonly string[]> {
      const found: string[] = [];
      let after: string | undefined;
      do {
        const page = await ledger.list('activities', {
          limit: 1000,
          ...(after === undefined ? {} : { after }),
        });
        found.push(...page.items.map(({ hash }) => hash));
        after = page.next;
      } while (after !== undefined);
      return found;
    },
  };
}

/** Each row is found fault with; the last ones name what the first ones named. */
function table(rows: number): Buffer {
  const heads = Object.keys(ROW);
  const quoted = (text: unknown) => `"${String(text ?? '').replaceAll('"', '""')}"`;
  const lines = [heads.join(',')];
  for (let row = 0; row < rows; row += 1) {
    const number = row < rows - 5 ? row : row - (rows - 5);
    const own = { ...ROW, title: `Emergency telecommunications for island number ${number}` };
    const cells: Readonly<Record<string, unknown>> = { ...own, primaryLine: row % 7 === 0 ? 'C99' : 'C2' };
    lines.push(heads.map((head) => quoted(cells[head])).join(','));
  }
  return Buffer.from(`${lines.join('\n')}\n`);
}

describe('a large file', () => {
  it('is taken in by one worker after the other as by a single one', async () => {
    const bytes = table(2300);
    const single = await open(() => true);
    const whole = await single.order(bytes);
    await single.work();
    expect(single.turns()).toBe(1);
    const others = await open(() => false);
    const parts = await others.order(bytes);
    await others.work();
    // Three of rows, one that finds no more of them, one for the files of the result.
    expect(others.turns()).toBe(5);
    const [once, often] = [await single.result(whole), await others.result(parts)];
    const { findings, marked, ...told } = once;
    expect(told).toMatchObject({ rows: 2300, refused: 5 });
    expect(told.rules.map(({ rule }) => rule)).toContain('row-duplicate-in-file');
    expect(often).toMatchObject(told);
    expect(await others.textOf(often.findings)).toBe(await single.textOf(findings));
    expect((await others.textOf(often.marked)) === (await single.textOf(marked))).toBe(true);
    expect(await others.hashes()).toEqual(await single.hashes());
    for await (const fault of others.ledger.verify()) expect(fault).toBeUndefined();
  });

  it('loses and doubles nothing when a worker is killed and messages come twice and late', async () => {
    const bytes = table(1200);
    const office = await open(() => false);
    const id = await office.order(bytes);
    // The second turn is killed before it can hand the file on: nothing of it is known, its rows stand in the ledger.
    void office.work(2);
    await expect.poll(() => office.isKilled(), { timeout: 20_000 }).toBe(true);
    expect((await office.hashes()).length).toBeGreaterThan(1000);
    office.queue.release();
    const { job } = (await jobState(id, office.ledger)) as JobState;
    // The order and the first turn come again, after the place has moved on.
    await office.queue.send(id, job);
    await office.work();
    await office.queue.send(`${id}#1`, { ...job, part: '1' });
    await office.work();
    const result = await office.result(id);
    expect(result.rows).toBe(1200);
    expect(result.created + result.updated + result.unchanged + result.refused).toBe(1200);
    const hashes = await office.hashes();
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashes).toHaveLength(1200 - result.refused);
    const states = (await office.ledger.history(jobStream(id))).map(({ state }) => state as JobState);
    const places = states
      .map(({ place }) => place?.turn ?? 0)
      .filter((_, index) => index < states.length - 1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(states.at(-1)?.state).toBe('done');
  });
});
