/** The members' workbook: every row behind the reports, and a read-me of its totals as a document. */
import type { ReportKind } from '../report-kind.ts';

export const workbook: ReportKind = {
  id: 'workbook',
  name: 'report.workbook.name',
  title: 'report.workbook.title',
  legalBasis: ['res1332/annex/c', 'res1332/instructs-sg/6'],
  audience: 'members',
  body: { type: 'council', body: 'report.workbook.body' },
  period: { type: 'calendar-year' },
  summary: ['report.workbook.summary', 'report.reporters'],
  actionRequired: 'report.workbook.action',
  references: ['report.reference.geneva', 'report.reference.matrix'],
  sections: [
    { maker: 'introduction', title: 'report.section.read-me', lead: ['report.workbook.lead'] },
    { maker: 'tallies' },
    { maker: 'matrix', title: 'report.section.sdg-links' },
    { maker: 'outside', most: 100 },
    { maker: 'gaps' },
  ],
  annexes: [
    { maker: 'coverage', most: 500 },
    { maker: 'targets' },
    { maker: 'method' },
    { maker: 'changes', most: 500 },
  ],
};
