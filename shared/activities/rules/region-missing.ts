/** An activity that isn't global names no region. */
import { NO_HITS, type Rule, severities } from './rule.ts';

export const regionMissing: Rule = {
  id: 'region-missing',
  severity: severities('error', 'warning', 'off'),
  fields: ['coverage', 'regions'],
  params: ['coverage'],
  check: ({ activity: { coverage, regions }, update }) =>
    coverage === undefined ||
    coverage === 'global' ||
    regions.length > 0 ||
    update.nothingToReport !== undefined
      ? NO_HITS
      : [{ field: 'regions', params: { coverage } }],
};
