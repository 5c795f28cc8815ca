import { expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { addComment } from '../../../shared/consultations/write-comment.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { CONSULTED, EDITOR, MEMBER, person } from './sample-report.ts';

it('keeps the last days to who has commented before, and to the office', async () => {
  const { consultation } = CONSULTED;
  if (consultation === undefined) throw new Error('no round');
  const report = { ...CONSULTED, consultation: { ...consultation, participantsFrom: '2026-01-18' } };
  const at = { now: '2026-01-15T09:00:00Z' };
  let made = 0;
  const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
  const ports = { ledger, clock: () => new Date(at.now), newId: () => `k${++made}` };
  const anchor = { kind: 'paragraph', id: 'lead', number: '1', place: 1, quote: 'In 2025' } as const;
  const say = (actor: typeof MEMBER) =>
    addComment(actor, { report, anchor, text: 'Add Kenya', language: 'en' }, ports);
  const other = person('lin', 'member');
  await say(MEMBER);
  at.now = '2026-01-18T09:00:00Z';
  await expect(say(MEMBER)).resolves.toMatchObject({ text: 'Add Kenya' });
  await expect(say(EDITOR)).resolves.toMatchObject({ text: 'Add Kenya' });
  await expect(say(other)).rejects.toMatchObject({ code: 'comments-participants' });
  at.now = '2026-01-17T09:00:00Z';
  await expect(say(other)).resolves.toMatchObject({ text: 'Add Kenya' });
});
