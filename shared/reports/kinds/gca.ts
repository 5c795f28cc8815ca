/** How ITU uses the Global Cybersecurity Agenda: its activities on Action Line C5, by the five pillars. */
import type { ReportKind } from '../report-kind.ts';

export const gca: ReportKind = {
  id: 'gca',
  name: 'report.gca.name',
  title: 'report.gca.title',
  legalBasis: ['res1332/annex/d'],
  audience: 'public',
  // It goes to the Council together with the guidelines that the circular letters consult on.
  body: { type: 'council', body: 'report.wsis20.body', sessionOffset: 1 },
  period: { type: 'from-to' },
  only: { lines: ['C5'] },
  source: 'report.council.source',
  summary: ['report.gca.summary', 'report.reporters'],
  actionRequired: 'report.gca.action',
  references: ['report.reference.gca', 'report.reference.gca-letters', 'report.reference.geneva'],
  sections: [
    {
      maker: 'introduction',
      title: 'report.section.introduction',
      lead: ['report.gca.mandate', 'report.gca.frame'],
    },
    { maker: 'pillars', limitEach: 1500, mostEach: 8, wordsEach: 150 },
    {
      maker: 'lines',
      title: 'report.section.c5',
      only: ['C5'],
      parts: [
        { part: 'summary', limit: 300 },
        { part: 'milestones', limit: 400, mostEachYear: 6 },
        { part: 'obstacles', limit: 300, most: 6 },
        { part: 'lessons', limit: 300, most: 6 },
        { part: 'proposals', limit: 400, most: 6 },
      ],
    },
    { maker: 'objectives', most: 40 },
    { maker: 'trends', limit: 500, most: 8 },
  ],
  annexes: [
    { maker: 'targets' },
    { maker: 'records', most: 200 },
    { maker: 'method' },
    { maker: 'last-year', most: 100 },
    { maker: 'changes', most: 100 },
  ],
};
