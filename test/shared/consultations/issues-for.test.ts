import { describe, expect, it } from 'vitest';
import { issuesFor } from '../../../shared/consultations/issues-for.ts';
import { PUBLIC } from '../../../shared/people/actor.ts';
import type { Report } from '../../../shared/reports/report.ts';
import { CONSULTED, EDITOR, issueOf, MEMBER } from './sample-report.ts';

const issues = [issueOf('Draft 1', 'set1'), issueOf('Rev. 1', 'set2'), issueOf('Rev. 2', 'set3')];
const consultation = { opens: '2026-01-10', deadline: '2026-01-20', issue: 'Rev. 1' } as const;
const published = { set: 'set3', manifest: 'f', at: '2026-02-01', by: 'ivan' };
const report: Report = { ...CONSULTED, issues };
const asked: Report = { ...report, consultation: { ...consultation, audience: 'members' } };
const inside: Report = { ...report, consultation: { ...consultation, audience: 'internal' } };

const CASES: readonly (readonly [string, Report, readonly string[], readonly string[], readonly string[]])[] =
  [
    ['a draft', { ...asked, state: 'draft' }, [], [], ['set1', 'set2', 'set3']],
    ['one in consultation', asked, [], ['set2'], ['set1', 'set2', 'set3']],
    ['one in consultation of the office', inside, [], [], ['set1', 'set2', 'set3']],
    [
      'a published one',
      { ...asked, state: 'published', published },
      ['set3'],
      ['set2', 'set3'],
      ['set1', 'set2', 'set3'],
    ],
    ['a withdrawn one', { ...asked, state: 'withdrawn', published }, [], [], ['set1', 'set2', 'set3']],
  ];

describe('the issues of a report', () => {
  it.each(CASES)('%s: for the public, members, the secretariat', (_, given, open, members, office) => {
    const setsFor = (actor: Parameters<typeof issuesFor>[0]) => issuesFor(actor, given).map(({ set }) => set);
    expect(setsFor(PUBLIC)).toEqual(open);
    expect(setsFor(MEMBER)).toEqual(members);
    expect(setsFor(EDITOR)).toEqual(office);
  });
});

it('are shown to those whom the step addressed that posted them, or that asks for comments on them', () => {
  const posted = [
    { label: 'Draft 1', day: '2026-01-05' },
    { label: 'Rev. 1', day: '2026-01-10', readers: 'member-states' },
    { label: 'Rev. 2', day: '2026-02-10', readers: 'member-states' },
  ] as const;
  const asks = (audience: 'stakeholders' | 'member-states') =>
    ({ ...consultation, audience: 'members', asked: [{ from: '2026-01-10', audience }] }) as const;
  const seen = (actor: typeof MEMBER, given: Report) => issuesFor(actor, given).map(({ label }) => label);
  const state = { ...MEMBER, membership: 'member-state' } as const;
  const closed: Report = { ...report, posted, consultation: asks('member-states') };
  expect(seen(MEMBER, closed)).toEqual(['Draft 1']);
  expect(seen(MEMBER, { ...closed, consultation: asks('stakeholders') })).toEqual(['Draft 1', 'Rev. 1']);
  expect(seen(state, closed)).toEqual(['Draft 1', 'Rev. 1', 'Rev. 2']);
  expect(seen(EDITOR, closed)).toEqual(['Draft 1', 'Rev. 1', 'Rev. 2']);
});
