import { describe, expect, it } from 'vitest';
import { countries, findCountry, groupsOf, normalizeCountry } from '../../../shared/reference/countries.ts';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { regionOf, regions } from '../../../shared/reference/organization.ts';

describe('countries', () => {
  it('are 195, each in the one region that lists it', () => {
    expect(countries).toHaveLength(195);
    expect(regions.flatMap((region) => region.countries)).toHaveLength(195);
    for (const { iso3, region } of countries) expect(regionOf(iso3)).toBe(region);
  });

  it('have unique codes and a name in each of the six languages', () => {
    expect(new Set(countries.map(({ iso2 }) => iso2)).size).toBe(195);
    for (const { name } of countries) {
      expect(LANGUAGES.filter((language) => !name[language])).toEqual([]);
    }
  });

  it('carry the United Nations groups: 44 LDCs, 32 LLDCs, 37 SIDS among the members', () => {
    const count = (group: string) =>
      countries.filter((each) => each.groups?.some((own) => own === group)).length;
    expect([count('LDC'), count('LLDC'), count('SIDS')]).toEqual([44, 32, 37]);
    expect(groupsOf(['RWA', 'TUV'])).toEqual(['LDC', 'LLDC', 'SIDS']);
    expect(groupsOf(['FRA'])).toEqual([]);
  });
});

describe('normalizeCountry', () => {
  it.each([
    ['RWA', 'RWA'],
    ['rwa', 'RWA'],
    ['RW', 'RWA'],
    ['Rwanda', 'RWA'],
    [' rwanda ', 'RWA'],
    ['Viet Nam', 'VNM'],
    ['Vietnam', 'VNM'],
    ["Cote d'Ivoire", 'CIV'],
    ['Côte d’Ivoire', 'CIV'],
    ['Ivory Coast', 'CIV'],
    ['UK', 'GBR'],
    ['USA', 'USA'],
    ['Republic of Korea', 'KOR'],
    ['Korea, Republic of', 'KOR'],
    ['DR Congo', 'COD'],
    ['Congo', 'COG'],
    ['Türkiye', 'TUR'],
    ['Turkey', 'TUR'],
    ['Niger', 'NER'],
    ['Nigeria', 'NGA'],
    ['Suisse', 'CHE'],
    ['Российская Федерация', 'RUS'],
    ['Россия', 'RUS'],
    ['中国', 'CHN'],
    ['ＦＲＡ', 'FRA'],
  ])('reads %j as %s', (text, iso3) => {
    expect(normalizeCountry(text)).toBe(iso3);
  });

  it('gives back every country from its codes and its names', () => {
    for (const { iso3, iso2, name } of countries) {
      for (const text of [iso3, iso2, ...Object.values(name)]) expect(normalizeCountry(text)).toBe(iso3);
    }
    expect(findCountry('RWA')?.region).toBe('AFR');
  });

  it.each(['', 'Africa', 'ZZZ', 'Atlantis'])('does not know %j', (text) => {
    expect(normalizeCountry(text)).toBeUndefined();
  });
});
