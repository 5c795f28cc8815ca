/** The kinds of report that differ in more than their data, for tests that are dear: what the others ask, one of these asks, too. */
import { REPORT_KINDS } from '../../shared/reports/kinds/index.ts';
import { sectorSummaries } from '../../shared/reports/kinds/sector.ts';

/** Tables, lists and counts of registries, as the road maps, the tasks and the Chair's report have them. */
const SHAPED_ALIKE: readonly string[] = [
  ...sectorSummaries.slice(1).map(({ id }) => id),
  'roadmap-input',
  'review-outcome',
  'prizes',
  'trust-fund',
  'financing',
  'cwg-summary',
];

export const KINDS_BY_SHAPE = REPORT_KINDS.filter(({ id }) => !SHAPED_ALIKE.includes(id));

/** For tests that go through every byte or page of their files: the papers of bodies, one of many years, rows, and a registry's. */
export const DEAREST_KINDS = REPORT_KINDS.filter(({ id }) =>
  ['cstd', 'hlpf', 'council', 'wsis20', 'workbook', 'tasks'].includes(id),
);
