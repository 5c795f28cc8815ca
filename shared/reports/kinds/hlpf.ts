/** ITU's contribution to the High-level Political Forum: the goals under review, within 3,000 words. */
import type { ReportKind } from '../report-kind.ts';

export const hlpf: ReportKind = {
  id: 'hlpf',
  name: 'report.hlpf.name',
  title: 'report.hlpf.title',
  legalBasis: ['res1332/instructs-sg/5', 'pp-res140/hlpf'],
  audience: 'public',
  // Inputs are due about 1 March, so the last full year is the one before the Forum's.
  body: { type: 'hlpf', sessionOffset: 1 },
  period: { type: 'calendar-year' },
  source: 'report.hlpf.source',
  summary: ['report.hlpf.summary', 'report.reporters'],
  actionRequired: 'report.hlpf.action',
  references: ['report.reference.agenda-2030', 'report.reference.geneva', 'report.reference.matrix'],
  sections: [
    {
      maker: 'introduction',
      title: 'report.section.general-introduction',
      lead: ['report.hlpf.who', 'report.hlpf.theme'],
      limit: 400,
    },
    { maker: 'goals', title: 'report.section.impacts', limitEach: 220, mostEach: 3 },
    { maker: 'urgent-action', limit: 250, most: 5 },
    { maker: 'goal-examples', limit: 450, most: 4, wordsEach: 80 },
    { maker: 'leave-no-one-behind', limit: 250, most: 4 },
    { maker: 'cooperation', limit: 200 },
    { maker: 'key-messages', limit: 220, most: 5 },
  ],
  annexes: [
    { maker: 'coverage', most: 0 },
    { maker: 'goals-in-review', charts: ['goals-in-review', 'goals-years'] },
    { maker: 'records', most: 200 },
    { maker: 'method' },
    { maker: 'last-year', most: 100 },
    { maker: 'changes', most: 100 },
  ],
  wordLimit: 3000,
};
