/** The coverage says one thing, the number of countries or regions another. */
import type { Activity } from '../record.ts';
import { NO_HITS, type Rule, severities } from './rule.ts';

export const coverageMismatch: Rule = {
  id: 'coverage-mismatch',
  severity: severities('warning', 'warning', 'off'),
  fields: ['coverage', 'regions', 'countries'],
  params: ['coverage', 'countries', 'regions'],
  check: ({ activity }) => {
    const { coverage, countries, regions } = activity;
    if (coverage === undefined || !disagrees(activity)) return NO_HITS;
    return [
      {
        field: 'coverage',
        value: coverage,
        params: { coverage, countries: countries.length, regions: regions.length },
      },
    ];
  },
};

/** A regional activity may have two regions (Arab States and Africa often do); with three it is something else. */
function disagrees({ coverage, countries, regions }: Activity): boolean {
  switch (coverage) {
    case 'regional':
      return regions.length > 2;
    case 'multi-country':
      return countries.length === 1;
    case 'national':
    case 'local':
      return countries.length > 1 || regions.length > 1;
    default:
      return false;
  }
}
