import { expect, it } from 'vitest';
import { ledgerKeys } from '../../../../functions/ledger-keys.ts';
import { planMeeting } from '../../../../shared/calendar/plan-meeting.ts';
import type { Letter } from '../../../../shared/consultations/schedule/schedule.ts';
import { doStep, issueLetter } from '../../../../shared/consultations/schedule/take-schedule-step.ts';
import { addReport, changeReport } from '../../../../shared/reports/change-report.ts';
import { contentHash, type Report } from '../../../../shared/reports/report.ts';
import {
  chooseSnapshot,
  openConsultation,
  recordIssue,
  revise,
} from '../../../../shared/reports/report-steps.ts';
import { openDatabase } from '../../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../../shared/store/embedded/sqlite-ledger.ts';
import { issueOf } from '../sample-report.ts';

async function office() {
  const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
  const ports = { ledger, clock: () => new Date('2026-01-05T09:00:00Z') };
  const period = { from: '2025-01-01', to: '2025-12-31' };
  await addReport({ kind: 'gca', period, languages: ['en'], by: 'erin' }, ports);
  /** A letter that says that Council opens on a day in August, unless it says otherwise. */
  const letter = (council: string, more: Partial<Letter> = {}, revision = 0) =>
    issueLetter(
      {
        ...{ report: 'gca-2025', revision, by: 'erin' },
        order: {
          letter: {
            ...{ symbol: 'CL-26/1', day: '2026-01-05', audience: 'membership' },
            meeting: { id: 'council-2026', opens: '2026-08-28' },
            steps: { council: { day: council } },
            ...more,
          },
          submitter: 'secretariat',
          companions: [],
        },
      },
      ports,
    );
  return { ports, letter };
}

it('counts back to Council from the day that the calendar knows, whatever day a letter is sent with', async () => {
  const { letter } = await office();
  await expect(letter('2026-07-20')).rejects.toMatchObject({
    code: 'schedule-refused',
    params: { because: 'late', limit: '2026-03-29' },
  });
  const { rounds } = await letter('2026-03-29');
  expect(rounds[0]?.letters[0]?.meeting).toEqual({ id: 'council-2026', opens: '2026-04-28' });
});

it('follows the office where it has moved the session', async () => {
  const { letter, ports } = await office();
  const plan = { id: 'council-2026', opens: '2026-06-30', steps: {} };
  await planMeeting({ plan, revision: 0, by: 'erin', reason: 'moved' }, ports);
  const { rounds } = await letter('2026-05-20');
  expect(rounds[0]?.letters[0]?.meeting.opens).toBe('2026-06-30');
});

it('takes the first day of a session that the calendar does not know from the letter before on the same one', async () => {
  const { letter } = await office();
  const far = { id: 'council-2030', opens: '2030-05-14' };
  await letter('2030-04-01', { meeting: far });
  const again = { symbol: 'CL-26/2', meeting: { ...far, opens: '' } };
  const { rounds } = await letter('2030-04-02', again, 1);
  expect(rounds[0]?.letters[1]?.meeting).toEqual(far);
  const other = { symbol: 'CL-26/3', meeting: { id: 'council-2031', opens: '' } };
  await expect(letter('2031-04-02', other, 2)).rejects.toMatchObject({ params: { field: 'opens' } });
});

it('ends no comments that readers may still make by a last day that has passed', async () => {
  const { letter, ports } = await office();
  const change = (step: (report: Report) => Report) =>
    changeReport({ id: 'gca-2025', by: 'erin', reason: 'test', step }, ports);
  await change((report) => chooseSnapshot(report, 'a'.repeat(64)));
  const made = { at: '2026-01-02T08:00:00Z', label: 'Draft 1' };
  await change((report) =>
    recordIssue(report, { ...issueOf('Draft 1', 'set1'), ...made, content: contentHash(report) }),
  );
  const running = { opens: '2026-01-02', deadline: '2026-02-02', audience: 'members' } as const;
  await change((report) => openConsultation(report, running));
  await letter('2026-03-29', { day: '2026-01-02', steps: { comments: { day: '2026-01-04' } } });
  const post = (day: string) => {
    const order = { report: 'gca-2025', revision: 1, by: 'erin', step: 'draft', done: { day } } as const;
    return doStep(order, ports);
  };
  await expect(post('2026-01-03')).rejects.toMatchObject({
    params: { because: 'closes', day: '2026-01-04', limit: '2026-02-02' },
  });
  await expect(post('2026-01-01')).rejects.toMatchObject({ params: { because: 'unmade' } });
  await post('2026-01-05');
  expect((await change((report) => report)).consultation?.deadline).toBe('2026-02-02');
});

it('ends comments sooner than readers were told only where that is meant', async () => {
  const { letter, ports } = await office();
  const change = (step: (report: Report) => Report) =>
    changeReport({ id: 'gca-2025', by: 'erin', reason: 'test', step }, ports);
  await change((report) => chooseSnapshot(report, 'a'.repeat(64)));
  const made = { at: '2026-01-02T08:00:00Z' };
  await change((report) =>
    recordIssue(report, { ...issueOf('Draft 1', 'set1'), ...made, content: contentHash(report) }),
  );
  const running = { opens: '2026-01-02', deadline: '2026-02-02', audience: 'members' } as const;
  await change((report) => openConsultation(report, running));
  await letter('2026-03-29', { steps: { comments: { day: '2026-01-20' } } });
  const post = (mayShorten: boolean) => {
    const done = { day: '2026-01-05' };
    return doStep({ report: 'gca-2025', revision: 1, by: 'erin', step: 'draft', done, mayShorten }, ports);
  };
  await expect(post(false)).rejects.toMatchObject({
    params: { because: 'shortens', day: '2026-01-20', limit: '2026-02-02' },
  });
  await post(true);
  expect((await change((report) => report)).consultation?.deadline).toBe('2026-01-20');
});

it('takes nothing to Council while comments run, but where it is meant that they end today', async () => {
  const { letter, ports } = await office();
  const change = (step: (report: Report) => Report) =>
    changeReport({ id: 'gca-2025', by: 'erin', reason: 'test', step }, ports);
  await change((report) => chooseSnapshot(report, 'a'.repeat(64)));
  const made = { at: '2026-01-02T08:00:00Z' };
  await change((report) =>
    recordIssue(report, { ...issueOf('Draft 1', 'set1'), ...made, content: contentHash(report) }),
  );
  const steps = { draft: { day: '2026-01-05' }, comments: { day: '2026-01-20' } };
  await letter('2026-03-29', { steps });
  const step = (name: 'draft' | 'revised' | 'council', revision: number, mayShorten = false) => {
    const done = { day: '2026-01-05' };
    return doStep({ report: 'gca-2025', revision, by: 'erin', step: name, done, mayShorten }, ports);
  };
  await step('draft', 1);
  await change(revise);
  await change((report) =>
    recordIssue(report, { ...issueOf('Rev. 1', 'set2'), ...made, content: contentHash(report) }),
  );
  for (const name of ['revised', 'council'] as const) {
    await expect(step(name, 2)).rejects.toMatchObject({
      params: { because: 'shortens', step: name, day: '2026-01-05', limit: '2026-01-20' },
    });
  }
  expect((await change((report) => report)).consultation?.deadline).toBe('2026-01-20');
  await step('revised', 2, true);
  expect((await change((report) => report)).consultation).toMatchObject({
    ...{ issue: 'Draft 1', opens: '2026-01-05', deadline: '2026-01-05' },
  });
  const { rounds } = await step('council', 3);
  expect(rounds[0]?.done.council?.day).toBe('2026-01-05');
});

it('leaves in a letter of an earlier day the session as that letter had it', async () => {
  const { letter } = await office();
  const { rounds } = await letter('2026-03-01', { day: '2025-12-20' });
  expect(rounds[0]?.letters[0]?.meeting.opens).toBe('2026-08-28');
});

it('keeps what is posted, and who reads it, from participants alone', async () => {
  const { letter } = await office();
  const draft = { day: '2026-02-01', audience: 'participants' } as const;
  await expect(letter('2026-03-01', { steps: { draft } })).rejects.toMatchObject({
    params: { field: 'draft' },
  });
  await expect(letter('2026-03-01', { audience: 'participants' })).rejects.toMatchObject({
    params: { field: 'audience' },
  });
});
