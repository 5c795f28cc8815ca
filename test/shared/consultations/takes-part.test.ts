import { expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { type Comment, commentStream } from '../../../shared/consultations/comment.ts';
import { newSchedule, scheduleStream } from '../../../shared/consultations/schedule/schedule.ts';
import { asPlanned } from '../../../shared/consultations/takes-part.ts';
import { addComment, withdrawComment } from '../../../shared/consultations/write-comment.ts';
import type { Report } from '../../../shared/reports/report.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import type { Revision } from '../../../shared/store/ports.ts';
import { CONSULTED, EDITOR, MEMBER, person } from './sample-report.ts';

const ANCHOR = { kind: 'paragraph', id: 'lead', number: '1', place: 1, quote: 'In 2025' } as const;
const FIRST = '2026-01-15T09:00:00Z';
const LAST = '2026-01-18T09:00:00Z';

function round() {
  const { consultation } = CONSULTED;
  if (consultation === undefined) throw new Error('no round');
  const report = { ...CONSULTED, consultation: { ...consultation, participantsFrom: '2026-01-18' } };
  const at = { now: FIRST };
  let made = 0;
  const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
  const ports = { ledger, clock: () => new Date(at.now), newId: () => `k${++made}` };
  const say = (actor: typeof MEMBER, on: Report = report) =>
    addComment(actor, { report: on, anchor: ANCHOR, text: 'Add Kenya', language: 'en' }, ports);
  return { at, ledger, ports, report, say };
}

it('keeps the last days to who has commented before, and to the office', async () => {
  const { at, say } = round();
  const other = person('lin', 'member');
  await say(MEMBER);
  at.now = LAST;
  await expect(say(MEMBER)).resolves.toMatchObject({ text: 'Add Kenya' });
  await expect(say(EDITOR)).resolves.toMatchObject({ text: 'Add Kenya' });
  await expect(say(other)).rejects.toMatchObject({ code: 'comments-participants' });
  at.now = '2026-01-17T09:00:00Z';
  await expect(say(other)).resolves.toMatchObject({ text: 'Add Kenya' });
});

it('does not count a comment that was taken back', async () => {
  const { at, ledger, ports, report, say } = round();
  const { id } = await say(MEMBER);
  const [comment] = (await ledger.newest([commentStream(id)])) as readonly Revision<Comment>[];
  if (comment === undefined) throw new Error('no comment');
  await withdrawComment(MEMBER, { comment, report, revision: comment.revision }, ports);
  at.now = LAST;
  await expect(say(MEMBER)).rejects.toMatchObject({ code: 'comments-participants' });
});

it('counts a comment on any document of the same schedule', async () => {
  const { at, ledger, report, say } = round();
  const companion = { ...report, id: 'gca-2025' };
  await say(MEMBER, companion);
  at.now = LAST;
  await expect(say(MEMBER)).rejects.toMatchObject({ code: 'comments-participants' });
  const schedule = { ...newSchedule(report.id), companions: [{ title: 'Use', report: companion.id }] };
  const step = { revision: 1, at: LAST, by: 'erin', reason: 'together' };
  await ledger.append([{ stream: scheduleStream(report.id), ...step, state: schedule }]);
  await expect(say(MEMBER)).resolves.toMatchObject({ text: 'Add Kenya' });
});

it('asks the Member States alone where the step is theirs, and all again where it is for all', async () => {
  const { at, report, say } = round();
  const state = { ...person('mia', 'member'), membership: 'member-state' } as const;
  const { participantsFrom: _, ...days } = report.consultation;
  const asked = [
    { from: '2026-01-10', audience: 'member-states' },
    { from: '2026-01-17', audience: 'stakeholders' },
  ] as const;
  const stepped = { ...report, consultation: { ...days, asked } };
  await expect(say(state, stepped)).resolves.toMatchObject({ by: 'mia' });
  await expect(say(MEMBER, stepped)).rejects.toMatchObject({ code: 'forbidden' });
  at.now = '2026-01-17T09:00:00Z';
  await expect(say(MEMBER, stepped)).resolves.toMatchObject({ by: 'li' });
});

it('reads whom a round asks from the schedule where it was opened before that was kept with it', () => {
  const { participantsFrom: _, ...days } = round().report.consultation;
  const posted = { report: CONSULTED.id, label: 'Draft 1', set: 'set1' };
  const letter = { symbol: 'CL-26/1', day: '2026-01-10', audience: 'member-states' } as const;
  const steps = {
    consultation: { day: '2026-01-15' },
    comments: { day: '2026-01-20', audience: 'participants' },
  } as const;
  const letters = [{ ...letter, meeting: { id: 'council-2026', opens: '2026-04-28' }, steps }];
  const rounds = [{ number: 1, letters, done: { draft: { day: '2026-01-10', versions: [posted] } } }];
  const schedule = { ...newSchedule(CONSULTED.id), rounds };
  const report = { ...CONSULTED, consultation: days };
  expect(asPlanned(report, schedule).consultation).toMatchObject({
    participantsFrom: '2026-01-16',
    // Nobody was entered as of a Member State then.
    asked: [
      { from: '2026-01-10', audience: 'membership' },
      { from: '2026-01-16', audience: 'participants' },
    ],
  });
  expect(asPlanned(report, undefined)).toBe(report);
});
