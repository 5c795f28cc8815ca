/** Circular letters stay as they were posted: made once, from the schedule of their own revision, whatever comes later. */
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { workOff } from '../../../functions/jobs/work-off.ts';
import { postLetters } from '../../../functions/reports/post-letters.ts';
import { runReportOrder } from '../../../functions/reports/run-report-order.ts';
import { verifyRemembered } from '../../../local/kept-register.ts';
import { letterKey, type PostedLetter } from '../../../shared/consultations/papers/posted-letter.ts';
import { readSchedule } from '../../../shared/consultations/schedule/change-schedule.ts';
import type { Letter } from '../../../shared/consultations/schedule/schedule.ts';
import { decide, doStep, issueLetter } from '../../../shared/consultations/schedule/take-schedule-step.ts';
import { jobState, orderJob } from '../../../shared/jobs/job-states.ts';
import { addReport } from '../../../shared/reports/change-report.ts';
import type { DocumentModel } from '../../../shared/reports/document.ts';
import { CL_19_47, CL_20_55 } from '../../shared/consultations/schedule/real-schedules.ts';
import { type Office, openOffice } from './office.ts';

const REPORT = 'gca-2019';
let office: Office;
const at = { now: '2019-10-15T09:00:00Z' };
const ports = () => ({ ...office, clock: () => new Date(at.now) });
const revision = async () => (await readSchedule(office.ledger, REPORT)).revision;
const issue = async (letter: Letter) => {
  const order = { letter, submitter: 'secretariat', companions: [] } as const;
  return issueLetter({ report: REPORT, revision: await revision(), by: 'erin', order }, ports());
};
const read = async (letter: PostedLetter, language = 'en') => {
  const name = letter.files.find((file) => file.name.endsWith(`-${language}.json`))?.name ?? '';
  const bytes = await buffer(await office.objects.get(letterKey(letter, name)));
  return JSON.parse(bytes.toString('utf8')) as DocumentModel;
};

beforeAll(async () => {
  office = await openOffice();
  await addReport(
    { kind: 'gca', period: { from: '2019-01-01', to: '2019-12-31' }, languages: ['en'], by: 'erin' },
    ports(),
  );
});
afterAll(() => office.close());

it('makes the files of a letter in six languages by the order that its issue gives', async () => {
  await issue(CL_19_47);
  const order = {
    kind: 'report',
    report: REPORT,
    revision: 1,
    languages: [],
    formats: [],
    letters: true,
    by: 'erin',
  } as const;
  const id = await orderJob(order, ports());
  const handlers = {
    intake: async () => expect.fail('no upload was ordered'),
    report: ((job, tell) => runReportOrder(job, tell, ports())) as Parameters<typeof workOff>[1]['report'],
  };
  expect(await workOff(ports(), handlers, (error) => expect.fail(String(error)))).toBe(1);
  expect((await jobState(id, office.ledger))?.result).toEqual({ letters: 1 });
  const [letter] = await postLetters(REPORT, 'erin', ports());
  expect(letter?.files).toHaveLength(24);
  expect(letter).toMatchObject({ symbol: 'CL-19/47', day: '2019-10-15', round: 1, place: 1 });
  expect(letter).not.toHaveProperty('entered');
}, 60_000);

it('leaves it as it is when the schedule moves on and the program changes', async () => {
  const before = await postLetters(REPORT, 'erin', ports());
  at.now = '2020-04-23T09:00:00Z';
  const done = { day: '2020-04-23', event: 'online', documents: ['C20/65'] };
  await doStep({ report: REPORT, revision: await revision(), by: 'erin', step: 'inputs', done }, ports());
  const after = await postLetters(REPORT, 'ivan', { ...ports(), code: '9.9.9' });
  expect(after).toEqual(before);
  expect(JSON.stringify(after[0] && (await read(after[0])))).not.toContain('23 April 2020');
});

it('posts the next beside it, says that it was entered later, and finds what is damaged', async () => {
  at.now = '2020-06-19T09:00:00Z';
  const outcome = { outcome: 'deferred', day: '2020-06-19' } as const;
  await decide({ report: REPORT, revision: await revision(), by: 'erin', outcome }, ports());
  at.now = '2026-11-23T09:00:00Z';
  await issue(CL_20_55);
  const posted = await postLetters(REPORT, 'erin', ports());
  expect(posted.map(({ entered, place, round, symbol }) => [symbol, round, place, entered])).toEqual([
    ['CL-19/47', 1, 1, undefined],
    ['CL-20/55', 2, 1, '2026-11-23'],
  ]);
  const second = posted[1] ?? expect.unreachable();
  const { front } = await read(second);
  expect(JSON.stringify(front?.summary)).toContain('Entered on 23 November 2026');
  expect(JSON.stringify(front?.references)).toContain('Circular letter CL-19/47 of 15 October 2019');
  expect(JSON.stringify(front?.references)).not.toContain('CL-20/55');
  const faults = [];
  const lost = { ...office.objects, head: async () => undefined };
  for await (const fault of verifyRemembered(office.ledger, lost)) faults.push(fault.where);
  expect(faults).toContain(letterKey(second, 'letter-2-1-cl-20-55-ar.pdf'));
}, 60_000);
