/** How reports show the indicators of the office: the title with its action lines, then the values by year. */
import type { RegistryPlan } from '../report-kind.ts';

export const INDICATOR_COLUMNS: Extract<RegistryPlan, { maker: 'registry-table' }>['columns'] = [
  [['title', 'lines'], 13, 'report.column.title-lines', 'aside'],
  ['measure', 3],
  [['baseline', 'baselineYear'], 3, 'registry.field.baseline', 'in-year'],
  ['values', 5],
  [['targetValue', 'targetYear'], 3, 'registry.field.target', 'in-year'],
  ['source', 4],
];
