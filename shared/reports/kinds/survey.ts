/** ITU's answers to the surveys of a year, question by question; the questions themselves are entries that an office edits. */
import type { ReportKind } from '../report-kind.ts';

export const survey: ReportKind = {
  id: 'survey',
  name: 'report.survey.name',
  title: 'report.survey.title',
  legalBasis: ['res1332/annex/a', 'res1332/instructs-sg/5'],
  audience: 'public',
  body: { type: 'council', body: 'report.survey.body' },
  period: { type: 'calendar-year' },
  source: 'report.source',
  named: {
    questions: { registry: 'survey-question' },
    unanswered: { registry: 'survey-question', where: ['answer~'] },
  },
  summary: ['report.survey.summary'],
  actionRequired: 'report.survey.action',
  references: ['report.reference.agenda-2030', 'report.reference.geneva'],
  sections: [
    {
      maker: 'introduction',
      title: 'report.section.introduction',
      lead: ['report.survey.mandate'],
      counts: 'registries',
    },
    { maker: 'survey', id: 'questions', title: 'report.section.questions', registry: 'survey-question' },
  ],
  annexes: [{ maker: 'changes', most: 100, of: 'registries' }],
};
