/** The record names no primary action line, under which reports would describe it. */
import { NO_HITS, type Rule, severities } from './rule.ts';

export const primaryLineMissing: Rule = {
  id: 'primary-line-missing',
  severity: severities('error', 'warning', 'warning'),
  fields: ['primaryLine'],
  params: [],
  check: ({ activity }) => (activity.primaryLine === undefined ? [{ field: 'primaryLine' }] : NO_HITS),
};
