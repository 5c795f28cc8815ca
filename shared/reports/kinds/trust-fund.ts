/** Statement of the WSIS Trust Fund: what was given, for what, and what was done with it. */
import type { RegistryCount, ReportKind } from '../report-kind.ts';

const SUMS: readonly RegistryCount[] = [
  { head: 'report.column.given', sum: 'amount' },
  { head: 'report.column.used', sum: 'used' },
];

export const trustFund: ReportKind = {
  id: 'trust-fund',
  name: 'report.trust-fund.name',
  title: 'report.trust-fund.title',
  legalBasis: ['res1332/instructs-sg/11', 'res1332/encourages/3'],
  audience: 'public',
  body: { type: 'council', body: 'report.wsis20.body', sessionOffset: 1 },
  period: { type: 'calendar-year' },
  source: 'report.council.source',
  named: {
    contributions: { registry: 'trust-fund-contribution' },
    ever: { registry: 'trust-fund-contribution', all: true },
  },
  summary: ['report.trust-fund.summary'],
  actionRequired: 'report.council-note.action',
  references: ['report.reference.geneva'],
  sections: [
    {
      maker: 'introduction',
      title: 'report.section.introduction',
      lead: ['report.trust-fund.mandate', 'report.registry.sums'],
      counts: 'registries',
    },
    {
      maker: 'registry-tally',
      id: 'fund-currencies',
      title: 'report.section.fund-currencies',
      registry: 'trust-fund-contribution',
      by: 'currency',
      columns: SUMS,
      totals: false,
    },
    {
      maker: 'registry-table',
      id: 'fund-contributions',
      title: 'report.section.fund-contributions',
      registry: 'trust-fund-contribution',
      columns: [
        ['date', 2],
        ['donor', 4],
        ['amount', 2],
        ['currency', 1],
        ['purpose', 9],
        ['use', 9],
        ['used', 2],
      ],
      order: ['date'],
      most: 200,
    },
    {
      maker: 'registry-tally',
      id: 'fund-ever',
      title: 'report.section.fund-ever',
      registry: 'trust-fund-contribution',
      all: true,
      by: 'currency',
      columns: SUMS,
      totals: false,
    },
  ],
  annexes: [{ maker: 'changes', most: 100, of: 'registries' }],
};
