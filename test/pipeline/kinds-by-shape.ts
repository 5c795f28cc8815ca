/** The kinds of report that differ in more than their data, for tests that are dear: the four Sectors share one plan. */
import { REPORT_KINDS } from '../../shared/reports/kinds/index.ts';
import { sectorSummaries } from '../../shared/reports/kinds/sector.ts';

export const KINDS_BY_SHAPE = REPORT_KINDS.filter((kind) => !sectorSummaries.slice(1).includes(kind));
