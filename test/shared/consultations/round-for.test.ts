import { describe, expect, it } from 'vitest';
import { commentKeys } from '../../../shared/consultations/comment.ts';
import { listComments } from '../../../shared/consultations/list-comments.ts';
import { isAsked, roundFor } from '../../../shared/consultations/round-for.ts';
import { addComment } from '../../../shared/consultations/write-comment.ts';
import { type Actor, PUBLIC } from '../../../shared/people/actor.ts';
import type { Report } from '../../../shared/reports/report.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { CONSULTED, EDITOR, issueOf, MEMBER } from './sample-report.ts';

const NOW = new Date('2026-01-15T09:00:00Z');
const ROUND = { opens: '2026-01-10', deadline: '2026-01-20', issue: 'Draft 1' } as const;
const INTERNAL: Report = { ...CONSULTED, consultation: { ...ROUND, audience: 'internal' } };
const OUT: Report = {
  ...INTERNAL,
  state: 'published',
  published: { set: 'set1', manifest: 'f'.repeat(64), at: NOW.toISOString(), by: 'ivan' },
};
const NEXT: Report = {
  ...CONSULTED,
  revision: 1,
  issues: [...CONSULTED.issues, issueOf('Rev. 1', 'set2')],
  consultation: { ...ROUND, audience: 'members', issue: 'Rev. 1' },
};

describe('a round of comments', () => {
  it.each([
    ['of members', CONSULTED, [false, true, true]],
    ['of the office', INTERNAL, [false, false, true]],
    ['of the office, its issue published since', OUT, [false, false, true]],
  ])('%s is known to those who are asked', (_, report, expected) => {
    const actors: readonly Actor[] = [PUBLIC, MEMBER, EDITOR];
    expect(actors.map((actor) => isAsked(actor, report))).toEqual(expected);
    expect(actors.map((actor) => roundFor(actor, report, NOW) !== undefined)).toEqual(expected);
  });
});

describe('comments of a round of the office', () => {
  it.each([
    ['while it lasts', INTERNAL],
    ['once its issue is published', OUT],
    ['once members are asked about the next revision', NEXT],
  ])('stay in the office %s', async (_, report) => {
    const ledger = sqliteLedger(openDatabase(':memory:'), commentKeys);
    const anchor = { kind: 'paragraph', id: 'lead', number: '1', place: 1, quote: 'In 2025' } as const;
    const order = { report: INTERNAL, anchor, text: 'Between us', language: 'en' } as const;
    await addComment(EDITOR, order, { ledger, clock: () => NOW, newId: () => 'k1' });
    expect(await listComments(ledger, MEMBER, report)).toEqual([]);
    expect(await listComments(ledger, EDITOR, report)).toHaveLength(1);
  });
});
