/** Road maps of the action lines that ITU facilitates, and its input to the road maps of the others. */
import type { LineCode } from '../../activities/record.ts';
import { actionLines } from '../../reference/action-lines.ts';
import type { RegistryPlan, ReportKind } from '../report-kind.ts';
import { INDICATOR_COLUMNS } from './indicator-columns.ts';

/** Resolves 3a. */
const OWN: readonly LineCode[] = actionLines.flatMap(({ id, roadmapOwner }) => (roadmapOwner ? [id] : []));
/** Resolves 3b. */
const OTHERS: readonly LineCode[] = actionLines.flatMap(({ id, roadmapInput }) => (roadmapInput ? [id] : []));

/** The framework table of 2009, with the goals of 2016 and the target, indicator and status that A/RES/80/173 asks for. */
const FRAMEWORK: Extract<RegistryPlan, { maker: 'registry-table' }>['columns'] = [
  ['line', 2],
  ['wsisOutcome', 3],
  ['title', 6],
  [['mandates', 'strategicGoals'], 5, 'report.column.basis'],
  [['startDate', 'due'], 5, 'report.column.timeframe', 'span'],
  ['expectedResult', 5],
  [['staffMonths', 'amount', 'currency'], 5, 'report.column.resources', 'means'],
  ['partners', 4],
  ['goals', 3],
  [['indicator', 'target'], 5, 'report.column.indicator-target', 'labelled'],
  ['status', 4],
];

export const roadmap: ReportKind = {
  id: 'roadmap',
  name: 'report.roadmap.name',
  title: 'report.roadmap.title',
  legalBasis: ['res1332/resolves/3a', 'res1332/instructs-sg/1', 'a-res-80-173/113'],
  // Its columns on resources are for the membership.
  audience: 'members',
  body: { type: 'council', body: 'report.workbook.body' },
  period: { type: 'from-to' },
  only: { lines: OWN },
  source: 'report.council.source',
  named: {
    tasks: { registry: 'task', lines: OWN },
    late: { registry: 'task', lines: OWN, overdue: true },
    targetless: { registry: 'task', lines: OWN, where: ['target~'] },
  },
  summary: ['report.roadmap.summary'],
  actionRequired: 'report.roadmap.action',
  references: ['report.reference.geneva', 'report.reference.agenda-2030', 'report.reference.matrix'],
  sections: [
    {
      maker: 'introduction',
      title: 'report.section.introduction',
      lead: ['report.roadmap.mandate', 'report.roadmap.frame'],
    },
    {
      maker: 'registry-tally',
      id: 'roadmap-progress',
      title: 'report.section.roadmap-progress',
      registry: 'task',
      lines: OWN,
      by: 'line',
      empty: true,
      columns: [
        { head: 'report.column.done', where: ['status~done'] },
        { head: 'report.column.overdue', overdue: true },
        { head: 'report.column.no-target', where: ['target~'] },
      ],
    },
    // Above the turned pages of the next section, so that its page is filled.
    {
      maker: 'registry-table',
      id: 'roadmap-indicators',
      title: 'report.section.indicators',
      registry: 'indicator',
      lines: OWN,
      columns: INDICATOR_COLUMNS,
      most: 60,
    },
    {
      maker: 'registry-table',
      id: 'roadmap-tasks',
      title: 'report.section.roadmap-tasks',
      registry: 'task',
      lines: OWN,
      columns: FRAMEWORK,
      order: ['line', 'due'],
      most: 200,
    },
    {
      maker: 'lines',
      title: 'report.section.lines-facilitated',
      only: OWN,
      parts: [
        { part: 'summary', limit: 300 },
        { part: 'milestones', limit: 400, mostEachYear: 6 },
        { part: 'proposals', limit: 300, most: 4 },
      ],
    },
  ],
  annexes: [
    { maker: 'records', most: 200 },
    { maker: 'method' },
    { maker: 'last-year', most: 100 },
    { maker: 'changes', most: 100 },
  ],
};

export const roadmapInput: ReportKind = {
  id: 'roadmap-input',
  name: 'report.roadmap-input.name',
  title: 'report.roadmap-input.title',
  legalBasis: ['res1332/resolves/3b'],
  audience: 'public',
  body: { type: 'council', body: 'report.roadmap-input.body' },
  period: { type: 'from-to' },
  source: 'report.source',
  named: { tasks: { registry: 'task', lines: OTHERS } },
  summary: ['report.roadmap-input.summary'],
  actionRequired: 'report.roadmap-input.action',
  references: ['report.reference.geneva', 'report.reference.agenda-2030', 'report.reference.matrix'],
  sections: [
    {
      maker: 'introduction',
      title: 'report.section.introduction',
      lead: ['report.roadmap-input.mandate'],
      counts: 'registries',
    },
    { maker: 'facilitators', lines: OTHERS },
    {
      maker: 'registry-table',
      id: 'input-tasks',
      title: 'report.section.input-tasks',
      registry: 'task',
      lines: OTHERS,
      groupBy: 'line',
      columns: [
        ['wsisOutcome', 3],
        ['title', 6],
        ['due', 3],
        ['expectedResult', 5],
        [['indicator', 'target'], 5, 'report.column.indicator-target', 'labelled'],
        [['goals', 'partners'], 5, 'report.column.goals-partners'],
        ['status', 4],
      ],
      order: ['due'],
      most: 60,
    },
    {
      maker: 'lines',
      title: 'report.section.lines-others',
      except: [...OWN, 'C10'],
      spokenOnly: true,
      parts: [
        { part: 'summary', limit: 300 },
        { part: 'examples', limit: 400, most: 2, wordsEach: 150 },
        { part: 'proposals', limit: 300, most: 4 },
      ],
    },
  ],
  annexes: [
    { maker: 'records', most: 200 },
    { maker: 'method' },
    { maker: 'last-year', most: 100 },
    { maker: 'changes', most: 100 },
  ],
};
