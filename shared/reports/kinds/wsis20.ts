/** ITU's contribution to the WSIS outcomes 2015–2025: milestones, challenges and trends by action line. */
import type { ReportKind } from '../report-kind.ts';

export const wsis20: ReportKind = {
  id: 'wsis20',
  name: 'report.wsis20.name',
  title: 'report.wsis20.title',
  legalBasis: ['res1332/instructs-sg/14', 'pp-res140/final'],
  audience: 'public',
  body: { type: 'council', body: 'report.wsis20.body' },
  period: { type: 'span', from: '2015-01-01', to: '2025-12-31' },
  summary: ['report.wsis20.summary', 'report.reporters'],
  actionRequired: 'report.wsis20.action',
  references: ['report.reference.geneva', 'report.reference.agenda-2030', 'report.reference.matrix'],
  sections: [
    {
      maker: 'introduction',
      title: 'report.section.introduction',
      lead: ['report.wsis20.background', 'report.wsis20.method'],
    },
    { maker: 'years', charts: ['year-sources', 'year-trend', 'line-year'] },
    {
      maker: 'lines',
      parts: [
        { part: 'summary', limit: 300 },
        { part: 'milestones', limit: 900, mostEachYear: 3 },
        { part: 'obstacles', limit: 300, most: 6 },
        { part: 'trends', limit: 300, most: 6 },
      ],
    },
    { maker: 'matrix', title: 'report.section.sdg-links', charts: ['line-goal'] },
    { maker: 'gaps' },
  ],
  annexes: [
    { maker: 'coverage', most: 60 },
    { maker: 'targets' },
    { maker: 'records', most: 500 },
    { maker: 'method' },
    { maker: 'changes', most: 100 },
  ],
};
