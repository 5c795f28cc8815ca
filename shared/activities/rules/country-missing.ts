/** A national, local or multi-country activity names no country. */
import { NO_HITS, type Rule, severities } from './rule.ts';

const ASKED: ReadonlySet<string> = new Set(['national', 'local', 'multi-country']);

export const countryMissing: Rule = {
  id: 'country-missing',
  severity: severities('error', 'warning', 'off'),
  fields: ['coverage', 'countries'],
  params: ['coverage'],
  check: ({ activity: { coverage, countries }, update }) =>
    coverage === undefined ||
    !ASKED.has(coverage) ||
    countries.length > 0 ||
    update.nothingToReport !== undefined
      ? NO_HITS
      : [{ field: 'countries', params: { coverage } }],
};
