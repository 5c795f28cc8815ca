/** The record names no primary action line, so no row of the reports would hold it. */
import { NO_HITS, type Rule, severities } from './rule.ts';

export const primaryLineMissing: Rule = {
  id: 'primary-line-missing',
  severity: severities('error', 'warning', 'warning'),
  fields: ['primaryLine'],
  params: [],
  check: ({ activity }) => (activity.primaryLine === undefined ? [{ field: 'primaryLine' }] : NO_HITS),
};
