/** A report in consultation, and the people who read it: for the tests of comments. */
import type { PersonActor } from '../../../shared/people/actor.ts';
import type { Role } from '../../../shared/people/role.ts';
import type { Report, ReportIssue } from '../../../shared/reports/report.ts';

export function person(id: string, ...roles: readonly Role[]): PersonActor {
  return { kind: 'person', id, name: id, language: 'en', roles, lines: [], units: [], sectors: [] };
}

export const EDITOR = person('erin', 'editor');
export const MEMBER = person('li', 'member');

export function issueOf(label: string, set: string): ReportIssue {
  return {
    label,
    set,
    manifest: 'f'.repeat(64),
    snapshot: 'a'.repeat(64),
    content: 'c',
    languages: ['en'],
    generated: {},
    at: '2026-01-05T08:00:00.000Z',
    by: 'erin',
  };
}

export const CONSULTED: Report = {
  id: 'cstd-2025',
  kind: 'cstd',
  period: { from: '2025-01-01', to: '2025-12-31' },
  year: 2025,
  languages: ['en'],
  state: 'consultation',
  revision: 0,
  issue: {},
  edits: {},
  issues: [issueOf('Draft 1', 'set1')],
  consultation: { opens: '2026-01-10', deadline: '2026-01-20', audience: 'members', issue: 'Draft 1' },
};
