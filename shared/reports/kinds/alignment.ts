/** Statement on how ITU's work on the SDGs is aligned with the WSIS process, its mandate and its plans. */
import type { ReportKind } from '../report-kind.ts';

export const alignment: ReportKind = {
  id: 'alignment',
  name: 'report.alignment.name',
  title: 'report.alignment.title',
  legalBasis: ['res1332/instructs-sg/2'],
  audience: 'members',
  body: { type: 'council', body: 'report.wsis20.body', sessionOffset: 1 },
  period: { type: 'from-to' },
  source: 'report.council.source',
  summary: ['report.alignment.summary', 'report.reporters', 'report.unassessed'],
  actionRequired: 'report.council-note.action',
  references: ['report.reference.geneva', 'report.reference.agenda-2030', 'report.reference.matrix'],
  sections: [
    { maker: 'introduction', title: 'report.section.introduction', lead: ['report.alignment.mandate'] },
    { maker: 'alignment', most: 150 },
    { maker: 'matrix', title: 'report.section.sdg-links', charts: ['by-goal'] },
    { maker: 'outside', most: 60 },
    { maker: 'gaps' },
  ],
  annexes: [
    { maker: 'records', most: 300 },
    { maker: 'method' },
    { maker: 'last-year', most: 100 },
    { maker: 'changes', most: 100 },
  ],
};
