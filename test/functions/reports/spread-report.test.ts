import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workOff } from '../../../functions/jobs/work-off.ts';
import { runReportJob } from '../../../functions/reports/run-report-job.ts';
import { spreadReport } from '../../../functions/reports/spread-report.ts';
import type { JobState, ReportJob } from '../../../shared/jobs/job.ts';
import { jobState, orderJob } from '../../../shared/jobs/job-states.ts';
import { addReport, changeReport, readReport } from '../../../shared/reports/change-report.ts';
import type { ReportIssue } from '../../../shared/reports/report.ts';
import { chooseSnapshot } from '../../../shared/reports/report-steps.ts';
import type { Message, Objects, Queue } from '../../../shared/store/ports.ts';
import { type Office, openOffice, YEAR } from './office.ts';

const JOB: ReportJob = {
  kind: 'report',
  report: 'cstd-2025',
  revision: 2,
  languages: ['en', 'ar'],
  formats: ['html', 'csv', 'docx'],
  by: 'erin',
};
const PARTS = 8;

const open: Office[] = [];
let one: ReportIssue;

async function ordered(): Promise<Office> {
  const office = await openOffice();
  open.push(office);
  await addReport({ kind: 'cstd', period: YEAR, languages: JOB.languages, by: 'erin' }, office);
  const change = { id: JOB.report, by: 'erin', reason: 'test' };
  await changeReport({ ...change, step: (report) => chooseSnapshot(report, office.snapshot) }, office);
  return office;
}

beforeAll(async () => {
  one = await runReportJob(JOB, async () => undefined, await ordered());
}, 60_000);
afterAll(() => {
  for (const office of open) office.close();
});

/** Hands out the newest message first, and each one `times` times. */
function backwards(times: number): Queue & { readonly sent: string[] } {
  const waiting: { readonly id: string; readonly body: unknown }[] = [];
  const sent: string[] = [];
  return {
    sent,
    async send(id, body) {
      sent.push(id.split('#')[1] ?? '');
      for (let time = 0; time < times; time += 1) waiting.push({ id, body });
    },
    async receive(): Promise<readonly Message[]> {
      const last = waiting.pop();
      return last === undefined ? [] : [{ ...last, attempt: 1 }];
    },
    done: async () => undefined,
  };
}

function work(office: Office, queue: Queue, more: { code?: string; objects?: Objects } = {}) {
  const ports = { ...office, ...more };
  return workOff(
    { ...office, queue },
    {
      intake: async () => expect.fail('no file was sent'),
      report: (job, tell, turn) => spreadReport(job, tell, { ...ports, turn }),
    },
    (error) => {
      throw error;
    },
  );
}

describe('a report whose parts are messages of their own', () => {
  it('comes to the bytes that one worker makes, though messages come twice and the last ones first', async () => {
    const office = await ordered();
    const queue = backwards(2);
    const id = await orderJob(JOB, { ...office, queue });
    await work(office, queue);
    expect(new Set(queue.sent).size).toBe(PARTS + 1);
    const state = (await jobState(id, office.ledger)) as JobState;
    expect(state.state, JSON.stringify(state.problem)).toBe('done');
    expect(state.result).toMatchObject({ manifest: one.manifest, set: one.set });
    const report = await readReport(office.ledger, JOB.report);
    expect(report?.state.issues.map(({ set }) => set)).toEqual([one.set]);
    expect(report?.revision).toBe(3);
  });

  it('is ended by the next worker when the last one is killed before it has put the set together', async () => {
    const office = await ordered();
    const queue = backwards(1);
    const id = await orderJob(JOB, { ...office, queue });
    let isKilled = false;
    const objects: Objects = {
      ...office.objects,
      async putIfAbsent(key, body) {
        if (!key.startsWith('reports/') || isKilled) return office.objects.putIfAbsent(key, body);
        isKilled = true;
        throw new Error('killed');
      },
    };
    await expect(work(office, queue, { objects })).rejects.toThrow('killed');
    // Its message comes back: all parts are made by then.
    await queue.send(`${id}#${queue.sent[1]}`, { ...JOB, part: queue.sent[1] });
    const again = await work(office, queue, { objects });
    expect(again).toBe(1);
    expect(await jobState(id, office.ledger)).toMatchObject({
      state: 'done',
      result: { manifest: one.manifest },
    });
  });

  it('is of one version of the program, whichever began it', async () => {
    const office = await ordered();
    const queue = backwards(1);
    const id = await orderJob(JOB, { ...office, queue });
    const [order] = await queue.receive(1, 1);
    if (order === undefined) return;
    await queue.send(order.id, order.body);
    // Four parts by the version before, the rest by this one.
    const before = backwards(1);
    await before.send(order.id, order.body);
    const half: Queue = {
      ...before,
      async send(part, body) {
        const isOld = ['en.json', 'en.html', 'ar.csv', 'ar.docx'].includes(part.split('#')[1] ?? '');
        await (isOld ? before : queue).send(part, body);
      },
    };
    await work(office, half, { code: '0.0.9' });
    expect((await jobState(id, office.ledger))?.state).toBe('running');
    await work(office, queue);
    expect(await jobState(id, office.ledger)).toMatchObject({
      state: 'done',
      result: { manifest: one.manifest },
    });
  });
});
