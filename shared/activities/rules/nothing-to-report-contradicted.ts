/** The update says that there is nothing to report, and reports something. */
import { NO_HITS, type Rule, severities } from './rule.ts';

const NEWS = ['headline', 'narrative', 'results', 'events', 'outputs'] as const;

export const nothingToReportContradicted: Rule = {
  id: 'nothing-to-report-contradicted',
  severity: severities('warning', 'warning', 'warning'),
  fields: ['nothingToReport', ...NEWS],
  params: [],
  check: ({ update }) => {
    if (update.nothingToReport === undefined) return NO_HITS;
    const contradicted = NEWS.some((field) => {
      const value = update[field];
      return Array.isArray(value) ? value.length > 0 : value !== undefined;
    });
    return contradicted ? [{ field: 'nothingToReport', value: update.nothingToReport }] : NO_HITS;
  },
};
