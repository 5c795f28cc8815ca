/** ITU's yearly submission to the Commission on Science and Technology for Development, line by line. */
import type { ReportKind } from '../report-kind.ts';

export const cstd: ReportKind = {
  id: 'cstd',
  name: 'report.cstd.name',
  title: 'report.cstd.title',
  legalBasis: ['res1332/instructs-sg/4'],
  audience: 'public',
  // The Commission that meets in spring looks at the year before.
  body: { type: 'cstd', sessionOffset: 1 },
  period: { type: 'calendar-year' },
  summary: ['report.cstd.summary', 'report.reporters', 'report.unassessed'],
  actionRequired: 'report.cstd.action',
  references: ['report.reference.ecosoc-2006-46', 'report.reference.geneva', 'report.reference.matrix'],
  sections: [
    {
      maker: 'introduction',
      title: 'report.section.introduction',
      lead: ['report.cstd.mandate', 'report.cstd.disclaimer'],
    },
    { maker: 'overview', charts: ['by-line', 'by-region'] },
    {
      maker: 'lines',
      parts: [
        { part: 'summary', limit: 300 },
        { part: 'trends', limit: 600, most: 4 },
        { part: 'examples', limit: 700, most: 3, wordsEach: 200 },
        { part: 'obstacles', limit: 200, most: 4 },
        { part: 'lessons', limit: 200, most: 4 },
        { part: 'proposals', limit: 450, most: 3 },
      ],
    },
    { maker: 'matrix', title: 'report.section.sdg-links', charts: ['by-goal'] },
    { maker: 'outside', most: 40 },
    { maker: 'gaps' },
  ],
  annexes: [
    { maker: 'coverage', most: 60 },
    { maker: 'targets' },
    { maker: 'records', most: 500 },
    { maker: 'method' },
    { maker: 'last-year', most: 100 },
    { maker: 'changes', most: 100 },
  ],
};
