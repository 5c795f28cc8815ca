/** The progress report that Resolution 140 asks for: short, for the plenipotentiary conference, applications of ICTs first. */
import { ACTION_LINE_IDS } from '../../reference/action-lines.ts';
import type { LinePart, ReportKind } from '../report-kind.ts';

/** What the Resolution wants noted stands in the applications of C7: government, business, learning and the rest. */
const APPLICATIONS = ACTION_LINE_IDS.filter((line) => line.startsWith('C7-'));

const PARTS: readonly LinePart[] = [
  { part: 'summary', limit: 250 },
  { part: 'milestones', limit: 250, mostEachYear: 2 },
  { part: 'examples', limit: 300, most: 2, wordsEach: 100 },
];

export const plenipotentiary: ReportKind = {
  id: 'plenipotentiary',
  name: 'report.plenipotentiary.name',
  title: 'report.plenipotentiary.title',
  legalBasis: ['pp-res140/progress'],
  audience: 'public',
  body: { type: 'plenipotentiary' },
  period: { type: 'since-plenipotentiary' },
  source: 'report.plenipotentiary.source',
  summary: ['report.plenipotentiary.summary', 'report.reporters'],
  actionRequired: 'report.plenipotentiary.action',
  references: ['report.reference.geneva', 'report.reference.agenda-2030', 'report.reference.matrix'],
  sections: [
    {
      maker: 'introduction',
      title: 'report.section.introduction',
      lead: ['report.plenipotentiary.mandate', 'report.plenipotentiary.arranged'],
    },
    { maker: 'overview', charts: ['by-line', 'by-goal', 'by-region'] },
    {
      maker: 'lines',
      id: 'lines-applications',
      title: 'report.section.digital-economy',
      only: APPLICATIONS,
      parts: PARTS,
    },
    {
      maker: 'lines',
      id: 'lines-others',
      title: 'report.section.lines-others',
      except: APPLICATIONS,
      parts: PARTS,
    },
    { maker: 'way-forward', limit: 900, most: 10 },
  ],
  annexes: [
    {
      maker: 'registry-list',
      id: 'conference-inputs',
      title: 'report.section.conference-inputs',
      registry: 'conference-input',
      text: 'text',
      fields: ['conference', 'date', 'symbol', 'outcome'],
      order: ['date'],
      most: 40,
      wordsEach: 100,
    },
    { maker: 'matrix', title: 'report.section.sdg-links', charts: ['line-goal'] },
    { maker: 'records', most: 500 },
    { maker: 'method' },
    { maker: 'changes', most: 100 },
  ],
};
