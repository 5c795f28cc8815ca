/** What one Sector, or the General Secretariat, did for the WSIS outcomes: one family with the Sector as its parameter. */
import type { SectorId } from '../../reference/organization.ts';
import type { ReportKind } from '../report-kind.ts';

/** What differs from Sector to Sector: the resolution that asks, and who answers it. */
type Differing = Pick<ReportKind, 'id' | 'name' | 'legalBasis' | 'source'> & {
  readonly sector: SectorId;
  readonly mandate: ReportKind['summary'][number];
};

/** The summaries, in the order of the duties: Resolution 75, Resolution 30, Resolution 61, Resolution 1332. */
export const sectorSummaries: readonly ReportKind[] = [
  sectorSummary({
    id: 'sector-t',
    sector: 'ITU-T',
    name: 'report.sector-t.name',
    legalBasis: [
      'wtsa-res75/instructs-director-tsb/1',
      'wtsa-res75/instructs-director-tsb/2',
      'wtsa-res75/instructs-director-tsb/3',
    ],
    source: 'report.sector-t.source',
    mandate: 'report.sector-t.mandate',
  }),
  sectorSummary({
    id: 'sector-d',
    sector: 'ITU-D',
    name: 'report.sector-d.name',
    legalBasis: ['wtdc-res30/summary', 'res1332/instructs-sg-directors/5'],
    source: 'report.sector-d.source',
    mandate: 'report.sector-d.mandate',
  }),
  sectorSummary({
    id: 'sector-r',
    sector: 'ITU-R',
    name: 'report.sector-r.name',
    legalBasis: ['itu-r-res61/summary'],
    source: 'report.sector-r.source',
    mandate: 'report.sector-r.mandate',
  }),
  sectorSummary({
    id: 'sector-gs',
    sector: 'GS',
    name: 'report.sector-gs.name',
    legalBasis: ['res1332/instructs-sg/6', 'res1332/instructs-sg-directors/2'],
    source: 'report.council.source',
    mandate: 'report.sector-gs.mandate',
  }),
];

function sectorSummary({ mandate, sector, ...differing }: Differing): ReportKind {
  return {
    ...differing,
    title: 'report.sector.title',
    audience: 'public',
    // Every meeting of the working group may ask for it, so none is named before it is known.
    body: { type: 'council', body: 'report.workbook.body' },
    period: { type: 'from-to' },
    only: { sector },
    summary: ['report.sector.summary', 'report.unassessed'],
    actionRequired: 'report.sector.action',
    expectedResults: 'report.sector.expected',
    references: ['report.reference.geneva', 'report.reference.agenda-2030', 'report.reference.matrix'],
    sections: [
      {
        maker: 'introduction',
        title: 'report.section.introduction',
        lead: [mandate, 'report.sector.attribution'],
      },
      { maker: 'overview', charts: ['by-line', 'by-goal', 'by-region'] },
      {
        maker: 'lines',
        spokenOnly: true,
        parts: [
          { part: 'summary', limit: 300 },
          { part: 'examples', limit: 1200, most: 8, wordsEach: 150 },
          { part: 'milestones', limit: 300, mostEachYear: 4 },
          { part: 'obstacles', limit: 200, most: 4 },
          { part: 'proposals', limit: 300, most: 4 },
        ],
      },
      { maker: 'objectives', most: 60 },
      {
        maker: 'registry-table',
        id: 'plan-objectives',
        title: 'report.section.registered-objectives',
        registry: 'objective',
        where: [`sectors~${sector}`],
        columns: [
          ['title', 8],
          ['lines', 3],
          ['owner', 4],
          ['due', 3],
          ['status', 4],
          ['operationalPlanRef', 5],
          [['indicator', 'target'], 6, 'report.column.indicator-target', 'labelled'],
        ],
        order: ['due'],
        most: 60,
      },
      { maker: 'trends', limit: 700, most: 12 },
      {
        maker: 'registry-list',
        id: 'registered-trends',
        title: 'report.section.registered-trends',
        registry: 'emerging-trend',
        where: [`sectors~${sector}`],
        text: 'text',
        fields: ['group', 'lines', 'goals', 'evidence'],
        most: 20,
        wordsEach: 120,
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
}
