import { describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { lastReportJob } from '../../../functions/web/builder-parts.ts';
import { lastPapers, lettersAtHand, orderPapers } from '../../../functions/web/papers.ts';
import { reportJobs } from '../../../functions/web/report-jobs.ts';
import type { JobState, ReportJob } from '../../../shared/jobs/job.ts';
import { jobState, orderJob, writeState } from '../../../shared/jobs/job-states.ts';
import type { Report } from '../../../shared/reports/report.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';

function office() {
  const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
  let minute = 0;
  const clock = () => new Date(Date.UTC(2026, 10, 22, 9, minute++));
  const queue = { send: async () => undefined } as never;
  return { ledger, clock, queue };
}

const REPORT = { id: 'council-2025', languages: ['en', 'fr'] } as unknown as Report;
const order = (revision: number): ReportJob => {
  return {
    kind: 'report',
    report: REPORT.id,
    revision,
    languages: ['en'],
    formats: [],
    papers: 'x',
    by: 'erin',
  };
};

describe('the orders of a report', () => {
  it('are found where an older version has kept them: papers among the files', async () => {
    const database = openDatabase(':memory:');
    const older = sqliteLedger(database, () => [`jobs/report/${REPORT.id}`]);
    const ledger = sqliteLedger(database, ledgerKeys);
    const put = (id: string, at: string, job: ReportJob) => {
      const state = { job, state: 'done', done: 1, total: 1, result: { files: [] } };
      return older.append([{ stream: `job/${id}`, revision: 1, at, by: 'erin', reason: 'done', state }]);
    };
    const { papers: _, ...files } = order(3);
    await put('a', '2026-10-01T00:00:00.000Z', files);
    await put('b', '2026-10-02T00:00:00.000Z', order(3));
    expect((await lastReportJob(ledger, REPORT.id))?.job).toEqual(files);
    expect(await lastPapers(ledger, REPORT.id)).toMatchObject({ last: { id: 'b' }, made: { id: 'b' } });
  });

  it('give the newest one of the files, however many were ordered before', async () => {
    const ports = office();
    const files = (revision: number): ReportJob => {
      const { papers: _, ...job } = order(revision);
      return job;
    };
    for (let revision = 1; revision <= 205; revision++) await orderJob(files(revision), ports);
    // Ids are hashes: among 205 the newest is not always behind the first page, so each of the last ones is asked.
    for (let revision = 206; revision <= 245; revision++) {
      await orderJob(files(revision), ports);
      expect((await lastReportJob(ports.ledger, REPORT.id))?.job).toEqual(files(revision));
    }
  });
});

describe('the papers around a report', () => {
  it('are the newest ones, however many were ordered before', async () => {
    const ports = office();
    const done = async (revision: number): Promise<string> => {
      const id = await orderJob(order(revision), ports);
      const state = {
        job: order(revision),
        state: 'done',
        done: 1,
        total: 1,
        result: { files: [] },
      } as const;
      await writeState(id, state, ports);
      return id;
    };
    const ids: string[] = [];
    for (let revision = 1; revision <= 205; revision++) ids.push(await done(revision));
    const waiting = await orderJob(order(206), ports);
    const { last, made } = await lastPapers(ports.ledger, REPORT.id);
    expect(made?.id).toBe(ids.at(-1));
    expect(last?.id).toBe(waiting);
    expect(last?.state.state).toBe('waiting');
    const { papers: _, ...files } = order(1);
    await orderJob(files, ports);
    expect((await lastReportJob(ports.ledger, REPORT.id))?.job).toEqual(files);
    expect((await lastPapers(ports.ledger, REPORT.id)).last?.id).toBe(waiting);
  });

  it('are ordered once for what is kept, and anew from another program', async () => {
    const ports = office();
    const ask = (code: string) => orderPapers({ revision: 1, state: REPORT }, 'erin', { ...ports, code });
    const first = await ask('1.0');
    expect(await ask('1.0')).toBe(first);
    const second = await ask('1.1');
    expect(second).not.toBe(first);
    expect((await jobState(second, ports.ledger))?.state).toBe('waiting');
  });
});

describe('letters whose files are missing', () => {
  const SEEN = { report: REPORT.id, revision: 4, rounds: [{ number: 1, letters: [{}], done: {} }] as never };

  it('are ordered by the first who looks, and once', async () => {
    const ports = office();
    expect(await lettersAtHand({ ...SEEN, rounds: [] }, ports)).toEqual({ posted: [] });
    expect(await lettersAtHand(SEEN, { ...ports, queue: undefined as never })).toEqual({ posted: [] });
    expect(await lettersAtHand(SEEN, ports)).toEqual({ posted: [], missing: 'making' });
    expect(await lettersAtHand(SEEN, ports)).toEqual({ posted: [], missing: 'making' });
    expect(await reportJobs(ports.ledger, REPORT.id, 'letters')).toHaveLength(1);
  });

  it('are not ordered again by every look where they could not be made', async () => {
    const ports = office();
    await lettersAtHand(SEEN, ports);
    const [order] = await reportJobs(ports.ledger, REPORT.id, 'letters');
    const id = order?.stream.slice('job/'.length) ?? '';
    const failed = { ...(order?.state as JobState), state: 'failed' } as const;
    await writeState(id, failed, ports);
    expect(await lettersAtHand(SEEN, ports)).toEqual({ posted: [], missing: 'failed' });
    expect(await jobState(id, ports.ledger)).toMatchObject({ state: 'failed' });
  });
});
