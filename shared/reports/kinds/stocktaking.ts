/** WSIS Stocktaking: statistics of the entries that came from its database, then the entries by action line. */
import type { ReportKind } from '../report-kind.ts';

export const stocktaking: ReportKind = {
  id: 'stocktaking',
  name: 'report.stocktaking.name',
  title: 'report.stocktaking.title',
  legalBasis: ['res1332/resolves/2', 'res1332/instructs-sg/9', 'res1332/encourages/4'],
  audience: 'public',
  body: { type: 'council', body: 'report.workbook.body' },
  period: { type: 'from-to' },
  only: { profile: 'stocktaking' },
  source: 'report.council.source',
  summary: ['report.stocktaking.summary', 'report.reporters', 'report.unassessed'],
  actionRequired: 'report.stocktaking.action',
  references: ['report.reference.geneva', 'report.reference.agenda-2030', 'report.reference.matrix'],
  sections: [
    {
      maker: 'introduction',
      title: 'report.section.introduction',
      lead: ['report.stocktaking.mandate', 'report.stocktaking.disclaimer'],
    },
    { maker: 'overview', charts: ['by-line', 'by-goal', 'by-region'] },
    {
      maker: 'lines',
      title: 'report.section.entries',
      spokenOnly: true,
      parts: [
        { part: 'summary', limit: 300 },
        { part: 'examples', title: 'report.part.entries', limit: 1500, most: 12, wordsEach: 100 },
      ],
    },
  ],
  annexes: [
    { maker: 'matrix', title: 'report.section.sdg-links', charts: ['line-goal'] },
    { maker: 'records', most: 500 },
    { maker: 'method' },
    { maker: 'last-year', most: 100 },
    { maker: 'changes', most: 100 },
  ],
};
