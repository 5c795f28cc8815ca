/** The comprehensive annual report to the Council: what all Sectors and the General Secretariat did in a period. */
import type { LinePart, ReportKind } from '../report-kind.ts';
import type { TopicId } from '../topics.ts';
import { INDICATOR_COLUMNS } from './indicator-columns.ts';

const FACILITATED = ['C2', 'C5', 'C6'] as const;
const OTHER_OUTCOMES: readonly TopicId[] = ['measurement', 'forum', 'stocktaking', 'prizes', 'wtisd'];

const PARTS: readonly LinePart[] = [
  { part: 'summary', limit: 400 },
  { part: 'examples', limit: 1500, most: 8, wordsEach: 150 },
  { part: 'milestones', limit: 400, mostEachYear: 4 },
  { part: 'trends', limit: 300, most: 4 },
  { part: 'obstacles', limit: 300, most: 4 },
  { part: 'lessons', limit: 300, most: 4 },
];

export const council: ReportKind = {
  id: 'council',
  name: 'report.council.name',
  title: 'report.council.title',
  legalBasis: ['res1332/instructs-sg/6', 'res1332/resolves/1', 'res1332/resolves/2'],
  audience: 'public',
  // The session of spring or summer looks at what was done before it.
  body: { type: 'council', body: 'report.wsis20.body', sessionOffset: 1 },
  period: { type: 'from-to' },
  numbering: 'roman',
  source: 'report.council.source',
  summary: [
    'report.council.summary',
    'report.reporters',
    'report.council.summary-parts',
    'report.unassessed',
  ],
  actionRequired: 'report.council.action',
  references: ['report.reference.geneva', 'report.reference.agenda-2030', 'report.reference.matrix'],
  sections: [
    {
      maker: 'introduction',
      title: 'report.section.introduction',
      lead: ['report.council.mandate', 'report.council.contributions'],
    },
    {
      maker: 'chapter',
      id: 'overview',
      title: 'report.section.council-overview',
      charts: ['by-line', 'by-region'],
      sections: [
        {
          maker: 'topics',
          id: 'lead-facilitator',
          title: 'report.section.lead-facilitator',
          topics: ['lead-facilitation'],
          limitEach: 800,
          mostEach: 6,
          wordsEach: 150,
        },
        {
          maker: 'lines',
          id: 'lines-facilitated',
          title: 'report.section.lines-facilitated',
          only: FACILITATED,
          withoutTopics: true,
          parts: PARTS,
        },
        {
          maker: 'lines',
          id: 'lines-supported',
          title: 'report.section.lines-supported',
          except: FACILITATED,
          withoutTopics: true,
          parts: PARTS,
        },
        {
          maker: 'topics',
          id: 'ungis',
          title: 'report.section.ungis',
          topics: ['ungis'],
          limitEach: 600,
          mostEach: 6,
          wordsEach: 150,
        },
        {
          maker: 'topics',
          id: 'other-outcomes',
          title: 'report.section.other-outcomes',
          topics: OTHER_OUTCOMES,
          limitEach: 600,
          mostEach: 6,
          wordsEach: 150,
        },
      ],
    },
    { maker: 'way-forward', limit: 900, most: 12 },
  ],
  annexes: [
    { maker: 'matrix', title: 'report.section.sdg-links', charts: ['by-goal', 'line-goal'] },
    { maker: 'outside', most: 40 },
    { maker: 'gaps' },
    {
      maker: 'registry-list',
      id: 'engagements',
      title: 'report.section.engagements',
      registry: 'engagement',
      text: 'text',
      fields: ['date', 'place', 'role'],
      order: ['date'],
      most: 20,
      wordsEach: 100,
    },
    {
      maker: 'registry-list',
      id: 'ungis-actions',
      title: 'report.section.ungis',
      registry: 'ungis-action',
      text: 'text',
      fields: ['date', 'letterDate', 'agencies', 'status'],
      order: ['date'],
      most: 20,
      wordsEach: 100,
    },
    {
      maker: 'registry-table',
      id: 'indicators',
      title: 'report.section.indicators',
      registry: 'indicator',
      columns: INDICATOR_COLUMNS,
      most: 60,
    },
    { maker: 'coverage', most: 60 },
    { maker: 'records', most: 500 },
    { maker: 'method' },
    { maker: 'last-year', most: 100 },
    { maker: 'changes', most: 100 },
  ],
};
