/** CL-20/55 played from letter to Council over the ledger: what CL-19/47 planned slips, is deferred, and a second round follows. */
import { describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../../functions/ledger-keys.ts';
import { issuesFor } from '../../../../shared/consultations/issues-for.ts';
import { listComments } from '../../../../shared/consultations/list-comments.ts';
import { listInputs } from '../../../../shared/consultations/list-inputs.ts';
import { roundFor } from '../../../../shared/consultations/round-for.ts';
import { readSchedule } from '../../../../shared/consultations/schedule/change-schedule.ts';
import type { Letter, PlannedStep, StepDone } from '../../../../shared/consultations/schedule/schedule.ts';
import { standingOn } from '../../../../shared/consultations/schedule/schedule-state.ts';
import { decide, doStep, issueLetter } from '../../../../shared/consultations/schedule/take-schedule-step.ts';
import { addComment, answerComment } from '../../../../shared/consultations/write-comment.ts';
import { genevaDay } from '../../../../shared/reference/geneva-day.ts';
import { consultationInput } from '../../../../shared/registries/types/consultation-input.ts';
import { saveEntry } from '../../../../shared/registries/write-entry.ts';
import { addReport, changeReport, readReport } from '../../../../shared/reports/change-report.ts';
import { contentHash, labelOf, type Report } from '../../../../shared/reports/report.ts';
import { chooseSnapshot, recordIssue, revise } from '../../../../shared/reports/report-steps.ts';
import { openDatabase } from '../../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../../shared/store/embedded/sqlite-ledger.ts';
import { EDITOR, issueOf, MEMBER } from '../sample-report.ts';
import { CL_19_47, CL_20_18, CL_20_55 } from './real-schedules.ts';

/** The letters address the drafts to Member States, the consultations to all. */
const STATE = { ...MEMBER, membership: 'member-state' } as const;
const DRAFT = 'gca-2019';
const COMPANION = 'gca-2018';
const at = { now: '' };
const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
let ids = 0;
const ports = { ledger, clock: () => new Date(at.now), newId: () => `k${++ids}` };

const on = (day: string): void => {
  at.now = `${day}T09:00:00Z`;
};
const reportOf = async (id = DRAFT): Promise<Report> => {
  const known = await readReport(ledger, id);
  if (known === undefined) throw new Error(id);
  return known.state;
};
const change = (id: string, step: (report: Report) => Report) =>
  changeReport({ id, by: 'erin', reason: 'test', step }, ports);
/** The files of the revision that is being made. */
const build = (id: string, again = '') =>
  change(id, (report) => {
    const label = labelOf(report.revision);
    const made = { at: ports.clock().toISOString(), content: contentHash(report) };
    return recordIssue(report, { ...issueOf(label, `${id}-${label}${again}`), ...made });
  });
const known = async () => (await readSchedule(ledger, DRAFT)).revision;
const letter = async (each: Letter) => {
  on(each.day);
  const companions = [{ title: 'Use of the Agenda', report: COMPANION }];
  const order = { letter: each, submitter: 'secretariat', companions } as const;
  return issueLetter({ report: DRAFT, revision: await known(), by: 'erin', order }, ports);
};
const done = async (step: PlannedStep, day: string, more: Omit<StepDone, 'day'> = {}) => {
  on(day);
  const order = { report: DRAFT, revision: await known(), by: 'erin', step, done: { day, ...more } };
  return doStep(order, ports);
};
const council = async (outcome: 'deferred' | 'approved', day: string) => {
  on(day);
  return decide({ report: DRAFT, revision: await known(), by: 'erin', outcome: { outcome, day } }, ports);
};
const state = async () =>
  standingOn((await readSchedule(ledger, DRAFT)).schedule, genevaDay(new Date(at.now))).state;
const said = async () => listComments(ledger, EDITOR, await reportOf());
const mayComment = async () => roundFor(STATE, await reportOf(), new Date(at.now))?.state === 'open';
const say = async (text: string) => {
  const anchor = { kind: 'paragraph', id: 'p-intro', number: '1', place: 1, quote: 'The Agenda' } as const;
  return addComment(STATE, { report: await reportOf(), anchor, text, language: 'en' }, ports);
};
const answerAll = async () => {
  for (const { comment, revision } of await said()) {
    const [newest] = await ledger.newest([`comment/${comment.id}`]);
    const answer = { comment: newest as never, revision, outcome: 'partly', text: 'Taken up in 3' } as const;
    await answerComment(EDITOR, answer, ports);
  }
};

/** As the secretariat enters what came by mail; again with its answer. */
const input = async (id: string, letterOf: string, received: string, response?: string) => {
  const text = { en: { text: 'Name the pillars', status: 'original' } };
  const answer = response && { en: { text: 'They are named', status: 'original' } };
  const values = { report: DRAFT, letter: letterOf, sender: 'Ministry', received, text, response, answer };
  const entry = { id, language: 'en', audience: 'members', values } as const;
  const [before] = await ledger.newest([`registry/consultation-input/${id}`]);
  const order = {
    registry: consultationInput,
    base: before?.revision ?? 0,
    by: 'erin',
    reason: 'mail',
    entry,
  };
  expect((await saveEntry(order, { ...ports, mayWrite: () => true })).kind).toBe('saved');
};
const inputs = async () =>
  (await listInputs(ledger, (await readSchedule(ledger, DRAFT)).schedule, 'members')).map(
    ({ entry, late, round, state: outcome }) => [entry.id, round, late, outcome],
  );

describe('a draft and its companion, from the first letter to Council', () => {
  it('slip, are deferred together, and come through a second round', async () => {
    for (const year of [2018, 2019]) {
      on('2019-10-01');
      const period = { from: `${year}-01-01`, to: `${year}-12-31` };
      await addReport({ kind: 'gca', period, languages: ['en'], by: 'erin' }, ports);
      await change(`gca-${year}`, (report) => chooseSnapshot(report, 'a'.repeat(64)));
    }
    await letter(CL_19_47);
    expect(await state()).toBe('inputs-open');
    await input('I-1', 'CL-19/47', '2020-01-10');
    await input('I-2', 'CL-19/47', '2020-01-27');
    on('2020-01-16');
    expect(await state()).toBe('inputs-closed');
    await expect(done('draft', '2020-03-20')).rejects.toMatchObject({ code: 'report-step-refused' });
    await letter(CL_20_18);

    // Planned for 20 March, posted on 9 April, with its companion.
    await build(DRAFT);
    await expect(done('draft', '2020-04-09')).rejects.toMatchObject({ code: 'report-step-refused' });
    on('2020-04-09');
    await build(COMPANION);
    await expect(done('draft', '2020-04-08')).rejects.toMatchObject({
      params: { because: 'unmade', day: '2020-04-08', limit: '2020-04-09' },
    });
    await done('draft', '2020-04-09');
    expect(issuesFor(STATE, await reportOf(COMPANION)).map(({ label }) => label)).toEqual(['Draft 1']);
    expect(issuesFor(MEMBER, await reportOf())).toEqual([]);
    await expect(build(DRAFT, ', again')).rejects.toMatchObject({ params: { because: 'fixed' } });
    expect(await mayComment()).toBe(false);

    // A letter moves the consultation to 23 April: days for comments move with it, of both documents.
    const steps = { ...CL_19_47.steps, consultation: { day: '2020-04-23', event: 'online' } };
    await letter({
      ...CL_20_18,
      day: '2020-04-10',
      symbol: 'CL-20/20',
      steps: { ...steps, revised: { day: '2020-05-05' } },
    });
    expect((await reportOf(COMPANION)).consultation).toMatchObject({
      opens: '2020-04-09',
      deadline: '2020-04-23',
    });
    on('2020-04-23');
    expect(await mayComment()).toBe(true);
    await say('Name the pillars');
    await done('consultation', '2020-04-23', { event: 'online' });
    for (const id of [DRAFT, COMPANION]) {
      await change(id, revise);
      await build(id);
    }
    await done('revised', '2020-05-05');
    await expect(done('council', '2020-05-05')).rejects.toMatchObject({
      code: 'comments-unanswered',
      params: { count: 1 },
    });
    await answerAll();
    await done('council', '2020-05-05', { documents: ['C20/65'] });
    await council('deferred', '2020-06-12');
    expect(await state()).toBe('deferred');

    // One input of the first round came late; posting was not refused for those that have no answer.
    expect(await inputs()).toEqual([
      ['I-1', 1, 0, 'open'],
      ['I-2', 1, 12, 'open'],
    ]);
    await input('I-2', 'CL-19/47', '2020-01-27', 'noted');

    // The second round takes inputs on what was posted last.
    const { rounds } = await letter(CL_20_55);
    expect(rounds[1]).toMatchObject({ number: 2, base: { report: DRAFT, label: 'Rev. 1' } });
    expect((await reportOf()).consultation).toMatchObject({ issue: 'Rev. 1', deadline: '2021-03-10' });
    on('2021-02-15');
    await input('I-3', 'CL-20/55', '2021-02-15');
    expect(await state()).toBe('inputs-open');
    expect(issuesFor(MEMBER, await reportOf()).map(({ label }) => label)).toEqual(['Rev. 1']);
    await say('Add the regions');
    await done('consultation', '2021-03-01', { event: 'online' });
    on('2021-03-10');
    expect(await state()).toBe('final-comments');
    expect(await mayComment()).toBe(true);
    on('2021-03-11');
    expect(await mayComment()).toBe(false);
    await answerAll();
    for (const id of [DRAFT, COMPANION]) {
      await change(id, revise);
      await build(id);
    }
    await done('revised', '2021-04-22');
    await done('council', '2021-04-22', { documents: ['C21/71', 'C21/36'] });
    await council('approved', '2021-06-18');

    const { schedule } = await readSchedule(ledger, DRAFT);
    const standing = standingOn(schedule, '2021-06-18');
    expect(standing.state).toBe('approved');
    expect(
      standing.rounds.map((round) =>
        round.steps.map(({ done: made, late, planned, step }) => [step, planned, made?.day, late]),
      ),
    ).toMatchInlineSnapshot(`
      [
        [
          [
            "inputs",
            "2020-01-15",
            undefined,
            0,
          ],
          [
            "draft",
            "2020-03-20",
            "2020-04-09",
            20,
          ],
          [
            "consultation",
            "2020-04-23",
            "2020-04-23",
            0,
          ],
          [
            "revised",
            "2020-05-05",
            "2020-05-05",
            0,
          ],
          [
            "council",
            "2020-05-10",
            "2020-05-05",
            0,
          ],
        ],
        [
          [
            "inputs",
            "2021-02-15",
            undefined,
            0,
          ],
          [
            "consultation",
            "2021-03-01",
            "2021-03-01",
            0,
          ],
          [
            "comments",
            "2021-03-10",
            undefined,
            0,
          ],
          [
            "revised",
            "2021-05-07",
            "2021-04-22",
            0,
          ],
          [
            "council",
            "2021-05-09",
            "2021-04-22",
            0,
          ],
        ],
      ]
    `);
    expect(await inputs()).toEqual([
      ['I-1', 1, 0, 'open'],
      ['I-2', 1, 12, 'noted'],
      ['I-3', 2, 0, 'open'],
    ]);
    expect((await said()).map(({ comment, state: outcome }) => [comment.issue.label, outcome])).toEqual([
      ['Draft 1', 'partly'],
      ['Rev. 1', 'partly'],
    ]);
  });
});
