/**
 * The workers as they are deployed, over emulators on the loopback: only addresses differ from AWS. Messages come as SQS hands
 * them to Lambda, twice if need be, and a worker is killed in the middle.
 */
import type { SQSBatchResponse } from 'aws-lambda';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freezePeriod } from '../../functions/reports/freeze-period.ts';
import { runReportJob } from '../../functions/reports/run-report-job.ts';
import { activityStream, updateStream } from '../../shared/activities/record.ts';
import type { Job, ReportJob } from '../../shared/jobs/job.ts';
import { jobState, orderJob } from '../../shared/jobs/job-states.ts';
import { personStream } from '../../shared/people/person.ts';
import { addReport, changeReport } from '../../shared/reports/change-report.ts';
import { chooseSnapshot } from '../../shared/reports/report-steps.ts';
import type { Ledger, Objects } from '../../shared/store/ports.ts';
import { cellsOf, fillIn, template } from '../functions/intake/filled-workbook.ts';
import { openOffice, YEAR } from '../functions/reports/office.ts';
import { ENTRIES } from '../golden/fixture.ts';
import { openStage, type Stage } from './rehearsal/stage.ts';
import { deliverAll } from './rehearsal/year.ts';

const clock = (): Date => new Date('2026-01-15T09:00:00Z');
let stage: Stage;
beforeAll(async () => {
  stage = await openStage(['intake', 'reports'], clock);
});
afterAll(() => stage.close());

/** Nothing came back. */
const ALL_DONE: SQSBatchResponse = { batchItemFailures: [] };

async function put(ledger: Ledger, stream: string, state: unknown): Promise<void> {
  await ledger.append([
    { stream, revision: 1, at: clock().toISOString(), by: 'test', reason: 'test', state },
  ]);
}

it('takes a workbook in although its worker is killed half-way and its message comes three times', async () => {
  const { comeBack, eventOf, invoke, ledger, objects, queueOf } = await stage.house('intake');
  const person = { id: 'amelie', name: 'Amélie', email: 'amelie@example.org', roles: ['editor'] };
  await put(ledger, personStream('amelie'), {
    ...person,
    unit: 'BDT',
    sectors: [],
    language: 'fr',
    state: 'active',
  });
  const rows = ENTRIES.slice(0, 12).map(({ activity, update }) => cellsOf({ activity, update }));
  const cells = Object.fromEntries(rows.map((row, index) => [index + 3, row]));
  const upload = 'uploads/1/annual.xlsx';
  await objects.putIfAbsent(upload, await fillIn(await template(), cells));
  const job: Job = { kind: 'intake', upload, file: 'annual.xlsx', profile: 'annual', by: 'amelie' };
  const id = await orderJob(job, { ledger, clock, queue: queueOf('intake') });
  const event = await eventOf('intake');
  expect(JSON.parse(event).Records).toHaveLength(1);

  const hasBegun = async () => (await ledger.list('activities', { limit: 1 })).items.length > 0;
  expect(await invoke('intake', event, { killWhen: hasBegun })).toBeUndefined();
  expect((await jobState(id, ledger))?.state).toBe('running');
  await comeBack('intake', event);
  expect(await invoke('intake', await eventOf('intake', 2))).toEqual(ALL_DONE);
  const state = await jobState(id, ledger);
  expect(state).toMatchObject({ state: 'done', result: { rows: 12 } });
  // What the worker wrote before it was killed is found as it should be, the rest is new.
  const result = (state?.result ?? {}) as Record<string, number>;
  const { created = 0, refused = 0, unchanged = 0, updated = 0 } = result;
  expect(created + updated + unchanged + refused).toBe(12);
  expect(refused, JSON.stringify(result)).toBeLessThanOrEqual(1);
  const after = (await ledger.list('activities', { limit: 100 })).items.map(({ hash }) => hash);

  expect(after).toHaveLength(12 - refused);

  expect(await invoke('intake', event)).toEqual(ALL_DONE);
  expect((await ledger.list('activities', { limit: 100 })).items.map(({ hash }) => hash)).toEqual(after);
  expect(JSON.parse(await eventOf('intake')).Records).toEqual([]);
  // A kill between a commit and its pointer leaves the projection behind the streams, never the streams themselves.
  for await (const { fault } of ledger.verify()) expect(fault).toBe('projection');
  await ledger.rebuild();
  for await (const fault of ledger.verify()) expect(fault).toBeUndefined();
});

it('makes the very bytes of a report that one machine makes', async () => {
  const office = await openOffice();
  const house = await stage.house('reports');
  const { ledger, objects, queueOf } = house;
  const order = async (stores: { readonly ledger: Ledger; readonly objects: Objects }, snapshot: string) => {
    const ports = { ...stores, clock };
    await addReport({ kind: 'cstd', period: YEAR, languages: ['en', 'ar'], by: 'erin' }, ports);
    const step = (report: Parameters<typeof chooseSnapshot>[0]) => chooseSnapshot(report, snapshot);
    await changeReport({ id: 'cstd-2025', by: 'erin', reason: 'test', step }, ports);
  };
  const job: ReportJob = {
    kind: 'report',
    report: 'cstd-2025',
    revision: 2,
    languages: ['en', 'ar'],
    formats: ['html', 'docx', 'pdf', 'xlsx'],
    by: 'erin',
  };
  await order(office, office.snapshot);
  const here = await runReportJob(job, async () => undefined, office);

  const activities = new Map(ENTRIES.map(({ activity }) => [activity.activityId, activity]));
  for (const [activityId, state] of activities) await put(ledger, activityStream(activityId), state);
  for (const { update } of ENTRIES)
    await put(ledger, updateStream(update.activityId, update.period), { ...update, acceptedActivity: 1 });
  const { id: snapshot } = await freezePeriod({ ledger, objects, clock }, YEAR, 'test');
  expect(snapshot).toBe(office.snapshot);
  await order({ ledger, objects }, snapshot);
  const id = await orderJob(job, { ledger, clock, queue: queueOf('reports') });
  await deliverAll(house, 'reports');
  const state = await jobState(id, ledger);
  expect(state?.state, JSON.stringify(state?.problem)).toBe('done');
  // The manifest holds the hash of every file, the set is named by the manifest's.
  expect(state?.result).toMatchObject({ manifest: here.manifest });
  office.close();
});
