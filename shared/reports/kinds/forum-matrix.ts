/** The WSIS Forum against the action lines and the goals: sessions, and why each serves them. */
import type { ReportKind } from '../report-kind.ts';

export const forumMatrix: ReportKind = {
  id: 'forum-matrix',
  name: 'report.forum-matrix.name',
  title: 'report.forum-matrix.title',
  legalBasis: ['res1332/instructs-sg/8', 'res1332/resolves/2'],
  audience: 'public',
  body: { type: 'council', body: 'report.forum-matrix.body' },
  period: { type: 'calendar-year' },
  source: 'report.source',
  named: {
    sessions: { registry: 'forum-session' },
    reasonless: { registry: 'forum-session', where: ['rationale~'] },
  },
  summary: ['report.forum-matrix.summary'],
  actionRequired: 'report.forum-matrix.action',
  references: ['report.reference.geneva', 'report.reference.agenda-2030', 'report.reference.matrix'],
  sections: [
    {
      maker: 'introduction',
      title: 'report.section.introduction',
      lead: ['report.forum-matrix.mandate', 'report.forum-matrix.disclaimer'],
      counts: 'registries',
    },
    {
      maker: 'registry-matrix',
      id: 'sessions-lines',
      title: 'report.section.sessions-lines',
      registry: 'forum-session',
      by: 'line',
      order: ['date', 'number'],
      most: 300,
    },
    {
      maker: 'registry-matrix',
      id: 'sessions-goals',
      title: 'report.section.sessions-goals',
      registry: 'forum-session',
      by: 'goal',
      order: ['date', 'number'],
      most: 300,
    },
    {
      maker: 'registry-table',
      id: 'rationales',
      title: 'report.section.rationales',
      registry: 'forum-session',
      columns: [
        ['number', 3],
        ['title', 6],
        ['organizers', 5],
        ['lines', 3],
        ['goals', 3],
        ['rationale', 10],
      ],
      order: ['date', 'number'],
      most: 300,
    },
  ],
  annexes: [
    {
      maker: 'registry-tally',
      id: 'sessions-by-type',
      title: 'report.section.sessions-by-type',
      registry: 'forum-session',
      by: 'sessionType',
    },
    { maker: 'changes', most: 100, of: 'registries' },
  ],
};
