import { describe, expect, it } from 'vitest';
import { type JobHandlers, workOff } from '../../../functions/jobs/work-off.ts';
import { type Job, type JobState, jobKeys } from '../../../shared/jobs/job.ts';
import { jobState, orderJob } from '../../../shared/jobs/job-states.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { sqliteQueue } from '../../../shared/store/embedded/sqlite-queue.ts';
import type { Ledger } from '../../../shared/store/ports.ts';
import { Problem } from '../../../shared/text/problem.ts';

const JOB: Job = {
  kind: 'intake',
  upload: 'uploads/1/file.xlsx',
  file: 'file.xlsx',
  profile: 'annual',
  by: 'PE-1',
};

function open() {
  const db = openDatabase(':memory:');
  let now = Date.parse('2026-03-01T09:00:00Z');
  const clock = (): Date => new Date(now);
  const ledger = sqliteLedger(db, (_, state) => jobKeys(state as never));
  return {
    ports: { ledger, queue: sqliteQueue(db, clock), clock },
    wait: (seconds: number) => {
      now += seconds * 1000;
    },
  };
}

function handlers(intake: JobHandlers['intake']): JobHandlers {
  return { intake, report: async () => expect.fail('no report was ordered') };
}

const unexpected = (error: unknown): never => {
  throw error;
};

describe('work off', () => {
  it('does what waits and keeps what the handler gave back', async () => {
    const { ports } = open();
    const id = await orderJob(JOB, ports);
    expect((await jobState(id, ports.ledger))?.state).toBe('waiting');
    const ended = await workOff(
      ports,
      handlers(async (job, tell) => {
        await tell(3, 3);
        return { rows: 3, file: job.file };
      }),
      unexpected,
    );
    expect(ended).toBe(1);
    expect(await jobState(id, ports.ledger)).toEqual({
      job: JOB,
      state: 'done',
      done: 3,
      total: 3,
      result: { rows: 3, file: 'file.xlsx' },
    });
    expect((await ports.ledger.list('jobs/by/PE-1')).items).toHaveLength(1);
  });

  it('shows the same order twice as one job, done once', async () => {
    const { ports } = open();
    let runs = 0;
    const count = handlers(async () => ++runs);
    expect(await orderJob(JOB, ports)).toBe(await orderJob({ ...JOB }, ports));
    await workOff(ports, count, unexpected);
    await orderJob(JOB, ports);
    await workOff(ports, count, unexpected);
    expect(runs).toBe(1);
  });

  it('ends as it ended although another worker wrote in between', async () => {
    const { ports } = open();
    const id = await orderJob(JOB, ports);
    const RUNNING = { job: JOB, state: 'running', done: 1, total: 3 };
    let isTaken = false;
    const busy: Ledger = {
      ...ports.ledger,
      append: async (drafts) => {
        const [draft] = drafts;
        if (draft === undefined || isTaken || (draft.state as JobState).state !== 'done')
          return ports.ledger.append(drafts);
        isTaken = true;
        await ports.ledger.append([{ ...draft, reason: 'running', state: RUNNING }]);
        return ports.ledger.append(drafts);
      },
    };
    await workOff(
      { ...ports, ledger: busy },
      handlers(async () => 'kept'),
      unexpected,
    );
    expect(isTaken).toBe(true);
    expect(await jobState(id, ports.ledger)).toMatchObject({ state: 'done', result: 'kept' });
  });

  it('fails with the problem that stopped it, and may be ordered again', async () => {
    const { ports } = open();
    const id = await orderJob(JOB, ports);
    await workOff(
      ports,
      handlers(async () => {
        throw new Problem('file-empty', { file: 'file.xlsx' });
      }),
      unexpected,
    );
    expect(await jobState(id, ports.ledger)).toMatchObject({
      state: 'failed',
      problem: { code: 'file-empty', params: { file: 'file.xlsx' } },
    });
    await orderJob(JOB, ports);
    await workOff(
      ports,
      handlers(async () => 'well'),
      unexpected,
    );
    expect(await jobState(id, ports.ledger)).toMatchObject({ state: 'done', result: 'well' });
  });

  it('lets go of the message before it tells the end, so that an order that answers it is not lost', async () => {
    const { ports } = open();
    const id = await orderJob(JOB, ports);
    const stateAt: unknown[] = [];
    const ending = async (): Promise<void> => {
      stateAt.push((await jobState(id, ports.ledger))?.state);
    };
    const fail = handlers(async () => {
      throw new Problem('file-empty', { file: 'file.xlsx' });
    });
    await workOff({ ...ports, queue: { ...ports.queue, ending } }, fail, unexpected);
    expect(stateAt).toEqual(['running']);
  });

  it('shows nothing of an error that nobody foresaw, but hands it to its keeper', async () => {
    const { ports } = open();
    const errors: unknown[] = [];
    const id = await orderJob(JOB, ports);
    await workOff(
      ports,
      handlers(async () => {
        throw new TypeError('secret');
      }),
      (error) => errors.push(error),
    );
    const state = await jobState(id, ports.ledger);
    expect(state?.problem).toEqual({ code: 'internal', params: {} });
    expect(JSON.stringify(state)).not.toContain('secret');
    expect(errors).toHaveLength(1);
  });

  it('gives up a job whose worker died three times', async () => {
    const { ports, wait } = open();
    const id = await orderJob(JOB, ports);
    for (let turn = 0; turn < 3; turn++) {
      await ports.queue.receive(1, 300);
      wait(301);
    }
    await workOff(
      ports,
      handlers(async () => expect.fail('begun a fourth time')),
      () => undefined,
    );
    expect((await jobState(id, ports.ledger))?.state).toBe('failed');
  });
});
