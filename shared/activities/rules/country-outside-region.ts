/** A country lies in none of the ITU regions that the record names. */
import { regionOf } from '../../reference/organization.ts';
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

export const countryOutsideRegion: Rule = {
  id: 'country-outside-region',
  severity: severities('warning', 'warning', 'warning'),
  fields: ['regions', 'countries'],
  params: ['country', 'region'],
  check: ({ activity: { countries, regions } }) => {
    if (regions.length === 0) return NO_HITS;
    let hits: Hit[] | undefined;
    for (let index = 0; index < countries.length; index += 1) {
      const country = countries[index] as string;
      const region = regionOf(country);
      if (region === undefined || regions.includes(region)) continue;
      hits ??= [];
      hits.push({ field: `countries.${index}`, value: country, params: { country, region } });
    }
    return hits ?? NO_HITS;
  },
};
