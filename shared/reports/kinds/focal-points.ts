/** Focal points of the action lines, and the lines that have none; C10 is not asked for. */
import type { LineCode } from '../../activities/record.ts';
import { actionLines } from '../../reference/action-lines.ts';
import type { ReportKind } from '../report-kind.ts';

/** Instructs the Secretary-General and the Directors 1: all but C10. */
const ASKED: readonly LineCode[] = actionLines.flatMap(({ focalPoint, id }) =>
  focalPoint.required ? [id] : [],
);

export const focalPoints: ReportKind = {
  id: 'focal-points',
  name: 'report.focal-points.name',
  title: 'report.focal-points.title',
  legalBasis: ['res1332/instructs-sg-directors/1'],
  audience: 'members',
  body: { type: 'council', body: 'report.workbook.body' },
  period: { type: 'from-to' },
  source: 'report.council.source',
  named: { points: { registry: 'focal-point', lines: ASKED } },
  summary: ['report.focal-points.summary'],
  actionRequired: 'report.sector.action',
  references: ['report.reference.geneva'],
  sections: [
    {
      maker: 'introduction',
      title: 'report.section.introduction',
      lead: ['report.focal-points.mandate', 'report.focal-points.c10'],
      counts: 'registries',
    },
    {
      maker: 'registry-tally',
      id: 'focal-lines',
      title: 'report.section.focal-lines',
      registry: 'focal-point',
      lines: ASKED,
      by: 'line',
      empty: true,
      columns: [
        { head: 'report.column.lead', where: ['part~lead'] },
        { head: 'report.column.deputy', where: ['part~deputy'] },
      ],
      gaps: 'report.focal-points.gaps',
    },
    {
      maker: 'registry-table',
      id: 'focal-list',
      title: 'report.section.focal-list',
      registry: 'focal-point',
      columns: [
        ['line', 2],
        ['holder', 6],
        ['part', 3],
        ['unit', 4],
        ['sectors', 3],
        ['from', 3],
        ['to', 3],
      ],
      order: ['line', 'part', 'from'],
      most: 300,
    },
    {
      maker: 'registry-tally',
      id: 'focal-sectors',
      title: 'report.section.focal-sectors',
      registry: 'focal-point',
      by: 'sector',
      empty: true,
    },
  ],
  annexes: [{ maker: 'changes', most: 100, of: 'registries' }],
};
