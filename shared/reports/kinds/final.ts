/** The final comprehensive report of a cycle: all work since the last conference, line by line, with proposals for further activities. */
import type { ReportKind } from '../report-kind.ts';

export const final: ReportKind = {
  id: 'final',
  name: 'report.final.name',
  title: 'report.final.title',
  legalBasis: ['res1332/instructs-sg/3', 'res1332/annex/c'],
  audience: 'public',
  body: { type: 'council', body: 'report.wsis20.body', sessionOffset: 1 },
  period: { type: 'since-plenipotentiary' },
  source: 'report.council.source',
  summary: ['report.final.summary', 'report.reporters', 'report.unassessed'],
  actionRequired: 'report.final.action',
  references: ['report.reference.geneva', 'report.reference.agenda-2030', 'report.reference.matrix'],
  sections: [
    {
      maker: 'introduction',
      title: 'report.section.introduction',
      lead: ['report.final.mandate', 'report.wsis20.method'],
    },
    { maker: 'years', charts: ['year-trend', 'line-year'] },
    {
      maker: 'lines',
      parts: [
        { part: 'summary', limit: 300 },
        { part: 'milestones', limit: 600, mostEachYear: 3 },
        { part: 'examples', limit: 900, most: 5, wordsEach: 150 },
        { part: 'obstacles', limit: 250, most: 4 },
        { part: 'lessons', limit: 250, most: 4 },
      ],
    },
    { maker: 'gaps' },
    { maker: 'trends', limit: 700, most: 12 },
    { maker: 'way-forward', title: 'report.section.further-activities', limit: 2400, most: 30 },
  ],
  annexes: [
    { maker: 'matrix', title: 'report.section.sdg-links', charts: ['by-goal', 'line-goal'] },
    { maker: 'coverage', most: 60 },
    { maker: 'targets' },
    { maker: 'records', most: 500 },
    { maker: 'method' },
    { maker: 'changes', most: 100 },
  ],
};
