import { expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { type Comment, commentStream } from '../../../shared/consultations/comment.ts';
import { newSchedule, scheduleStream } from '../../../shared/consultations/schedule/schedule.ts';
import { addComment, withdrawComment } from '../../../shared/consultations/write-comment.ts';
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
  const say = (actor: typeof MEMBER, on = report) =>
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
