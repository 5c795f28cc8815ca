/** What the work on the WSIS outcomes took: staff and money of activities and tasks, by action line, and the Trust Fund. */
import type { ReportKind } from '../report-kind.ts';

export const resources: ReportKind = {
  id: 'resources',
  name: 'report.resources.name',
  title: 'report.resources.title',
  legalBasis: ['pp-res140/resources', 'res1332/annex/b'],
  // Budgets of activities are kept within the house.
  audience: 'internal',
  body: { type: 'council', body: 'report.wsis20.body', sessionOffset: 1 },
  period: { type: 'from-to' },
  source: 'report.council.source',
  summary: ['report.resources.summary', 'report.reporters'],
  actionRequired: 'report.council-note.action',
  references: ['report.reference.geneva', 'report.reference.agenda-2030'],
  sections: [
    {
      maker: 'introduction',
      title: 'report.section.introduction',
      lead: ['report.resources.mandate', 'report.resources.limits'],
    },
    { maker: 'means' },
    {
      maker: 'registry-tally',
      id: 'task-staff',
      title: 'report.section.task-staff',
      registry: 'task',
      by: 'line',
      empty: true,
      columns: [{ head: 'field.staffMonths.label', sum: 'staffMonths' }],
    },
    {
      maker: 'registry-tally',
      id: 'task-money',
      title: 'report.section.task-money',
      registry: 'task',
      by: 'currency',
      columns: [{ head: 'registry.field.amount', sum: 'amount' }],
      totals: false,
    },
    {
      maker: 'registry-tally',
      id: 'resources-fund',
      title: 'report.section.fund-currencies',
      registry: 'trust-fund-contribution',
      by: 'currency',
      columns: [
        { head: 'report.column.given', sum: 'amount' },
        { head: 'report.column.used', sum: 'used' },
      ],
      totals: false,
    },
  ],
  annexes: [{ maker: 'method' }, { maker: 'last-year', most: 100 }, { maker: 'changes', most: 100 }],
};
