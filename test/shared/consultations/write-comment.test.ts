import { describe, expect, it } from 'vitest';
import { type Comment, commentKeys, commentStream } from '../../../shared/consultations/comment.ts';
import { listComments } from '../../../shared/consultations/list-comments.ts';
import { addComment, answerComment, withdrawComment } from '../../../shared/consultations/write-comment.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import type { Ledger, Revision } from '../../../shared/store/ports.ts';
import { CONSULTED, EDITOR, MEMBER, person } from './sample-report.ts';

const anchor = { kind: 'paragraph', id: 'lead', number: '1', place: 1, quote: 'In 2025' } as const;

function setUp(now = '2026-01-15T09:00:00Z') {
  const ledger: Ledger = sqliteLedger(openDatabase(':memory:'), commentKeys);
  let made = 0;
  const at = { now };
  const ports = { ledger, clock: () => new Date(at.now), newId: () => `k${++made}` };
  const say = (text: string, over: object = {}) =>
    addComment(MEMBER, { report: CONSULTED, anchor: { ...anchor, ...over }, text, language: 'en' }, ports);
  const newest = async (id: string) => (await ledger.newest([commentStream(id)]))[0] as Revision<Comment>;
  return { ledger, ports, say, newest, at };
}

describe('a comment', () => {
  it('is kept with its place and issue, and listed in the order of the document', async () => {
    const { ledger, say } = setUp();
    await say('Later', { id: 'z', place: 9 });
    await say('  First\r\nline ');
    const listed = await listComments(ledger, MEMBER, CONSULTED);
    expect(listed.map(({ comment }) => comment.text)).toEqual(['First\nline', 'Later']);
    expect(listed[0]).toMatchObject({ state: 'open', isOwn: true, comment: { issue: { label: 'Draft 1' } } });
  });

  it('is refused after the deadline, for who may only read, and without a word', async () => {
    const late = setUp('2026-01-21T00:00:00Z');
    await expect(late.say('Too late')).rejects.toMatchObject({ code: 'forbidden' });
    const { ports, say } = setUp();
    const order = { report: CONSULTED, anchor, text: 'Hm', language: 'en' } as const;
    await expect(addComment(person('max', 'auditor'), order, ports)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(addComment({ kind: 'public' }, order, ports)).rejects.toMatchObject({ code: 'not-found' });
    await expect(say('  ')).rejects.toMatchObject({ code: 'usage' });
    await expect(say('x'.repeat(5001))).rejects.toMatchObject({ code: 'usage' });
  });

  it('is hidden from members where only the office was asked', async () => {
    const { ports } = setUp();
    const { consultation } = CONSULTED;
    if (!consultation) throw new Error('no round');
    const report = { ...CONSULTED, consultation: { ...consultation, audience: 'internal' as const } };
    const order = { report, anchor, text: 'Hm', language: 'en' } as const;
    await expect(addComment(MEMBER, order, ports)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is answered by the secretariat, even after the deadline, and by nobody else', async () => {
    const { at, ledger, newest, ports, say } = setUp();
    const { id } = await say('Add Kenya');
    at.now = '2026-01-25T00:00:00Z';
    const answer = {
      comment: await newest(id),
      revision: 1,
      outcome: 'partly',
      text: 'In the annex.',
    } as const;
    await expect(answerComment(MEMBER, answer, ports)).rejects.toMatchObject({ code: 'forbidden' });
    await answerComment(EDITOR, answer, ports);
    await expect(answerComment(EDITOR, answer, ports)).rejects.toMatchObject({ code: 'revision-conflict' });
    const [listed] = await listComments(ledger, MEMBER, CONSULTED);
    expect(listed).toMatchObject({
      state: 'partly',
      comment: { response: { by: 'erin', text: 'In the annex.' } },
    });
  });

  it('is taken back by who wrote it, only before the deadline, and then listed no more', async () => {
    const { at, ledger, newest, ports, say } = setUp();
    const { id } = await say('Never mind');
    const step = { comment: await newest(id), report: CONSULTED, revision: 1 };
    await expect(withdrawComment(EDITOR, step, ports)).rejects.toMatchObject({ code: 'forbidden' });
    at.now = '2026-01-21T00:00:00Z';
    await expect(withdrawComment(MEMBER, step, ports)).rejects.toMatchObject({ code: 'forbidden' });
    at.now = '2026-01-16T00:00:00Z';
    await withdrawComment(MEMBER, step, ports);
    expect(await listComments(ledger, MEMBER, CONSULTED)).toEqual([]);
    expect(await listComments(ledger, { kind: 'public' }, CONSULTED)).toEqual([]);
  });
});
