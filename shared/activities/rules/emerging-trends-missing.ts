/** ITU-T reports emerging trends; an activity of that Sector names none. */
import { NO_HITS, type Rule, severities } from './rule.ts';

export const emergingTrendsMissing: Rule = {
  id: 'emerging-trends-missing',
  severity: severities('warning', 'off', 'off'),
  fields: ['emergingTrends'],
  params: [],
  check: ({ activity, update }) =>
    activity.sectors.includes('ITU-T') &&
    update.emergingTrends.length === 0 &&
    update.nothingToReport === undefined
      ? [{ field: 'emergingTrends' }]
      : NO_HITS,
};
